import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-advertisers',
  question: 'Do advertisers get my data?',
  why: 'Ad networks join what you do here with what you do elsewhere.',
  wording: {
    does: 'Lets advertising or marketing partners have your data',
    doesNot: 'Says it does not give your data to advertisers',
    silent: 'whether advertisers get your data',
    brief: { does: 'lets ad partners have your data', doesNot: 'does not give your data to advertisers' },
  },
  weight: { does: -8, doesNot: 5, silent: -1 },
  rules: [
    { does: ['share', 'give', 'send', 'transfer', 'sell', 'allow', 'collect', 'use', 'engage', 'include', 'state'], who: ['service'], to: ['advertiser'], data: [...ANY_DATA, 'aggregate'] },
    { does: ['share', 'give', 'transfer', 'sell'], who: ['service'], to: ['third_party', 'affiliate', 'advertiser', 'provider', 'social'], for: ['marketing', 'ads', 'targeted_ads'], unless: ['to.provider'] },
    { does: ['collect', 'use', 'set', 'receive', 'track'], who: ['third'], to: ['advertiser'], denied: null },
    { does: ['share', 'give'], to: ['advertiser'] },
    { does: ['collect', 'use', 'set', 'receive'], who: ['third'], for: ['ads', 'targeted_ads'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
