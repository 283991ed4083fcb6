import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-providers',
  topic: 'sharing',
  question: 'Do service providers get my data?',
  why: 'Every further company that holds your data can lose it.',
  wording: {
    does: 'Gives your data to service providers that work for it',
    doesNot: 'Says it gives your data to no service provider',
    silent: 'whether service providers get your data',
  },
  weight: { does: 0, doesNot: 3, silent: 0 },
  rules: [
    { does: ['share', 'give', 'send', 'transfer', 'use', 'engage', 'allow', 'access', 'include', 'state', 'keep', 'receive'], who: ['service'], to: ['provider', 'analytics'], denied: null },
    { does: ['collect', 'use', 'access', 'receive', 'analyze', 'send', 'give', 'keep'], who: ['third'], to: ['provider'], denied: null },
    { does: ['share', 'give', 'transfer'], who: ['service'], to: ['provider'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
