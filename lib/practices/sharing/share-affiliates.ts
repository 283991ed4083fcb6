import { ANY_DATA, HANDS_OVER } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Data that comes from the group, goes to somebody else, or names nobody. */
const NOT_SHARED = [
  'from.affiliate',
  'about.merger',
  'about.legal_demand',
  'about.liability',
  'about.sites_kept',
  'about.right',
  'about.entitled',
  'data.aggregate',
] as const;

/** Says for whom a policy speaks, or what it will speak of. */
const ABOUT_POLICY = ['about.self_named', 'about.outline'] as const;

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
      on: ['to.affiliate'],
      of: ANY_DATA,
      unless: [...NOT_SHARED, 'action.protect', 'action.opt_out'],
      unlessNear: ABOUT_POLICY,
    },
    {
      does: HANDS_OVER,
      to: ['affiliate'],
      of: ANY_DATA,
      unless: NOT_SHARED,
      unlessNear: ABOUT_POLICY,
    },
    {
      does: ['share'],
      to: ['affiliate'],
      unless: NOT_SHARED,
      unlessNear: ABOUT_POLICY,
    },
    {
      does: ['send'],
      to: ['affiliate'],
      of: ANY_DATA,
      unless: [...NOT_SHARED, 'actor.user', 'about.contact_us', 'about.email_given'],
    },
    {
      does: ['use', 'receive', 'access', 'keep', 'collect', 'share'],
      who: ['third'],
      to: ['affiliate'],
      of: ANY_DATA,
      unless: [...NOT_SHARED, 'about.policy_here', 'about.email_given'],
      unlessNear: ABOUT_POLICY,
      denied: null,
    },
    {
      does: ['use', 'receive', 'access'],
      who: ['third'],
      to: ['third_party'],
      of: ANY_DATA,
      under: ['to.affiliate'],
      unless: NOT_SHARED,
      unlessNear: ABOUT_POLICY,
      denied: null,
      weak: true,
    },
    {
      does: ['share', 'transfer'],
      of: ANY_DATA,
      near: ['about.to_group'],
      unless: NOT_SHARED,
      unlessNear: [...ABOUT_POLICY, 'about.merger', 'about.exception'],
      denied: null,
    },
    {
      does: ['use', 'combine', 'keep', 'share', 'access', 'receive'],
      who: ['service', 'third'],
      about: ['with_group'],
      of: ANY_DATA,
      unless: [...NOT_SHARED, 'about.policy_here'],
      unlessNear: ABOUT_POLICY,
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We share your details among our brands.' },
    { text: 'We share your information with our subsidiaries and affiliates.' },
    { text: 'Your data may be disclosed to other members of our group.' },
    { text: 'We may pass your data on to:\n\n- [[our parent company]]\n- our couriers', also: ['share-providers'] },
    { text: 'Our affiliates have access to your account information.' },
    { text: 'Personal data is transferred to our parent company in Norway.', also: ['transfer-abroad'] },
    { text: 'Data may be accessed by or shared with companies in our corporate family.' },
    { text: 'We and our affiliates may use your personal data to answer you.' },
    { text: 'We share personal data only as this page says, and with our related businesses.' },
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
    {
      text: 'We may disclose personal data to protect the rights of Acme, our affiliates or others.',
      because: 'the group is protected, and gets nothing',
      also: ['share-authorities'],
    },
    {
      text: 'Your data is processed wherever Acme or its affiliates maintain facilities.',
      because: 'says where, not who',
    },
    {
      text: 'This notice explains how your data is handled by Acme and its subsidiaries.',
      because: 'says whom the notice is about',
    },
    {
      text: 'Data may be transferred to any country in which we or our affiliates maintain offices.',
      because: 'says where',
      also: ['transfer-abroad'],
    },
    {
      text: 'We ask before sharing your data with firms outside of our corporate family.',
      because: 'others, not the group',
    },
    {
      text: 'These advertisers and their affiliates may use your details.',
      because: 'the group of somebody else',
      also: ['share-advertisers'],
    },
    {
      text: 'You have the right to learn which data our affiliates received.',
      because: 'a right, not an act',
    },
    { text: 'Our affiliates sell garden furniture.', because: 'no data is named' },
  ],
};
