import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-authorities',
  topic: 'sharing',
  question: 'Can police or courts get my data?',
  why: 'What is kept can be demanded.',
  wording: {
    does: 'Gives your data to authorities or courts where law or rights demand',
    doesNot: 'Says it does not give your data to authorities',
    silent: 'whether authorities get your data',
  },
  weight: { does: 0, doesNot: 2, silent: 0 },
  rules: [
    { does: ['share', 'give', 'send', 'transfer', 'use', 'access', 'keep', 'state', 'include'], who: ['service'], about: ['law'], unless: ['for.marketing'], denied: null },
    { does: ['share', 'give', 'send', 'transfer', 'include', 'state'], who: ['service'], to: ['authority'] },
    { does: ['share', 'give'], who: ['service'], to: ['authority'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
