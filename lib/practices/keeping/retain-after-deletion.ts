import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Kept up to the deletion, or not the reader's data at all. */
const NOT_KEPT = ['about.cookie', 'about.until_deletion'] as const;

export default {
  id: 'retain-after-deletion',
  topic: 'keeping',
  question: 'Does it keep data after I delete it?',
  why: 'Deleted may not mean gone.',
  wording: {
    does: 'Keeps some data after you delete it or leave',
    may: 'Says it may keep some data after you delete it or leave',
    doesNot: 'Says it keeps nothing after you delete it or leave',
    silent: 'whether it keeps data after you delete it',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    {
      does: ['keep'],
      near: ['about.after_deletion'],
      andNear: ['about.some_data', 'about.backup', 'about.residual', 'about.keep_reason'],
      unless: NOT_KEPT,
      denied: null,
    },
    {
      does: ['keep'],
      near: ['about.after_deletion'],
      of: [...OWN_DATA, 'content', 'payment', 'usage', 'device', 'purchases'],
      unless: NOT_KEPT,
      denied: null,
    },
    {
      does: ['keep', 'delete'],
      about: ['backup'],
      near: ['about.residual', 'action.delete'],
      unless: NOT_KEPT,
      denied: null,
    },
    {
      does: ['delete'],
      who: ['service', 'user', 'third'],
      near: ['about.keep_reason', 'about.backup', 'about.residual'],
      affirmed: null,
      denied: 'does',
      conditional: false,
      unless: ['about.cookie', 'about.policy_here'],
    },
    {
      does: ['delete'],
      about: ['inability'],
      of: [...OWN_DATA, 'content'],
      near: ['about.keep_reason', 'about.backup', 'about.residual', 'action.keep'],
      affirmed: 'does',
      denied: 'does',
      conditional: false,
      unless: ['about.cookie', 'about.policy_here'],
    },
    {
      does: ['keep'],
      about: ['keep_reason'],
      near: ['action.delete'],
      unless: [...NOT_KEPT, 'about.criterion'],
      denied: null,
      weak: true,
    },
    {
      does: ['keep'],
      about: ['some_data'],
      and: ['keep_reason'],
      unless: [...NOT_KEPT, 'about.criterion'],
      denied: null,
      weak: true,
    },
    {
      does: ['keep'],
      near: ['about.after_deletion'],
      unless: [...NOT_KEPT, 'about.criterion', 'about.period'],
      affirmed: null,
      conditional: false,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Your profile may still exist in our backup copies.' },
    { text: 'In some cases we cannot delete your personal data, as the law obliges us to keep it.' },
    {
      text: 'After you close your account, we may still keep some information to comply with our legal obligations.',
      also: ['right-delete'],
    },
    { text: 'Copies of deleted data may remain in our backups for a while.' },
    {
      text: 'Even if you ask us to delete your data, we will retain records of your payments for tax purposes.',
      also: ['collect-payment', 'right-delete'],
    },
    { text: 'We cannot delete data that the law requires us to keep, such as records needed for tax.' },
    {
      text: 'What happens when you leave\n\nFollowing the deletion of your account we will hold on to the following:\n\n- [[certain information that we need to resolve disputes]]',
    },
    { text: 'When you delete your account, certain information is retained to prevent fraud.', also: ['right-delete'] },
  ],
  denies: [
    { text: 'We do not keep any of your data after you delete your account.', also: ['right-delete'] },
    { text: 'Once you close your account, none of your data is retained.', also: ['right-delete'] },
    { text: "After you delete your account, we don't store copies of your personal data.", also: ['right-delete'] },
  ],
  silent: [
    {
      text: 'We keep your data until you delete your account.',
      also: ['retain-period', 'right-delete'],
      because: 'kept up to deletion, not beyond it',
    },
    {
      text: 'You can delete your account in the settings at any time.',
      also: ['right-delete'],
      because: 'offers deletion and says nothing of what stays',
    },
    {
      text: 'Cookies may remain after you close the browser.',
      also: ['collect-device', 'track-cookies'],
      because: 'cookies on your own device',
    },
    { text: "We keep backups of our website's program code.", because: 'no personal data and no deletion' },
    {
      text: 'Other people may have kept a copy of your photo, even after it is deleted.',
      also: ['right-delete'],
      because: 'kept by other people',
    },
  ],
};
