import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-advertisers',
  topic: 'sharing',
  question: 'Do advertisers get my data?',
  why: 'Ad networks join what you do here with what you do elsewhere.',
  wording: {
    does: 'Lets advertising or marketing partners have your data',
    doesNot: 'Says it does not give your data to advertisers',
    silent: 'whether advertisers get your data',
    brief: { does: 'lets ad partners have your data', doesNot: 'does not give your data to advertisers' },
  },
  weight: { does: -7, doesNot: 4, silent: -1 },
  rules: [
    { does: ['share', 'give', 'transfer', 'sell'], to: ['advertiser'], of: ANY_DATA, unless: ['data.aggregate'] },
    { does: ['allow'], to: ['advertiser'], near: ['action.collect', 'about.cookie', 'action.access'] },
    { does: ['share', 'give', 'transfer', 'sell'], to: ['third_party', 'affiliate', 'advertiser', 'social'], for: ['marketing', 'ads', 'targeted_ads'], of: ANY_DATA, unless: ['data.aggregate'], conditional: false },
    { does: ['share'], to: ['advertiser'], unless: ['data.aggregate'] },
    { does: ['share', 'give', 'sell'], for: ['marketing', 'ads', 'targeted_ads'], of: ANY_DATA, affirmed: null },
    { does: ['use', 'engage', 'share'], to: ['advertiser', 'third_party', 'provider'], for: ['ads', 'targeted_ads'], about: ['cookie'], denied: null },
    { does: ['collect', 'use', 'set', 'receive', 'track'], who: ['third'], to: ['advertiser'], near: ['about.cookie', 'data.usage', 'data.device', 'data.personal'], denied: null },
    { does: ['collect', 'use', 'set', 'receive'], who: ['third'], for: ['ads', 'targeted_ads'], near: ['about.cookie', 'data.usage', 'data.device', 'data.personal'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
