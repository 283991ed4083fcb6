import type { Examples, Practice } from '../practice.ts';

/** Other things that can be stopped or revoked. */
const NOT_CONSENT = ['about.cookie', 'about.policy_here', 'about.messages_out', 'about.breach'] as const;

export default {
  id: 'withdraw-consent',
  topic: 'control',
  question: 'Can I withdraw consent or object?',
  why: 'A yes that cannot be taken back is no choice.',
  wording: {
    does: 'You can withdraw consent, object or restrict use',
    doesNot: 'Says you cannot withdraw consent or object',
    silent: 'whether you can withdraw consent or object',
  },
  weight: { does: 2, doesNot: -3, silent: -1 },
  rules: [
    {
      does: ['withdraw'],
      who: ['user', 'service'],
      about: ['consent'],
      and: ['right', 'you_can', 'wish'],
      unless: NOT_CONSENT,
      denied: null,
    },
    {
      does: ['object'],
      who: ['user', 'service'],
      about: ['processing'],
      and: ['right', 'you_can', 'wish'],
      unless: NOT_CONSENT,
      unlessNear: ['about.sites_of_others'],
      denied: null,
    },
    // Without a word of what the reader may do: "consent can be revoked", but also what happens once it is.
    {
      does: ['withdraw'],
      who: ['user', 'service'],
      about: ['consent'],
      unless: NOT_CONSENT,
      unlessNear: ['data.location', 'to.third_party', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['stop'],
      who: ['user', 'service'],
      of: ['personal', 'pronoun'],
      about: ['processing'],
      and: ['right', 'you_can', 'wish'],
      unless: NOT_CONSENT,
      unlessNear: ['about.sites_of_others', 'for.targeted_ads', 'about.policy_here'],
      denied: null,
    },
    {
      does: ['object'],
      who: ['user', 'service', 'third'],
      near: ['about.right', 'about.processing'],
      unless: NOT_CONSENT,
      denied: null,
    },
    {
      does: ['withdraw'],
      who: ['user', 'service'],
      near: ['about.consent', 'about.right', 'about.processing'],
      unless: NOT_CONSENT,
      denied: null,
    },
    {
      does: ['object'],
      who: ['user'],
      about: ['you_can', 'wish'],
      and: ['held_data', 'some_data'],
      unless: NOT_CONSENT,
      denied: null,
    },
    {
      does: ['stop'],
      who: ['user', 'service'],
      of: ['personal', 'pronoun'],
      about: ['processing'],
      near: ['about.right', 'action.request'],
      unless: NOT_CONSENT,
      denied: null,
    },
    {
      does: ['withdraw', 'object'],
      who: ['user'],
      about: ['consent', 'processing', 'right', 'held_data'],
      and: ['you_can', 'right', 'inability'],
      unlessNear: ['about.caveat'],
      affirmed: null,
      conditional: false,
      weak: true,
    },
    { does: ['withdraw'], about: ['consent'], affirmed: null, conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'You have the right to prohibit us from using your personal data.' },
    { text: 'You may withdraw your consent at any time.' },
    { text: 'You have the right to object to the processing of your data.' },
    { text: 'Your consent can be revoked by sending us a letter.' },
    {
      text: 'You can ask us to:\n\n- [[restrict the processing of your data]]\n- delete your data',
      also: ['right-delete'],
    },
    { text: "Where we rely on consent, you're free to take it back; just withdraw your consent in the settings." },
    { text: 'Individuals have the right to restrict or object to our use of their personal data.' },
  ],
  denies: [
    { text: 'You cannot withdraw your consent.' },
    { text: "Once given, consent can't be revoked." },
    { text: 'You have no right to object to the processing of your data.' },
  ],
  silent: [
    {
      text: 'We process your email address so that you can manage your account.',
      because: 'manages an account',
    },
    {
      text: 'By using the site you consent to this policy.',
      also: ['consent-by-use'],
      because: 'gives consent, and does not take it back',
    },
    { text: 'The object of this policy is to inform you.', because: 'another sense of the word' },
    { text: 'You can withdraw money from your account at any time.', because: 'money, not consent' },
    { text: 'Objects that you upload can be viewed by other members.', because: 'things, not objections' },
    {
      text: 'For a letter about a breach, or to withdraw your consent to notices by email, call us.',
      because: 'how a breach is told',
    },
    { text: 'We process your data with your consent.', because: 'a legal basis, without a way back' },
  ],
};
