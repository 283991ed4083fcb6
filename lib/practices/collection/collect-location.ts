import { OBTAINS, TAKING } from '../groups.ts';
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
    { does: [...OBTAINS, 'infer', 'track', 'access'], of: ['location'], denied: 'does-not' },
    { does: ['give', 'share', 'allow'], who: ['user'], of: ['location'], denied: null },
    { does: ['collect', 'receive', 'track'], who: ['third'], of: ['location'], denied: null },
    { does: ['include'], who: ['service', 'user'], of: ['location'], under: TAKING, denied: null },
    { does: ['analyze', 'keep', 'share', 'allow'], of: ['location'] },
    { does: ['use'], of: ['location'] },
    { does: ['state'], of: ['location'], under: TAKING, denied: null },
    { does: ['include', 'state'], of: ['location'], denied: null, weak: true },
    { does: ['use', 'include'], who: ['third'], of: ['location'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
