import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** What can be put right. */
const CHANGED = [...OWN_DATA, 'payment'] as const;

/** Changes of something else than the reader's data. */
const NOT_OWN_DATA = [
  'about.policy_change',
  'about.cookie',
  'action.unwilling',
  'about.from_children',
  'data.children',
] as const;

/** The policy is changed, too, where nothing says whose data. */
const NOT_CORRECTION = [...NOT_OWN_DATA, 'about.policy_here'] as const;

export default {
  id: 'right-correct',
  topic: 'control',
  question: 'Can I correct my data?',
  why: 'Wrong data can cost you a loan, a job, a friend.',
  wording: {
    does: 'You can correct your data',
    doesNot: 'Says you cannot correct your data',
    silent: 'whether you can correct your data',
  },
  weight: { does: 2, doesNot: -3, silent: -2 },
  rules: [
    {
      does: ['correct', 'change'],
      who: ['user'],
      of: CHANGED,
      about: ['right', 'you_can', 'wish'],
      and: ['held_data'],
      unless: NOT_OWN_DATA,
      conditional: false,
      denied: null,
    },
    {
      does: ['correct'],
      who: ['service'],
      of: CHANGED,
      about: ['right', 'you_can', 'wish'],
      and: ['held_data'],
      unless: NOT_OWN_DATA,
      conditional: false,
      denied: null,
    },
    {
      does: ['correct'],
      who: ['service', 'user', 'third'],
      near: ['about.right', 'action.request', 'about.you_can', 'action.delete', 'about.wish'],
      andNear: ['data.personal', 'about.right'],
      unless: NOT_CORRECTION,
      denied: null,
    },
    {
      does: ['correct'],
      who: ['user'],
      of: CHANGED,
      about: ['wish'],
      near: ['about.contact_us', 'about.email_given', 'about.link_given', 'about.account'],
      unless: NOT_OWN_DATA,
      denied: null,
    },
    {
      does: ['correct', 'change'],
      who: ['user'],
      of: CHANGED,
      about: ['held_data'],
      near: ['about.you_can', 'about.wish', 'about.contact_us', 'about.reach_us', 'about.account', 'about.link_given'],
      unless: [...NOT_CORRECTION, 'about.terms', 'about.inability', 'about.importance'],
      denied: null,
    },
    {
      does: ['correct', 'change'],
      who: ['user'],
      of: CHANGED,
      about: ['right', 'you_can', 'wish'],
      unless: [...NOT_CORRECTION, 'about.messages_out', 'data.location', 'action.opt_out'],
      denied: null,
    },
    {
      does: ['correct', 'change'],
      who: ['service', 'third'],
      of: CHANGED,
      about: ['right', 'can_be'],
      and: ['held_data'],
      unless: NOT_CORRECTION,
      denied: null,
    },
    {
      does: ['change'],
      who: ['service'],
      of: CHANGED,
      about: ['wish'],
      near: ['about.contact_us', 'about.email_given', 'about.link_given'],
      unless: NOT_CORRECTION,
      denied: null,
    },
    {
      does: ['correct', 'change'],
      who: ['service', 'third'],
      data: CHANGED,
      about: ['can_be'],
      and: ['reach_us', 'contact_us', 'held_data'],
      unless: NOT_CORRECTION,
      conditional: false,
      denied: null,
    },
    {
      does: ['correct', 'change'],
      who: ['user'],
      on: ['about.account'],
      about: ['you_can'],
      near: ['action.access'],
      unless: [...NOT_CORRECTION, 'about.message_settings'],
      denied: null,
      weak: true,
    },
    {
      does: ['correct', 'change'],
      who: ['user'],
      of: CHANGED,
      about: ['held_data'],
      unless: [...NOT_CORRECTION, 'about.terms', 'about.inability', 'about.importance'],
      unlessNear: ['about.messages_out'],
      denied: null,
      weak: true,
    },
    // Rare, and kept: a refusal read as an offer would be the worst of errors.
    {
      does: ['correct', 'change'],
      who: ['user'],
      of: ['personal'],
      about: ['held_data'],
      and: ['you_can', 'right', 'inability'],
      unless: NOT_CORRECTION,
      conditional: false,
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'If you want us to change your contact details, please call us.', also: ['contact-privacy'] },
    { text: 'To view, update or correct your data, please log in to your account.', also: ['right-access'] },
    {
      text: 'Your details, such as a home address, can be updated simply by calling customer service.',
      also: ['contact-privacy'],
    },
    {
      text: 'If you would like to correct personal data, please contact our Privacy Policy Administrator by letter.',
      also: ['contact-privacy'],
    },
    { text: 'The bakery allows customers to update their information at the counter.' },
    { text: 'You may ask us to correct data about you that is wrong.' },
    { text: 'You can update your personal details in your account settings.' },
    { text: 'You have the right to have inaccurate personal data rectified.' },
    { text: "You're entitled to:\n\n- [[correction of your data]]\n- access to your data", also: ['right-access'] },
    { text: 'Your contact information can be changed by calling our office.', also: ['contact-privacy'] },
    { text: 'If your personal information changes, you can edit it on your profile page.' },
  ],
  denies: [
    { text: 'You cannot change your personal information once it is submitted.' },
    { text: 'Users are unable to correct their personal data.' },
    { text: "You can't edit your personal details." },
  ],
  silent: [
    {
      text: 'The section below tells how to unsubscribe or to change your email address.',
      because: 'where to read on about letters',
    },
    { text: 'We make sure that our forms are correct and complete.', because: 'correct as an adjective' },
    { text: 'At your request we check that we look at the correct file about you.', because: 'an adjective, too' },
    {
      text: 'If you believe that we broke our promise, tell us and we will rectify it.',
      because: 'a wrong is righted, no data',
      also: [],
    },
    {
      text: 'We may update this privacy policy from time to time.',
      because: 'the policy is changed, not your data',
    },
    { text: 'We correct errors in our software as soon as we can.', because: 'errors in software' },
    { text: 'You can change your cookie settings in your browser.', because: 'cookies, not your data' },
    { text: 'Please make sure that the information you give is correct.', because: 'what you should do yourself' },
    { text: 'Will my data be corrected?', because: 'a question' },
  ],
};
