import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'right-correct',
  topic: 'control',
  question: 'Can I correct it?',
  why: 'Wrong data can cost you a loan, a job, a friend.',
  wording: {
    does: 'You can correct it',
    doesNot: 'Says you cannot correct it',
    silent: 'whether you can correct your data',
  },
  weight: { does: 3, doesNot: -3, silent: -2 },
  rules: [
    { does: ['correct', 'change'], who: ['user'], of: OWN_DATA, unless: ['about.policy', 'about.cookie'], denied: null },
    { does: ['correct'], who: ['service', 'user', 'third'], near: ['about.right', 'action.request', 'about.you_can', 'action.delete'], andNear: ['data.personal', 'about.right', 'data.pronoun'], denied: null },
    { does: ['change'], who: ['service'], of: OWN_DATA, near: ['about.right', 'action.request'], unless: ['about.policy'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
