import { ANY_DATA, HANDS_OVER } from '../groups.ts';
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
    { does: HANDS_OVER, to: ['advertiser'], of: ANY_DATA, unless: ['data.aggregate', 'about.right', 'action.opt_out', 'about.merger'] },
    { does: ['send'], to: ['advertiser'], of: ANY_DATA, unless: ['data.aggregate', 'actor.user'] },
    { does: ['allow'], to: ['advertiser'], near: ['action.collect', 'about.cookie', 'action.access', 'data.usage', 'data.device', 'data.personal'] },
    { does: ['collect', 'use', 'set', 'receive', 'track', 'access'], who: ['third'], to: ['advertiser'], of: ANY_DATA, unlessNear: ['action.opt_out', 'about.policy'], denied: null },
    { does: ['collect', 'use', 'set', 'receive', 'track'], who: ['third'], to: ['advertiser'], about: ['cookie'], denied: null, unlessNear: ['action.opt_out'] },
    {
      does: HANDS_OVER,
      to: ['third_party', 'affiliate', 'social', 'anyone'],
      for: ['marketing', 'ads', 'targeted_ads'],
      of: ANY_DATA,
      unless: ['data.aggregate', 'about.right', 'action.opt_out', 'about.on_behalf'],
      conditional: false,
    },
    {
      does: ['collect', 'use', 'set', 'receive'],
      who: ['third'],
      for: ['ads', 'targeted_ads'],
      near: ['about.cookie', 'data.usage', 'data.device', 'data.personal'],
      unlessNear: ['action.opt_out'],
      denied: null,
    },
    { does: ['use', 'engage', 'share', 'allow'], to: ['advertiser', 'third_party', 'provider'], for: ['ads', 'targeted_ads'], about: ['cookie'], denied: null },
    { does: ['use', 'engage'], to: ['advertiser'], near: ['about.cookie', 'for.targeted_ads'], denied: null },
    { does: ['share', 'give'], for: ['marketing', 'ads', 'targeted_ads'], of: ANY_DATA, affirmed: null, weak: true },
    { does: ['share'], to: ['advertiser'], unless: ['data.aggregate'], weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
