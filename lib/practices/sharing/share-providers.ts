import { ANY_DATA, HANDS_OVER } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Comes from a provider, goes to a buyer or a court, names nobody, is carried away by its owner, or only says where. */
const NOT_SHARED = [
  'from.provider',
  'from.other_source',
  'about.merger',
  'about.legal_demand',
  'about.right',
  'about.sites_kept',
  'data.aggregate',
] as const;

/** Speaks of duties and damages, or of pages that others run. */
const NOT_SAID = ['about.liability', 'about.sites_of_others', 'action.opt_out'] as const;

export default {
  id: 'share-providers',
  topic: 'sharing',
  question: 'Do service providers get my data?',
  why: 'Every further company that holds your data can lose it.',
  wording: {
    does: 'Gives your data to service providers that work for it',
    may: 'Says service providers may get your data',
    doesNot: 'Says it gives your data to no service provider',
    silent: 'whether service providers get your data',
  },
  weight: { does: 0, doesNot: 3, silent: 0 },
  rules: [
    {
      does: ['share'],
      of: ANY_DATA,
      on: ['to.provider', 'to.analytics'],
      unless: [...NOT_SHARED, 'about.to_us'],
      unlessNear: NOT_SAID,
      denied: null,
    },
    {
      does: [...HANDS_OVER, 'get_at'],
      to: ['provider', 'analytics'],
      of: ANY_DATA,
      on: ['to.provider', 'to.analytics'],
      unless: [...NOT_SHARED, 'about.link_given', 'about.to_us'],
      unlessNear: NOT_SAID,
      denied: null,
    },
    {
      does: ['share'],
      on: ['to.provider', 'to.analytics'],
      unless: [...NOT_SHARED, 'about.to_us', 'about.cookie'],
      unlessNear: NOT_SAID,
      denied: null,
    },
    {
      does: ['send', 'hand', 'transfer'],
      on: ['to.provider', 'to.analytics'],
      data: ANY_DATA,
      unless: [...NOT_SHARED, 'about.to_us', 'actor.user'],
      unlessNear: [...NOT_SAID, 'about.policy_here'],
      denied: null,
    },
    {
      does: ['share', 'hand', 'transfer', 'allow'],
      to: ['third_party', 'advertiser', 'anyone'],
      about: ['on_behalf'],
      of: ANY_DATA,
      unless: ['about.merger', 'about.to_us', 'about.consent', 'about.right', 'data.aggregate'],
      denied: null,
    },
    {
      does: ['collect', 'use', 'get_at', 'receive', 'analyze', 'keep'],
      who: ['third'],
      to: ['provider', 'analytics'],
      of: ANY_DATA,
      unless: [
        'from.provider',
        'from.analytics',
        'about.sites_kept',
        'about.policy_here',
        'about.cookie',
        'about.to_us',
        'data.aggregate',
      ],
      unlessNear: ['about.liability', 'action.opt_out'],
      denied: null,
    },
    {
      does: ['use', 'engage', 'allow'],
      to: ['provider', 'analytics'],
      on: ['to.provider', 'to.analytics'],
      of: ANY_DATA,
      unless: [...NOT_SHARED, 'about.cookie', 'about.to_us', 'action.delete'],
      unlessNear: NOT_SAID,
      denied: null,
    },
    { does: ['share'], to: ['third_party'], on: ['to.third_party'], about: ['on_behalf'], denied: null },
    // "These companies may use your data only as needed to provide services to us."
    {
      does: ['use', 'access', 'receive'],
      who: ['third'],
      of: ANY_DATA,
      near: ['about.on_behalf'],
      andNear: ['to.third_party', 'actor.third'],
      unless: ['about.policy', 'about.sites_kept', 'data.aggregate'],
      unlessNear: ['about.liability', 'action.opt_out'],
      denied: null,
    },
    // By cookies, too: often a table of them.
    {
      does: ['collect', 'use', 'get_at', 'receive', 'analyze', 'keep'],
      who: ['third'],
      to: ['provider', 'analytics'],
      of: ANY_DATA,
      unless: ['from.provider', 'about.sites_kept', 'about.policy_here', 'data.aggregate'],
      unlessNear: ['about.liability'],
      denied: null,
      weak: true,
    },
    // Work that is given away and cannot be done without data: only where nothing plainer is said.
    {
      does: ['use', 'engage', 'allow'],
      to: ['provider', 'analytics'],
      on: ['to.provider', 'to.analytics'],
      near: ANY_DATA.map((kind) => `data.${kind}` as const),
      unless: [...NOT_SHARED, 'about.cookie'],
      unlessNear: NOT_SAID,
      denied: null,
      weak: true,
    },
    {
      does: ['use', 'engage', 'allow'],
      to: ['provider', 'analytics', 'third_party'],
      on: ['to.provider', 'to.analytics', 'to.third_party'],
      about: ['handed_work'],
      unless: [...NOT_SHARED, 'about.cookie', 'for.ads', 'action.send'],
      unlessNear: NOT_SAID,
      denied: null,
      weak: true,
    },
    {
      does: ['use', 'engage', 'allow'],
      to: ['third_party'],
      on: ['to.third_party'],
      about: ['on_behalf'],
      data: ANY_DATA,
      unless: [...NOT_SHARED, 'about.cookie', 'for.marketing', 'for.ads'],
      unlessNear: NOT_SAID,
      denied: null,
      weak: true,
    },
    { does: ['keep'], on: ['to.provider'], of: ANY_DATA, unless: NOT_SHARED, denied: null, weak: true },
    {
      does: ['perform'],
      who: ['third'],
      to: ['provider'],
      on: ['about.on_behalf', 'about.service_word', 'about.handed_work'],
      denied: null,
      weak: true,
    },
    { does: HANDS_OVER, to: ['provider'], of: ANY_DATA, unlessNear: NOT_SAID, affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We may disclose it to:\n\n- [[third parties who perform services for us]]' },
    { text: 'Such companies may use your personal data only to provide services to us.' },
    { text: 'Our vendors perform services such as mending our machines.' },
    { text: 'We use the services of Briefpost to handle payments.', also: ['collect-payment'] },
    {
      text: 'We use Google Analytics to learn how you use our pages.',
      also: ['use-analytics', 'track-third-party'],
    },
    { text: 'We hire other firms.\n\n[[They have access to personal data needed to perform their functions.]]' },
    { text: 'We hire bookkeepers.\n\n[[Those companies have access to your personal data to perform their tasks.]]' },
    { text: 'We may employ an outside company to host our site.' },
    { text: 'We share your data with service providers that work for us.' },
    { text: 'Your order details are passed to the couriers that deliver your parcel.' },
    { text: 'We may give personal data to:\n\n- [[vendors who host our servers]]' },
    { text: 'Contractors have access to personal information as far as their task requires.' },
    { text: 'Our payment processor receives your card number.', also: ['collect-payment'] },
    { text: 'We disclose information to other companies so that they can perform services on our behalf.' },
  ],
  denies: [
    { text: 'We do not share your data with service providers.' },
    { text: 'No personal information is passed on to vendors or contractors.' },
    { text: "We don't give your data to any data processor." },
  ],
  silent: [
    {
      text: 'We use the services of Briefpost to print our letters.',
      because: 'no data is named, nor work that needs any',
    },
    { text: 'This website uses a payment gateway.', because: 'a thing in use, with nothing said of data' },
    {
      text: 'We share your records with other healthcare providers.',
      because: 'they treat you, and do not work for us',
    },
    {
      text: 'Under the law, Tinrow is a processor of personal data submitted by its clients.',
      because: 'the service itself',
    },
    {
      text: 'We record the IP address and user agent provided by your browser.',
      because: 'a program',
      also: ['collect-device'],
    },
    { text: 'We transfer your data without third-party providers.', because: 'none is there' },
    {
      text: 'This site links to payment providers, whose pages you leave us for.',
      because: 'a link is no data given away',
      also: [],
    },
    { text: 'It was a huge step forward in holding service providers accountable.', because: 'nothing is forwarded' },
    {
      text: 'Your internet service provider can see which sites you visit.',
      because: 'the reader’s provider, not ours',
    },
    { text: 'Service providers who want to work for us can apply by letter.', because: 'no data is named' },
    {
      text: 'A "processor" means a person who handles personal data on behalf of somebody else.',
      because: 'a definition',
    },
    {
      text: 'You have the right to transfer your data to another service provider.',
      because: 'the reader carries it away',
      also: ['right-portability'],
    },
    { text: 'If you are a vendor, please invoice us monthly.', because: 'a word to vendors' },
    { text: 'Our contractors disclaim all liability for records they disclose.', because: 'a disclaimer' },
    {
      text: 'To opt out, use the links that we provide to Google Analytics.',
      because: 'a way out',
    },
    { text: 'Do service providers get my data?', because: 'a question' },
  ],
};
