import type { Examples, Practice, Rule } from '../practice.ts';

/** Speaks of a choice, a right, of nobody in particular or of others, not of what is done with your data. */
const NO_MARKETING = [
  'action.opt_out',
  'action.object',
  'action.anonymize',
  'about.right',
  'about.sites_of_others',
] as const satisfies Rule['unlessNear'];

export default {
  id: 'use-marketing',
  topic: 'use',
  question: 'Does it use my data for marketing?',
  why: 'Marketing costs you attention, and spreads your address.',
  wording: {
    does: 'Uses your data for marketing',
    may: 'Says it may use your data for marketing',
    doesNot: 'Says it does not use your data for marketing',
    silent: 'whether it uses your data for marketing',
    brief: { does: 'sends you marketing', may: 'may send you marketing', doesNot: 'sends you no marketing' },
  },
  weight: { does: -3, doesNot: 4, silent: 0 },
  rules: [
    {
      does: ['send', 'tell'],
      on: ['for.marketing'],
      conditional: false,
      unless: ['about.policy_change'],
      unlessNear: NO_MARKETING,
    },
    {
      does: ['send', 'tell'],
      who: ['third'],
      on: ['for.marketing'],
      conditional: false,
      unlessNear: NO_MARKETING,
      denied: null,
    },
    {
      does: ['use', 'promote'],
      on: ['for.marketing'],
      conditional: false,
      unless: ['action.agree'],
      unlessNear: NO_MARKETING,
      denied: null,
    },
    {
      does: ['use'],
      who: ['third'],
      on: ['for.marketing'],
      conditional: false,
      unlessNear: NO_MARKETING,
      denied: null,
    },
    {
      does: ['send', 'tell', 'offer', 'promote'],
      who: ['service', 'third'],
      for: ['offers'],
      conditional: false,
      unless: ['about.policy_change', 'about.policy', 'about.policy_here', 'for.ads', 'for.targeted_ads'],
      unlessNear: NO_MARKETING,
      denied: null,
    },
    {
      does: ['use', 'promote'],
      for: ['marketing'],
      affirmed: null,
      conditional: false,
      unless: ['to.third_party', 'to.anyone', 'to.advertiser', 'to.affiliate'],
      unlessNear: NO_MARKETING,
    },
    {
      does: ['receive', 'send', 'agree', 'subscribe', 'engage'],
      who: ['user'],
      on: ['for.marketing'],
      unlessNear: NO_MARKETING,
      denied: null,
    },
    {
      does: ['share', 'engage', 'improve', 'personalize', 'keep', 'show', 'state'],
      who: ['service', 'third'],
      for: ['marketing'],
      conditional: false,
      unlessNear: NO_MARKETING,
      denied: null,
    },
    {
      does: ['set', 'use', 'give', 'offer', 'collect', 'subscribe'],
      who: ['service', 'third'],
      for: ['marketing'],
      conditional: false,
      unlessNear: NO_MARKETING,
      denied: null,
      weak: true,
    },
    {
      does: ['opt_out', 'withdraw', 'object', 'stop', 'tell', 'contact', 'receive', 'send', 'delete'],
      who: ['user', 'service'],
      about: ['messages_out'],
      for: ['marketing'],
      unlessNear: ['about.law', 'about.right'],
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Provide you with our newsletter and special offers.' },
    { text: 'We use your email address to send you our newsletter and special offers.', also: ['collect-contact'] },
    { text: 'From time to time you will receive promotional emails from us.' },
    { text: 'Your details may be used for direct marketing by us and by our partners.' },
    {
      text: 'We use your information:\n\n- [[to tell you about new products and upcoming events;]]\n- to keep our accounts.',
    },
    { text: "We'll email you discounts and coupons every other week." },
    {
      text: 'Our partners process customer lists for their own advertising campaigns and promotional mailings.',
      also: ['share-advertisers'],
    },
    { text: 'Marketing messages are sent only to people who have bought something from us before.' },
    { text: 'You may subscribe to our newsletter on this page.' },
    { text: 'We recommend other products that may interest you.' },
    { text: 'We work with a firm that runs our email campaigns.' },
    { text: 'We may use your information:\n\n- [[to market our services to you;]]\n- to bill you.' },
  ],
  denies: [
    { text: 'We never use your data for marketing.' },
    { text: "We won't send you any promotional emails or newsletters." },
    { text: 'Your phone number is not used for marketing purposes.' },
    { text: 'We neither send advertising emails nor run a newsletter.' },
    { text: 'We do not use the information for marketing.' },
  ],
  silent: [
    { text: 'We will email you a receipt for every order.', because: 'a message that you asked for is no marketing' },
    { text: 'Our marketing team sits in Lisbon.', because: 'it speaks of the company, not of your data' },
    {
      text: 'You have the right to object to direct marketing.',
      also: ['opt-out-marketing'],
      because: 'a right in general says nothing about what is done',
    },
    { text: 'Do you send newsletters?', because: 'a question claims nothing' },
    {
      text: 'We do not share your details with other companies for their own marketing.',
      also: ['share-advertisers'],
      because: 'others’ marketing is denied, its own is left open',
    },
    {
      text: 'Direct marketing means any message that promotes goods or services to a named person.',
      because: 'a definition',
    },
    {
      text: 'We measure the effectiveness of our marketing campaigns.',
      also: ['use-analytics'],
      because: 'campaigns are measured; whose data they use is not said',
    },
    {
      text: 'An email delivery company works for us.',
      because: 'who carries messages, not what they are for',
    },
    { text: 'We provide you with choices about marketing.', because: 'a choice is offered, no message' },
    { text: 'We are a member of the Network Advertising Initiative.', because: 'a name' },
    { text: 'Non-marketing emails tell you about your account.', because: 'it is said not to be marketing' },
  ],
};
