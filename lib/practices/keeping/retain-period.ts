import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** What is kept: data of any kind that a period may be given for. */
const KEPT = [
  ...OWN_DATA,
  'payment',
  'purchases',
  'location',
  'device',
  'usage',
  'content',
  'address_book',
  'sensitive',
  'username',
] as const;

/** Lifetimes of other things than the reader's data. */
const NOT_RETENTION = ['about.cookie', 'about.on_device', 'data.children', 'about.indefinite'] as const;

/** Longer than something, shorter than something, or what stays behind: no answer to how long. */
const UNSURE = [
  'about.right',
  'about.after_deletion',
  'about.keep_longer',
  'data.aggregate',
  'about.residual',
] as const;

export default {
  id: 'retain-period',
  topic: 'keeping',
  question: 'How long is my data kept?',
  why: 'What is no longer kept can no longer leak.',
  wording: {
    does: 'Says how long it keeps your data',
    may: 'Says how long it may keep your data',
    doesNot: 'Says it keeps your data without limit',
    silent: 'how long it keeps your data',
    brief: { doesNot: 'keeps your data without limit' },
  },
  weight: { does: 3, doesNot: -6, silent: -4 },
  rules: [
    {
      does: ['keep'],
      who: ['service', 'third'],
      of: KEPT,
      about: ['sure_time', 'period'],
      unless: [...NOT_RETENTION, 'action.respond'],
      unlessNear: ['about.right', 'about.backup', 'about.after_deletion', 'data.aggregate'],
      conditional: false,
      denied: 'does',
    },
    {
      does: ['delete', 'anonymize'],
      who: ['service', 'third'],
      of: KEPT,
      about: ['sure_time', 'period'],
      unless: NOT_RETENTION,
      conditional: false,
      unlessNear: [
        'about.right',
        'about.backup',
        'action.change',
        'action.request',
        'about.after_deletion',
        'about.messages_out',
        'data.children',
      ],
      denied: 'does',
    },
    {
      does: ['keep'],
      who: ['service', 'third'],
      about: ['sure_time', 'period'],
      unless: [...NOT_RETENTION, 'about.policy_here', 'about.complaint'],
      unlessNear: ['about.right', 'about.after_deletion', 'about.keep_longer', 'data.aggregate'],
      conditional: false,
      denied: 'does',
    },
    {
      does: ['keep'],
      who: ['service', 'third'],
      of: KEPT,
      about: ['criterion', 'period', 'some_period'],
      unless: NOT_RETENTION,
      unlessNear: UNSURE,
      conditional: false,
      denied: 'does',
    },
    {
      does: ['keep'],
      who: ['service', 'third'],
      about: ['criterion', 'period', 'some_period'],
      unless: [...NOT_RETENTION, 'about.policy_here', 'about.complaint'],
      unlessNear: UNSURE,
      denied: 'does',
    },
    {
      does: ['keep', 'delete', 'anonymize'],
      of: ['pronoun', 'personal'],
      near: ['about.criterion', 'about.period', 'about.some_period'],
      unless: [...NOT_RETENTION, 'about.right', 'about.policy_here'],
      unlessNear: [
        'about.right',
        'about.keep_longer',
        'about.exempt',
        'data.children',
        'about.cookie',
        'about.messages_out',
        'about.after_deletion',
      ],
      conditional: false,
      denied: null,
    },
    {
      does: ['delete', 'anonymize'],
      who: ['service', 'third'],
      about: ['criterion', 'period', 'some_period'],
      near: ['data.personal', 'data.content', 'data.usage', 'data.device', 'about.account'],
      unless: [...NOT_RETENTION, 'about.right', 'about.policy_here'],
      unlessNear: ['about.right', 'about.messages_out', 'about.after_deletion', 'about.keep_longer', 'action.request'],
      denied: 'does',
    },
    {
      does: ['keep'],
      who: ['service'],
      of: KEPT,
      about: ['need'],
      unless: [...NOT_RETENTION, 'action.share', 'to.authority'],
      unlessNear: ['about.right', 'about.complaint'],
      conditional: false,
      denied: 'does',
    },
    {
      does: ['keep'],
      who: ['service', 'third'],
      of: KEPT,
      about: ['criterion', 'period'],
      unless: [...NOT_RETENTION, 'action.respond', 'about.right'],
      unlessNear: ['about.keep_longer', 'about.residual', 'data.aggregate'],
      conditional: false,
      denied: 'does',
    },
    {
      does: ['keep'],
      who: ['service', 'third'],
      about: ['sure_time', 'period'],
      unless: [...NOT_RETENTION, 'about.policy_here', 'action.respond'],
      unlessNear: ['about.residual', 'about.exempt', 'action.correct', 'action.access'],
      denied: 'does',
    },
    {
      does: ['use', 'state', 'include'],
      who: ['service'],
      about: ['criterion', 'period', 'some_period'],
      under: ['action.keep'],
      unless: [...NOT_RETENTION, 'about.policy_here'],
      unlessNear: ['about.right', 'about.keep_longer'],
      denied: 'does',
    },
    {
      does: ['keep'],
      who: ['service'],
      of: KEPT,
      about: ['indefinite'],
      unless: ['about.cookie'],
      unlessNear: ['action.request', 'action.delete'],
      affirmed: 'does-not',
      denied: null,
    },
    {
      does: ['keep', 'use'],
      who: ['service'],
      about: ['indefinite'],
      near: ['action.keep'],
      unless: ['about.cookie', 'about.policy_here'],
      unlessNear: ['action.delete'],
      affirmed: 'does-not',
      denied: null,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Our logs are kept on a temporary basis.' },
    { text: 'We retain your order details only for as long as the warranty runs.' },
    {
      text: 'We hold your membership data while you remain a member, and for three years after you cancel your membership.',
      also: ['retain-after-deletion'],
    },
    { text: 'Your order history is removed from our servers after 14 days.' },
    { text: 'We keep your account details for as long as you stay with us.' },
    { text: 'The data in a support ticket is deleted three years after the last reply.' },
    {
      text: 'How long do we keep it?\n\n[[Server logs are held for 30 days and then erased.]]',
    },
    { text: 'Your booking data will be stored until the statutory limitation period has ended.' },
    {
      text: "We don't hold on to your personal data for longer than we need it; it is retained no longer than necessary for the purposes above.",
    },
    {
      text: 'We keep your information for the following periods:\n\n- [[invoices: ten years]]\n- job applications: six months',
    },
    { text: 'Once your data is no longer needed for the contract, it is anonymised.' },
  ],
  denies: [
    { text: 'We store the information you give us indefinitely.' },
    { text: 'Your profile data is retained forever.' },
    { text: 'Messages and the data attached to them are kept by us in perpetuity.', also: ['collect-content'] },
  ],
  silent: [
    {
      text: 'You have the right to look into your file for as long as we keep it.',
      because: 'how long a right lasts',
    },
    {
      text: 'Some records are deleted by themselves, and some we keep for longer periods of time when necessary.',
      because: 'longer than what, it does not say',
    },
    {
      text: 'Requests to delete your data will be handled within 30 days.',
      because: 'how fast requests are answered',
    },
    { text: 'They are deleted as soon as you close your browser.', because: 'something on your own device' },
    { text: 'This cookie stays on your device for two years.', because: "a cookie's lifetime, not that of the data" },
    {
      text: "If we learn that a child has signed up, we delete the child's data immediately.",
      also: ['collect-children'],
      because: "what happens to children's data is no retention period",
    },
    {
      text: 'We reserve the right to close your account within 30 days of a breach of our terms.',
      because: 'an account closed as a sanction',
    },
    {
      text: 'In some cases we keep booking records for longer periods of time.',
      because: 'longer than what, it does not say',
    },
    { text: 'The files stay encrypted until they are opened.', because: 'encryption, not retention' },
    { text: 'How long is your data kept?', because: 'a question that is not answered' },
    { text: 'We keep your personal data safe.', because: 'kept, but not for how long' },
    { text: 'You should keep your password for as long as you use the service.', because: 'what you keep yourself' },
  ],
};
