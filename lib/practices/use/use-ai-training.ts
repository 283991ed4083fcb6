import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-ai-training',
  topic: 'use',
  question: 'Does it train AI on my data?',
  why: 'What a model has learned from you cannot be taken back.',
  wording: {
    does: 'Uses your data or content to train AI',
    doesNot: 'Says it does not train AI on your data',
    silent: 'whether it trains AI on your data',
    brief: { does: 'trains AI on your data' },
  },
  weight: { does: -5, doesNot: 4, silent: -1 },
  rules: [
    { does: ['train'], who: ['service', 'third', 'user'], for: ['ai', 'models'] },
    { does: ['improve'], who: ['service', 'third'], for: ['ai'], near: ['action.use', 'data.personal', 'data.content'] },
    { does: ['use', 'share', 'give'], who: ['service', 'third'], for: ['ai', 'models'], near: ['action.train'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
