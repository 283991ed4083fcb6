import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-marketing',
  topic: 'use',
  question: 'Does it use my data for marketing?',
  why: 'Marketing costs you attention, and spreads your address.',
  wording: {
    does: 'Uses your data for marketing',
    doesNot: 'Says it does not use your data for marketing',
    silent: 'whether it uses your data for marketing',
    brief: { does: 'sends you marketing' },
  },
  weight: { does: -2, doesNot: 4, silent: 0 },
  rules: [
    { does: ['send', 'use', 'tell', 'offer', 'give', 'show', 'share', 'state', 'keep', 'collect', 'engage', 'adopt', 'personalize', 'improve', 'set', 'analyze'], who: ['service', 'third'], for: ['marketing'] },
    { does: ['receive', 'send', 'request', 'give'], who: ['user'], for: ['marketing'], denied: null },
    { does: ['opt_out', 'withdraw', 'object', 'stop', 'tell', 'contact'], who: ['user', 'service'], about: ['messages_out'], for: ['marketing'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
