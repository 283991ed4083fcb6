import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** What can be put right. */
const CHANGED = [...OWN_DATA, 'payment', 'username', 'content'] as const;

/** Changes of something else than the reader's data. */
const NOT_CORRECTION = ['about.policy_here', 'about.policy_change', 'about.cookie', 'action.unwilling'] as const;

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
    { does: ['correct', 'change'], who: ['user', 'service'], of: CHANGED, about: ['right', 'you_can', 'wish'], and: ['held_data'], unless: NOT_CORRECTION, conditional: false, denied: null },
    { does: ['correct'], who: ['service', 'user', 'third'], near: ['about.right', 'action.request', 'about.you_can', 'action.delete', 'about.wish'], andNear: ['data.personal', 'about.right', 'data.pronoun'], unless: NOT_CORRECTION, denied: null },
    { does: ['correct', 'change'], who: ['user'], of: CHANGED, about: ['held_data'], unless: NOT_CORRECTION, denied: null },
    { does: ['correct', 'change'], who: ['user'], of: CHANGED, about: ['right', 'you_can', 'wish'], unless: NOT_CORRECTION, denied: null },
    { does: ['correct', 'change'], who: ['service', 'third'], of: CHANGED, about: ['right', 'can_be'], unless: NOT_CORRECTION, denied: null },
    { does: ['correct', 'change'], who: ['user'], of: ['personal'], about: ['held_data'], unless: NOT_CORRECTION, conditional: false, affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
