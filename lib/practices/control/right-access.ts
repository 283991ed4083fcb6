import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'right-access',
  question: 'Can I see the data it holds about me?',
  why: 'You can only judge and correct what you can see.',
  wording: {
    does: 'You can see the data it holds about you',
    doesNot: 'Says you cannot see your data',
    silent: 'whether you can see your data',
  },
  weight: { does: 4, doesNot: -4, silent: -3 },
  rules: [
    { does: ['access'], who: ['user'], of: [...ANY_DATA], unless: ['about.cookie', 'to.third_party'], denied: null },
    { does: ['access', 'request', 'receive', 'give', 'correct'], who: ['service', 'user'], about: ['right'], near: ['action.access'], denied: null },
    { does: ['access', 'state'], who: ['service', 'user'], near: ['about.right'], denied: null },
    { does: ['access'], who: ['user'], of: [...ANY_DATA], affirmed: null, weak: true, unlessNear: ['to.third_party'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
