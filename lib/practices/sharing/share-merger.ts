import { ANY_DATA } from '../groups.ts';
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
    { does: ['share', 'give', 'transfer', 'send', 'use', 'include', 'sell', 'state', 'merge', 'receive', 'access'], who: ['service', 'third', 'user'], near: ['about.merger'], about: ['merger'], denied: null },
    { does: ['share', 'give', 'transfer', 'include', 'merge'], who: ['service', 'third'], near: ['about.merger'], data: [...ANY_DATA], denied: null },
    { does: ['transfer', 'share'], about: ['merger'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
