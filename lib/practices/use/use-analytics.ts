import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-analytics',
  topic: 'use',
  question: 'Does it analyse how people use it?',
  why: 'Analytics means that your visits are counted and compared.',
  wording: {
    does: 'Analyses how people use it',
    doesNot: 'Says it does not analyse how people use it',
    silent: 'whether it analyses how people use it',
  },
  weight: { does: 0, doesNot: 2, silent: 0 },
  rules: [
    { does: ['use', 'analyze', 'improve', 'collect', 'share', 'state', 'engage', 'give', 'track', 'set', 'adopt', 'show', 'include', 'personalize', 'allow', 'keep'], who: ['service', 'third'], for: ['analytics'] , denied: null },
    { does: ['analyze', 'use', 'track', 'collect', 'engage'], who: ['service', 'third'], to: ['analytics'], denied: null },
    { does: ['analyze'], who: ['service', 'third'], data: ['usage', 'aggregate'], denied: null },
    { does: ['use', 'analyze'], who: ['service'], for: ['analytics'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
