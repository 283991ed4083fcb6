import { ANY_DATA, HANDS_OVER } from '../groups.ts';
import type { Examples, Practice, Rule } from '../practice.ts';

/** Speaks of a right, of figures, of a sale of the company, or of what comes from advertisers. */
const NO_SHARING = [
  'data.aggregate',
  'from.advertiser',
  'about.right',
  'about.on_request',
  'about.to_us',
  'action.opt_out',
  'about.merger',
] as const satisfies Rule['unless'];

export default {
  id: 'share-advertisers',
  topic: 'sharing',
  question: 'Do advertisers get my data?',
  why: 'Ad networks join what you do here with what you do elsewhere.',
  wording: {
    does: 'Lets advertising or marketing partners have your data',
    may: 'Says ad or marketing partners may get your data',
    doesNot: 'Says it does not give your data to advertisers',
    silent: 'whether advertisers get your data',
    brief: {
      does: 'lets ad partners have your data',
      may: 'may let ad partners have your data',
      doesNot: 'does not give your data to advertisers',
    },
  },
  weight: { does: -10, doesNot: 5, silent: -1 },
  rules: [
    {
      does: HANDS_OVER,
      on: ['to.advertiser'],
      of: ANY_DATA,
      unless: NO_SHARING,
    },
    { does: ['send'], to: ['advertiser'], of: ANY_DATA, unless: ['data.aggregate', 'actor.user'] },
    {
      does: ['allow'],
      on: ['to.advertiser'],
      near: ['action.collect', 'about.cookie', 'action.get_at', 'action.track', 'for.targeted_ads'],
      unless: ['action.perform'],
      unlessNear: ['action.opt_out'],
    },
    {
      does: ['collect', 'use', 'set', 'receive', 'track', 'get_at'],
      who: ['third'],
      to: ['advertiser'],
      of: ANY_DATA,
      unless: ['data.aggregate', 'from.advertiser', 'about.to_us', 'to.analytics', 'about.forbidden'],
      unlessNear: ['action.opt_out', 'about.policy'],
      denied: null,
    },
    {
      does: ['collect', 'use', 'set', 'track'],
      who: ['third'],
      to: ['advertiser'],
      about: ['cookie'],
      denied: null,
      unlessNear: ['action.opt_out', 'about.policy_here'],
    },
    {
      does: ['share', 'transfer', 'sell'],
      to: ['third_party', 'anyone'],
      for: ['marketing', 'ads', 'targeted_ads'],
      of: ANY_DATA,
      unless: ['data.aggregate', 'about.right', 'about.on_request', 'action.opt_out', 'about.on_behalf'],
      conditional: false,
    },
    {
      does: ['hand'],
      to: ['third_party', 'affiliate', 'anyone'],
      for: ['marketing', 'ads', 'targeted_ads'],
      of: ANY_DATA,
      unless: ['data.aggregate', 'actor.user', 'action.opt_out', 'about.on_behalf', 'about.to_us'],
      unlessNear: ['about.liability'],
      conditional: false,
    },
    {
      does: ['collect', 'use', 'track'],
      who: ['third'],
      for: ['ads', 'targeted_ads'],
      of: ANY_DATA,
      unless: ['data.aggregate', 'from.advertiser', 'about.to_us'],
      unlessNear: ['action.opt_out', 'about.policy_here'],
      denied: null,
    },
    {
      does: ['collect', 'use', 'set', 'track'],
      who: ['third'],
      for: ['ads', 'targeted_ads'],
      about: ['cookie'],
      unlessNear: ['action.opt_out', 'about.policy_here'],
      denied: null,
    },
    {
      does: ['collect', 'use', 'receive', 'get_at'],
      who: ['third'],
      to: ['advertiser'],
      of: ['usage', 'device', 'personal'],
      unless: ['from.advertiser', 'about.to_us', 'about.forbidden'],
      unlessNear: ['action.opt_out', 'about.policy'],
      denied: null,
    },
    {
      does: ['use', 'engage', 'share', 'allow'],
      to: ['advertiser', 'third_party', 'provider'],
      on: ['to.advertiser', 'to.provider'],
      for: ['ads', 'targeted_ads'],
      about: ['cookie'],
      unlessNear: ['about.policy_here'],
      denied: null,
    },
    {
      does: ['use', 'engage'],
      to: ['advertiser'],
      on: ['to.advertiser'],
      near: ['about.cookie', 'for.targeted_ads'],
      denied: null,
      weak: true,
    },
    {
      does: ['share'],
      for: ['marketing', 'ads', 'targeted_ads'],
      of: ANY_DATA,
      unless: ['about.right', 'action.opt_out'],
      affirmed: null,
      weak: true,
    },
    { does: HANDS_OVER, to: ['advertiser'], of: ANY_DATA, unless: NO_SHARING, weak: true },
    {
      does: ['share'],
      on: ['to.advertiser'],
      to: ['advertiser'],
      unless: ['data.aggregate', 'about.right', 'action.opt_out'],
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    {
      text: 'We pass your name to other companies so that they may write to you about their products.',
      also: ['use-marketing'],
    },
    { text: 'We share your email address with advertising networks.' },
    { text: 'Your details may be passed on to our marketing partners.' },
    {
      text: 'We may share personal data with:\n\n- our auditors\n- [[our advertising partners]]',
      also: ['share-providers'],
    },
    {
      text: 'Third-party advertisers may collect information about you through cookies.',
      also: ['track-cookies', 'track-third-party'],
    },
    { text: 'We let ad networks collect your personal data.', also: ['track-third-party'] },
    {
      text: 'We disclose your information to third parties for their own direct marketing purposes.',
      also: ['use-marketing'],
    },
  ],
  denies: [
    { text: 'We do not share your personal information with advertisers.' },
    { text: "We won't give your data to ad networks or data brokers." },
    { text: 'We never disclose personal data to third parties for their marketing purposes.' },
    { text: 'No personal data is shared with advertising partners.' },
    { text: 'Neither your name nor your email address is passed to advertisers.' },
  ],
  silent: [
    { text: 'We give the list of guests to the event sponsors.', because: 'who pays for an event need not advertise' },
    {
      text: 'The ads on our pages and on third-party pages may be chosen with cookies.',
      because: 'third-party pages are a place here, no recipient',
      also: ['track-cookies'],
    },
    { text: 'The AdSense panel is where customers create an account.', because: 'creating is not giving away' },
    { text: 'Our tools allow advertisers to run campaigns.', because: 'no data is named that they would get' },
    {
      text: 'We engage a printer, who may call you to arrange the delivery.',
      because: 'a carrier who calls about an order advertises nothing',
    },
    { text: 'Advertisers pay us to show their banners on our pages.', because: 'no data changes hands' },
    {
      text: 'We tell our advertisers how many people saw a campaign, in aggregate form only.',
      because: 'aggregated figures are not personal data',
    },
    {
      text: 'You can ask us not to share your data with advertisers.',
      because: 'a choice is offered, nothing is admitted',
      also: ['opt-out-ads'],
    },
    { text: 'Would you share my data with advertisers?', because: 'a question' },
    { text: 'Advertisers whose links you follow have their own privacy policies.', because: 'the policy of others' },
  ],
};
