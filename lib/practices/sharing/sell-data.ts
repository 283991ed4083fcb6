import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'sell-data',
  topic: 'sharing',
  question: 'Is my data sold?',
  why: 'Once sold, your data is out of your hands for good.',
  wording: {
    does: 'Sells your data',
    doesNot: 'Says it does not sell your data',
    silent: 'whether it sells your data',
    brief: { does: 'sells your data', doesNot: 'does not sell your data' },
  },
  weight: { does: -12, doesNot: 6, silent: -3 },
  rules: [
    { does: ['sell'], of: [...ANY_DATA, 'aggregate'], conditional: false },
    { does: ['sell'], to: ['third_party', 'advertiser'], unless: ['about.merger'], conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
