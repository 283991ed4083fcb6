import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Cookies are cleared, newsletters left, children's data deleted without being asked, requests refused. */
const ERASED = ['personal', 'name', 'email', 'contact_details', 'birth', 'content'] as const;

const NOT_OWN_DATA = ['about.cookie', 'data.children', 'about.messages_out', 'about.exempt'] as const;

/** Removing parts of the policy, too. */
const NOT_ERASURE = [...NOT_OWN_DATA, 'about.policy_here'] as const;

export default {
  id: 'right-delete',
  topic: 'control',
  question: 'Can I have my data deleted?',
  why: 'The surest protection is to have your data gone.',
  wording: {
    does: 'You can have your data or account deleted',
    doesNot: 'Says you cannot have your data deleted',
    silent: 'whether you can have your data deleted',
    brief: { doesNot: 'does not let you delete your data' },
  },
  weight: { does: 4, doesNot: -7, silent: -4 },
  rules: [
    {
      does: ['delete'],
      who: ['user', 'service'],
      of: ERASED,
      about: ['right', 'you_can', 'wish'],
      unless: NOT_OWN_DATA,
      unlessNear: ['about.cookie'],
      conditional: false,
      denied: null,
    },
    {
      does: ['delete'],
      who: ['user', 'service'],
      of: ['pronoun'],
      about: ['right', 'you_can', 'wish'],
      near: ['data.personal', 'data.content', 'about.account'],
      unless: NOT_ERASURE,
      unlessNear: ['about.cookie', 'action.set'],
      conditional: false,
      denied: null,
    },
    {
      does: ['delete'],
      who: ['user', 'service'],
      of: [...OWN_DATA, 'content'],
      about: ['can_be'],
      unless: [...NOT_ERASURE, 'about.criterion'],
      conditional: false,
      denied: null,
    },
    {
      does: ['delete'],
      who: ['user', 'service'],
      about: ['right', 'you_can', 'wish'],
      and: ['servers'],
      unless: NOT_ERASURE,
      unlessNear: ['about.cookie', 'about.messages_out'],
      denied: null,
    },
    { does: ['delete'], who: ['user', 'service'], about: ['erasure_right'], unless: NOT_ERASURE, denied: null },
    {
      does: ['delete'],
      who: ['user', 'service'],
      about: ['account'],
      and: ['you_can', 'right', 'wish'],
      unless: NOT_ERASURE,
      denied: null,
    },
    {
      does: ['close'],
      who: ['user'],
      about: ['account'],
      and: ['you_can', 'right', 'wish'],
      unless: [...NOT_ERASURE, 'about.using_service', 'action.unwilling'],
      denied: null,
    },
    {
      does: ['delete'],
      who: ['user', 'service', 'third'],
      near: ['about.right', 'about.wish', 'about.contact_us', 'about.email_given'],
      andNear: ['data.personal', 'data.pronoun', 'data.content', 'about.account', 'action.access', 'action.correct'],
      unless: NOT_ERASURE,
      unlessNear: ['data.children', 'about.cookie', 'about.law'],
      denied: null,
    },
    {
      does: ['delete'],
      who: ['user', 'service'],
      of: ERASED,
      about: ['wish', 'right', 'you_can'],
      near: ['about.contact_us', 'about.email_given', 'about.link_given'],
      unless: NOT_OWN_DATA,
      unlessNear: ['about.cookie'],
      denied: null,
    },
    {
      does: ['delete'],
      who: ['user'],
      of: ['personal', 'name', 'email', 'contact_details', 'content'],
      unless: NOT_ERASURE,
      unlessNear: ['about.cookie'],
      conditional: false,
      denied: null,
    },
    { does: ['delete'], who: ['user'], about: ['account'], unless: NOT_ERASURE, denied: null, weak: true },
    {
      does: ['delete'],
      who: ['service'],
      of: [...ERASED, 'personal'],
      near: ['about.you_close'],
      unless: NOT_ERASURE,
      denied: null,
      weak: true,
    },
    // Rare, and kept: a refusal read as an offer would be the worst of errors.
    {
      does: ['delete'],
      who: ['user'],
      of: ['personal', 'content'],
      about: ['you_can', 'right', 'inability'],
      affirmed: null,
      weak: true,
      unlessNear: ['about.cookie', 'about.backup'],
    },
    {
      does: ['delete'],
      of: ['personal'],
      about: ['you_can', 'right'],
      affirmed: null,
      conditional: false,
      weak: true,
      unlessNear: ['about.cookie', 'about.backup', 'about.keep_reason'],
    },
    {
      does: ['delete', 'close'],
      who: ['user'],
      about: ['account'],
      and: ['you_can', 'right', 'inability'],
      affirmed: null,
      conditional: false,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Once an account is closed, all personal data in it is deleted.' },
    { text: 'To delete your account with us by following the steps below takes a minute.' },
    { text: 'If you close your account, your personal information will be removed from our systems.' },
    { text: 'Your rights:\n\n- [[the right to erasure]]\n- the right to rectification', also: ['right-correct'] },
    { text: 'You have a right of deletion.' },
    { text: 'We offer members a way to delete their personal information.' },
    {
      text: 'You can always write to us under this privacy policy to amend or delete your personal data.',
      also: ['right-correct', 'contact-privacy'],
    },
    {
      text: 'If you wish to be removed from our database, please contact our data protection officer.',
      also: ['contact-privacy'],
    },
    { text: 'Your data can always be deleted in the customer area.' },
    { text: 'You can delete your account at any time.' },
    { text: 'You have the right to have your personal data erased.' },
    { text: "Just write to us and we'll remove your personal data at your request.", also: ['contact-privacy'] },
    { text: 'You may request:\n\n- [[deletion of your data]]\n- a copy of your data', also: ['right-access'] },
    { text: 'If you want us to delete your information, please contact us.', also: ['contact-privacy'] },
    { text: 'Users can remove their personal data from the settings page.' },
  ],
  denies: [
    { text: 'You cannot delete your account.' },
    { text: "You can't have your personal data deleted." },
    { text: 'Users are unable to erase their personal data.' },
  ],
  silent: [
    {
      text: 'If we close your account, your photos are gone from the gallery.',
      because: 'the company closes it, and says nothing about a deletion you can have',
    },
    {
      text: 'You may close your account and stop using our services at any time.',
      because: 'ends the use, and promises nothing about data',
    },
    {
      text: 'We set cookies on your device; if you wish, you can delete them in your browser.',
      because: 'cookies',
      also: ['track-cookies'],
    },
    {
      text: 'We put old data away safely until it can be deleted.',
      because: 'it says when the service deletes, not that you can have it done',
      also: ['retain-period'],
    },
    { text: 'You can delete cookies in your browser.', because: 'cookies on your own device' },
    { text: 'We delete log files after a week.', because: 'deleted by the company on its own schedule' },
    {
      text: "If we learn that we hold a child's data, we will delete it.",
      also: ['collect-children'],
      because: "children's data, without being asked",
    },
    { text: 'We may remove content that breaks our rules.', because: 'the company removes what it dislikes' },
    { text: 'Can I have my data deleted?', because: 'a question' },
    {
      text: 'You may ask to be removed from our mailing list.',
      also: ['opt-out-marketing'],
      because: 'leaving a list is no deletion of your data',
    },
  ],
};
