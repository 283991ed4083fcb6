import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-affiliates',
  topic: 'sharing',
  question: 'Do sister companies get my data?',
  why: 'A group can be large, and each member has uses of its own.',
  wording: {
    does: 'Gives your data to its group of companies',
    doesNot: 'Says it does not share your data within a group',
    silent: 'whether sister companies get your data',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    { does: ['share', 'give', 'send', 'transfer', 'use', 'collect', 'access', 'include', 'state', 'allow', 'combine', 'sell', 'keep'], who: ['service'], to: ['affiliate'] },
    { does: ['use', 'receive', 'access', 'send', 'collect', 'share'], who: ['third'], to: ['affiliate'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
