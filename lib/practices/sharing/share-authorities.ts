import { ANY_DATA } from '../groups.ts';
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
    { does: ['share', 'give', 'send', 'transfer', 'access'], to: ['authority'], of: ANY_DATA, unless: ['about.abroad'], unlessNear: ['action.complain'] },
    {
      does: ['share', 'give', 'send', 'transfer'],
      about: ['legal_demand'],
      of: ANY_DATA,
      unless: ['about.abroad', 'for.marketing'],
      denied: null,
    },
    { does: ['share'], about: ['legal_demand'], unless: ['about.abroad', 'for.marketing'], denied: null },
    { does: ['share'], to: ['authority'], denied: null },
    { does: ['request', 'use', 'keep', 'access'], about: ['legal_demand'], near: ['action.share', 'action.sell'], unlessNear: ['about.right'], denied: null, weak: true },
    { does: ['share', 'transfer'], about: ['law'], of: ANY_DATA, unless: ['about.right', 'for.marketing'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
