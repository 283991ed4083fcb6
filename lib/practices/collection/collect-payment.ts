import { OBTAINS, TAKES, TAKING } from '../groups.ts';
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
    { does: [...OBTAINS, 'keep'], of: ['payment'], denied: null },
    { does: ['use', 'send', 'share', 'transfer', 'give'], of: ['payment'], unlessNear: ['about.security'], denied: null },
    { does: ['give', 'share', 'send'], who: ['user'], of: ['payment'], denied: null },
    { does: ['collect', 'receive', 'use', 'keep'], who: ['third'], of: ['payment'], denied: null },
    { does: ['include'], who: ['service', 'user'], of: ['payment'], under: TAKING, denied: null },
    { does: ['state'], of: ['payment'], under: TAKING, denied: null },
    { does: ['collect', 'receive', 'use', 'share'], who: ['service', 'third'], of: ['payment_weak'], denied: null },
    { does: [...TAKES, 'include', 'give', 'send', 'state', 'share', 'transfer'], who: ['service', 'third'], of: ['payment', 'payment_weak'], denied: null, weak: true },
    { does: ['collect', 'keep', 'receive'], of: ['payment'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
