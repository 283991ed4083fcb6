import { GIVES, TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-payment',
  topic: 'collection',
  question: 'Does it handle my payment details?',
  why: 'Payment details are worth stealing, and they show what you buy.',
  wording: {
    does: 'Handles your payment details',
    doesNot: 'Says it does not collect payment details',
    silent: 'whether it handles payment details',
  },
  weight: { does: 0, doesNot: 1, silent: 0 },
  rules: [
    { does: [...TAKES, 'include', 'share', 'give', 'state', 'send', 'transfer'], who: ['service', 'third'], data: ['payment'], denied: null },
    { does: [...GIVES, 'share', 'send'], who: ['user'], data: ['payment'], denied: null },
    { does: ['collect', 'keep', 'receive'], of: ['payment'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
