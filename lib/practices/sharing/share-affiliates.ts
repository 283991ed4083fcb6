import { ANY_DATA, HANDS_OVER } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'share-affiliates',
  topic: 'sharing',
  question: 'Do sister companies get my data?',
  why: 'A group can be large, and each member has uses of its own.',
  wording: {
    does: 'Gives your data to its group of companies',
    may: 'Says it may share your data within its group',
    doesNot: 'Says it does not share your data within a group',
    silent: 'whether sister companies get your data',
  },
  weight: { does: -2, doesNot: 2, silent: 0 },
  rules: [
    {
      does: HANDS_OVER,
      to: ['affiliate'],
      of: ANY_DATA,
      unless: ['from.affiliate', 'about.merger', 'about.legal_demand', 'about.abroad', 'data.aggregate'],
      unlessNear: ['about.self_named'],
    },
    {
      does: ['share', 'access'],
      to: ['affiliate'],
      unless: ['from.affiliate', 'about.merger', 'about.legal_demand', 'data.aggregate'],
      unlessNear: ['about.self_named'],
    },
    { does: ['send'], to: ['affiliate'], of: ANY_DATA, unless: ['actor.user', 'from.affiliate', 'data.aggregate'] },
    {
      does: ['use', 'receive', 'access', 'keep', 'collect', 'share'],
      who: ['third'],
      to: ['affiliate'],
      of: ANY_DATA,
      unless: ['from.affiliate', 'about.policy_here', 'about.legal_demand'],
      unlessNear: ['about.self_named'],
      denied: null,
    },
    {
      does: ['use', 'allow', 'combine', 'keep', 'sell', 'collect', 'share', 'transfer'],
      to: ['affiliate'],
      of: ANY_DATA,
      unless: ['from.affiliate', 'about.policy_here'],
      unlessNear: ['action.define', 'about.self_named'],
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We share your information with our subsidiaries and affiliates.' },
    { text: 'Your data may be disclosed to other members of our group.' },
    { text: 'We may pass your data on to:\n\n- [[our parent company]]\n- our couriers', also: ['share-providers'] },
    { text: 'Our affiliates have access to your account information.' },
    { text: 'Personal data is transferred to our parent company in Norway.' },
  ],
  denies: [
    { text: 'We do not share your personal data with our affiliates.' },
    { text: 'Your information is never disclosed to our parent company or subsidiaries.' },
    { text: 'None of your data is passed on to group companies.' },
  ],
  silent: [
    { text: 'This policy applies to Acme and its affiliates.', because: 'says who is bound, not who gets data' },
    {
      text: 'We receive information about you from our affiliates.',
      because: 'data comes from them',
      also: ['collect-from-others'],
    },
    {
      text: 'We take part in an affiliate program and earn a commission on purchases.',
      because: 'affiliate marketing is no sister company',
    },
    { text: 'An "affiliate" means a company under common control with us.', because: 'a definition' },
    { text: 'Our affiliates sell garden furniture.', because: 'no data is named' },
  ],
};
