import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Data that may stay behind: a reader's own, of any kind that is said to be kept. */
const LEFT_BEHIND = [...OWN_DATA, 'content', 'payment', 'usage', 'device', 'purchases'] as const;

/** Kept up to the deletion, on the reader's device, or spoken of as a document. */
const NOT_KEPT = ['about.cookie', 'about.until_deletion', 'about.policy_here'] as const;

/** What keeps data from being deleted, or where it stays. */
const STAYS_FOR = ['about.keep_reason', 'about.must_keep', 'about.backup', 'about.residual'] as const;

/** The reader deletes, leaves, or asks for it; a service that clears up for itself does not count. */
const READER_LEAVES = [
  'about.after_deletion',
  'about.erasure_right',
  'about.right',
  'about.you_can',
  'about.on_request',
  'about.wish',
  'action.close',
] as const;

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
      andNear: ['about.some_data', ...STAYS_FOR],
      unless: ['about.cookie', 'about.until_deletion'],
      conditional: false,
      denied: null,
    },
    {
      does: ['keep'],
      near: ['about.after_deletion'],
      andNear: ['about.period', 'about.criterion', 'about.exempt', 'about.keep_longer'],
      of: LEFT_BEHIND,
      unless: NOT_KEPT,
      denied: null,
    },
    {
      does: ['delete'],
      who: ['service', 'user', 'third'],
      near: STAYS_FOR,
      affirmed: null,
      denied: 'does',
      conditional: false,
      unless: ['about.cookie'],
    },
    {
      does: ['keep'],
      about: ['backup'],
      near: ['about.residual', 'about.exception', 'about.keep_longer', 'about.after_deletion'],
      unless: [...NOT_KEPT, 'action.protect'],
      unlessNear: ['data.children'],
      denied: null,
    },
    {
      does: ['delete'],
      about: ['backup'],
      near: ['about.residual'],
      unless: ['about.cookie', 'about.policy_here'],
      affirmed: 'does',
      denied: 'does',
      conditional: false,
    },
    {
      does: ['delete'],
      about: ['inability'],
      of: LEFT_BEHIND,
      near: STAYS_FOR,
      affirmed: 'does',
      denied: 'does',
      conditional: false,
      unless: ['about.cookie', 'about.policy_here'],
    },
    {
      does: ['keep'],
      near: ['about.exempt'],
      andNear: ['action.delete', 'about.part_of_data'],
      of: LEFT_BEHIND,
      unless: NOT_KEPT,
      denied: null,
    },
    {
      does: ['respond'],
      about: ['exempt'],
      near: ['action.delete'],
      andNear: ['about.keep_reason', 'about.must_keep'],
      denied: 'does',
      weak: true,
    },
    {
      does: ['keep'],
      about: ['keep_reason'],
      near: ['about.part_of_data'],
      andNear: [...READER_LEAVES, 'about.residual'],
      unless: [...NOT_KEPT, 'about.criterion', 'action.share'],
      conditional: false,
      denied: null,
      weak: true,
    },
    {
      does: ['keep'],
      about: ['keep_reason', 'must_keep'],
      near: ['action.delete'],
      andNear: ['about.exception', 'about.caveat', 'about.exempt'],
      under: READER_LEAVES,
      unless: [...NOT_KEPT, 'about.criterion', 'action.share'],
      unlessNear: ['about.until_deletion'],
      conditional: false,
      denied: null,
      weak: true,
    },
    {
      does: ['delete'],
      of: LEFT_BEHIND,
      near: ['about.exception', 'about.after_deletion'],
      andNear: ['about.must_keep', 'about.keep_reason'],
      under: READER_LEAVES,
      unless: ['about.cookie', 'about.policy_here'],
      unlessNear: ['data.children', 'about.sure_time', 'about.unannounced'],
      denied: null,
      weak: true,
    },
    // "However, we may keep some data to prevent fraud": what is taken back, the sentence before tells.
    {
      does: ['keep'],
      about: ['keep_reason'],
      near: ['about.part_of_data', 'action.respond'],
      andNear: ['about.caveat'],
      unless: [...NOT_KEPT, 'about.criterion', 'action.share'],
      unlessNear: ['about.until_deletion', 'about.keep_longer', 'about.transfer_framework'],
      conditional: false,
      denied: null,
      weak: true,
    },
    // Denials are rare, but the only way to say that nothing stays.
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
    { text: 'We cannot always delete personal data about past orders.' },
    { text: 'Acme may keep information in closed accounts to resolve disputes.' },
    { text: 'Your profile may still exist in our backup copies.' },
    { text: 'In some cases we cannot delete your personal data, as the law obliges us to keep it.' },
    {
      text: 'After you close your account, we may still keep some information to comply with our legal obligations.',
    },
    { text: 'Copies of deleted data may remain in our backups for a while.' },
    {
      text: 'Even if you ask us to delete your data, we will retain records of your payments for tax purposes.',
      also: ['right-delete'],
    },
    { text: 'We cannot delete data that the law requires us to keep, such as records needed for tax.' },
    {
      text: 'What happens when you leave\n\nFollowing the deletion of your account we will hold on to the following:\n\n- [[certain information that we need to resolve disputes]]',
    },
    { text: 'When you delete your account, certain information is retained to prevent fraud.', also: ['right-delete'] },
    { text: 'However, we may hold on to some information in our files to prevent fraud.' },
    {
      text: 'We grant such requests. [[Note, however, that we must often keep personal data to comply with legal obligations.]]',
    },
    {
      text: 'You can delete your profile at any time. [[Please note that some of your records will be kept for accounting.]]',
      also: ['right-delete'],
    },
    { text: 'Once a request is granted, we erase everything except for what is required by law.' },
    { text: 'We may refuse your deletion request if keeping the personal data is necessary to settle a dispute.' },
    { text: 'Copies of your profile may persist in our backups for two months.', also: ['retain-period'] },
    {
      text: 'We keep invoices for as long as you are a customer, and for seven years after your account has been closed we retain records of payments for tax purposes.',
      also: ['retain-period'],
    },
  ],
  denies: [
    { text: 'We do not keep any of your data after you delete your account.', also: ['right-delete'] },
    { text: 'Once you close your account, none of your data is retained.' },
    { text: "After you delete your account, we don't store copies of your personal data.", also: ['right-delete'] },
  ],
  silent: [
    {
      text: 'Once a ticket is settled, we destroy all data in it except for what the law obliges us to keep.',
      because: 'what the company clears up for itself',
    },
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
      also: ['track-cookies'],
      because: 'cookies on your own device',
    },
    {
      text: 'You may ask to see the personal data we hold about you and have it deleted.',
      also: ['right-access', 'right-delete'],
      because: 'describes which data, and does not say that any of it stays',
    },
    {
      text: 'We will store your personal data until you send us a request to delete it.',
      also: ['retain-period', 'right-delete'],
      because: 'kept up to the request',
    },
    {
      text: 'Unless a longer storage period is required by law, we keep personal data for two years.',
      also: ['retain-period'],
      because: 'longer than the period, with no word of deletion by the reader',
    },
    {
      text: 'We may store personal data for an additional period where tax law demands it or we are required by law to do so.',
      because: 'longer than usual, with no word of deletion by the reader',
    },
    {
      text: 'When the data is no longer needed, we erase it unless the law obliges us to keep it.',
      also: ['retain-period'],
      because: 'what the company clears up for itself',
    },
    { text: "We keep backups of our website's program code.", because: 'no personal data and no deletion' },
    {
      text: 'Other people may have kept a copy of your photo, even after it is deleted.',
      also: ['right-delete'],
      because: 'kept by other people',
    },
  ],
};
