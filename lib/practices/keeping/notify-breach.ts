import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'notify-breach',
  topic: 'keeping',
  question: 'Will it tell me about a data breach?',
  why: 'You can only change your password in time if you know.',
  wording: {
    does: 'Tells you, or the authorities, about a data breach',
    doesNot: 'Says it does not tell you about a data breach',
    silent: 'whether it tells you about a data breach',
  },
  weight: { does: 3, doesNot: -2, silent: -1 },
  rules: [
    { does: ['tell', 'contact', 'send', 'post', 'give', 'complain'], who: ['service'], near: ['about.breach'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
