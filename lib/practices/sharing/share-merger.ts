import { ANY_DATA, HANDS_OVER } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-merger',
  topic: 'sharing',
  question: 'Does my data go along when the company is sold?',
  why: 'A buyer may have other plans with your data.',
  wording: {
    does: 'Passes your data on if the company is sold or merged',
    doesNot: 'Says your data is not passed on in a sale of the company',
    silent: 'what happens to your data if the company is sold',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    { does: [...HANDS_OVER, 'include', 'receive', 'access'], who: ['service', 'third', 'user'], about: ['merger'], of: ANY_DATA, denied: null },
    {
      does: [...HANDS_OVER, 'include', 'use', 'receive', 'access'],
      who: ['service', 'third'],
      near: ['about.merger'],
      data: ANY_DATA,
      unless: ['about.policy_here'],
      denied: null,
    },
    { does: HANDS_OVER, who: ['service', 'third'], to: ['acquirer'], of: ANY_DATA, denied: null },
    { does: [...HANDS_OVER, 'merge'], about: ['merger'], denied: null, weak: true },
    { does: HANDS_OVER, near: ['about.merger'], of: ANY_DATA, affirmed: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
