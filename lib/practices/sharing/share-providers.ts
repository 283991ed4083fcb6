import { ANY_DATA, HANDS_OVER } from '../groups.ts';
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
    { does: [...HANDS_OVER, 'access'], to: ['provider', 'analytics'], of: ANY_DATA, unless: ['from.provider', 'about.merger', 'about.legal_demand', 'data.aggregate'], denied: null },
    { does: ['share', 'access'], to: ['provider', 'analytics'], unless: ['from.provider', 'about.merger', 'about.legal_demand', 'data.aggregate'], denied: null },
    { does: [...HANDS_OVER, 'access', 'allow'], to: ['third_party', 'advertiser', 'anyone'], about: ['on_behalf'], of: ANY_DATA, denied: null },
    { does: ['collect', 'use', 'access', 'receive', 'analyze', 'keep', 'share'], who: ['third'], to: ['provider', 'analytics'], of: ANY_DATA, denied: null },
    { does: ['use', 'engage', 'allow'], to: ['provider', 'analytics'], unless: ['about.right'], denied: null },
    { does: ['use', 'engage', 'allow'], to: ['third_party'], about: ['on_behalf'], denied: null },
    { does: ['send'], to: ['provider', 'analytics'], of: ANY_DATA, unless: ['actor.user'], denied: null },
    { does: ['keep', 'transfer', 'use', 'share'], to: ['provider'], of: ANY_DATA, denied: null, weak: true },
    { does: HANDS_OVER, to: ['provider'], of: ANY_DATA, affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
