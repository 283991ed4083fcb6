import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'contact-privacy',
  topic: 'policy',
  question: 'How can I reach it about privacy?',
  why: 'Rights are worth little if nobody answers.',
  wording: {
    does: 'Gives a way to reach it about privacy',
    doesNot: 'Gives no way to reach it about privacy',
    silent: 'how to reach it about privacy',
  },
  weight: { does: 2, doesNot: -6, silent: -4 },
  rules: [
    {
      does: ['contact', 'send', 'give', 'tell', 'complain', 'request', 'state'],
      who: ['user', 'service'],
      near: ['about.email_given'],
      andNear: ['about.contact_us'],
      denied: null,
    },
    {
      does: ['contact', 'send', 'tell', 'complain', 'request', 'state'],
      who: ['user', 'service'],
      near: ['about.link_given', 'data.phone', 'data.postal'],
      andNear: ['about.contact_us'],
      denied: null,
    },
    {
      does: ['use', 'give', 'contact'],
      who: ['user', 'service'],
      about: ['contact_us'],
      near: ['about.link_given'],
      denied: null,
    },
    {
      does: ['contact'],
      who: ['user', 'service'],
      about: ['contact_us'],
      conditional: false,
      denied: null,
    },
    {
      does: [
        'contact',
        'send',
        'request',
        'state',
        'tell',
        'complain',
        'access',
        'opt_out',
        'delete',
        'withdraw',
        'object',
        'correct',
      ],
      who: ['user', 'service'],
      near: ['about.email_given'],
      denied: null,
    },
    {
      does: ['contact', 'state'],
      who: ['user', 'service'],
      under: ['about.contact_us'],
      near: ['about.email_given', 'about.link_given', 'data.phone'],
      denied: null,
    },
    {
      does: ['contact', 'give', 'offer', 'respond'],
      who: ['user', 'service'],
      about: ['contact_us'],
      unlessNear: ['action.opt_out', 'action.unwilling', 'about.right'],
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'If you have questions about this policy, please contact us at privacy@acme.example.' },
    { text: 'Our data protection officer can be reached at dpo@acme.example.' },
    { text: 'Write to us: Acme Ltd, 1 High Street, Springfield.' },
    { text: 'Privacy questions may be sent to help@acme.example.' },
    { text: 'To exercise your rights, send us an email at rights@acme.example.' },
  ],
  denies: [
    { text: 'You cannot contact us about this policy.' },
    { text: 'We do not offer any contact address for privacy questions.' },
  ],
  silent: [
    {
      text: 'We collect your email address and your phone number.',
      because: 'data that is collected',
      also: ['collect-contact'],
    },
    { text: 'Your friends can contact you at the address in your profile.', because: 'others contact the reader' },
    { text: 'How can I contact you about privacy?', because: 'a question' },
    { text: 'Advertisers may contact you by email.', because: 'others write to the reader' },
  ],
};
