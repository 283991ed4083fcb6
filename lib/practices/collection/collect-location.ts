import { GIVES, TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-location',
  topic: 'collection',
  question: 'Does it find out where I am?',
  why: 'Where you are shows where you live, work, worship and heal.',
  wording: {
    does: 'Works out where you are',
    doesNot: 'Says it does not collect your location',
    silent: 'whether it works out where you are',
    brief: { does: 'works out where you are' },
  },
  weight: { does: -3, doesNot: 2, silent: 0 },
  rules: [
    { does: [...TAKES, 'include', 'state', 'infer', 'share', 'allow'], of: ['location'], denied: 'does-not' },
    { does: [...GIVES, 'share', 'allow', 'access'], who: ['user'], of: ['location'], denied: null },
    { does: ['collect', 'receive', 'use', 'track', 'include'], who: ['third'], of: ['location'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
