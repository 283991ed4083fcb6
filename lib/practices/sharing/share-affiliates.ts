import { ANY_DATA, HANDS_OVER } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-affiliates',
  topic: 'sharing',
  question: 'Do sister companies get my data?',
  why: 'A group can be large, and each member has uses of its own.',
  wording: {
    does: 'Gives your data to its group of companies',
    doesNot: 'Says it does not share your data within a group',
    silent: 'whether sister companies get your data',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    { does: HANDS_OVER, to: ['affiliate'], of: ANY_DATA, unless: ['from.affiliate', 'about.merger', 'about.legal_demand', 'data.aggregate'] },
    { does: ['share', 'access'], to: ['affiliate'], unless: ['from.affiliate', 'about.merger', 'about.legal_demand', 'data.aggregate'] },
    { does: ['send'], to: ['affiliate'], of: ANY_DATA, unless: ['actor.user', 'from.affiliate', 'data.aggregate'] },
    {
      does: ['use', 'receive', 'access', 'keep', 'collect', 'share'],
      who: ['third'],
      to: ['affiliate'],
      of: ANY_DATA,
      unless: ['from.affiliate', 'about.policy_here', 'about.legal_demand'],
      denied: null,
    },
    {
      does: ['use', 'allow', 'combine', 'keep', 'sell', 'collect', 'share', 'transfer'],
      to: ['affiliate'],
      of: ANY_DATA,
      unless: ['from.affiliate', 'about.policy_here'],
      unlessNear: ['action.define'],
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
