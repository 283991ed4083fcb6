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
  weight: { does: 2, doesNot: -5, silent: -4 },
  rules: [
    { does: ['contact', 'send', 'request', 'state', 'tell', 'complain', 'access', 'give', 'opt_out', 'delete', 'share', 'withdraw', 'object', 'correct'], who: ['user', 'service'], near: ['about.email_given', 'about.link_given'], denied: null },
    { does: ['contact'], who: ['user', 'service'], near: ['action.contact'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
