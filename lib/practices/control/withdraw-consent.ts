import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'withdraw-consent',
  topic: 'control',
  question: 'Can I withdraw consent or object?',
  why: 'A yes that cannot be taken back is no choice.',
  wording: {
    does: 'You can withdraw consent, object or restrict',
    doesNot: 'Says you cannot withdraw consent',
    silent: 'whether you can withdraw consent or object',
  },
  weight: { does: 3, doesNot: -3, silent: -1 },
  rules: [
    { does: ['withdraw'], who: ['user', 'service'], denied: null },
    { does: ['object'], who: ['user', 'service'], denied: null },
    { does: ['stop'], who: ['user'], about: ['processing'], near: ['about.right', 'action.request'], unless: ['about.cookie', 'about.policy', 'about.messages_out'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
