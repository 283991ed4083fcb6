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
    {
      does: ['sell'],
      of: ANY_DATA,
      denied: null,
      conditional: false,
      unless: ['data.aggregate', 'data.children', 'action.opt_out', 'action.access'],
      unlessNear: ['about.merger', 'about.right', 'action.request'],
    },
    { does: ['sell', 'sale'], of: ANY_DATA, affirmed: null, conditional: false, unless: ['about.right', 'action.opt_out', 'data.children'] },
    { does: ['sell', 'sale', 'signify'], about: ['sale_by_law'], data: ANY_DATA, unless: ['about.right'] },
    { does: ['sell'], of: ['pronoun', 'aggregate'], to: ['third_party', 'advertiser', 'anyone'], affirmed: null, conditional: false },
    {
      does: ['sell'],
      to: ['third_party', 'anyone'],
      affirmed: null,
      unless: ['about.right', 'action.opt_out', 'data.children'],
      conditional: false,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
