import type { Examples, Practice, Rule } from '../practice.ts';

/** Speaks of a choice, a right or of others, not of what is done. */
const NO_ADS = ['action.opt_out', 'about.entitled', 'about.sites_of_others'] as const satisfies Rule['unlessNear'];

/** What is done to show people ads of their own. */
const TARGETING = [
  'show',
  'use',
  'personalize',
  'engage',
  'offer',
  'promote',
  'set',
  'analyze',
  'infer',
  'send',
  'perform',
] as const satisfies Rule['does'];

export default {
  id: 'use-targeted-ads',
  topic: 'use',
  question: 'Does it use my data to target ads at me?',
  why: 'Ads chosen by your data mean a record of your interests is kept and traded.',
  wording: {
    does: 'Uses your data to target ads at you',
    may: 'Says it may use your data to target ads at you',
    doesNot: 'Says it does not target ads at you',
    silent: 'whether it targets ads at you',
    brief: { does: 'targets ads at you', may: 'may target ads at you', doesNot: 'does not target ads at you' },
  },
  weight: { does: -7, doesNot: 6, silent: -1 },
  rules: [
    {
      does: TARGETING,
      for: ['targeted_ads'],
      conditional: false,
      unless: ['data.aggregate', 'action.stop', 'action.delete', 'about.policy', 'about.caveat'],
      unlessNear: NO_ADS,
    },
    {
      does: TARGETING,
      who: ['service', 'third'],
      for: ['targeted_ads'],
      conditional: false,
      unless: ['data.aggregate', 'action.stop', 'action.delete'],
      unlessNear: NO_ADS,
      denied: null,
    },
    {
      does: ['share', 'collect', 'track', 'improve', 'allow', 'state', 'receive', 'give', 'keep'],
      who: ['service', 'third'],
      for: ['targeted_ads'],
      unlessNear: NO_ADS,
      denied: null,
    },
    {
      does: ['show', 'use', 'personalize', 'set', 'give', 'send', 'offer', 'promote'],
      who: ['service', 'third'],
      on: ['for.ads'],
      for: ['interests', 'targeted_ads'],
      unless: ['for.marketing'],
      unlessNear: NO_ADS,
      denied: null,
    },
    {
      does: ['receive', 'access', 'look'],
      who: ['user'],
      for: ['targeted_ads'],
      conditional: false,
      unlessNear: ['action.opt_out'],
    },
    { does: ['include'], on: ['for.targeted_ads'], affirmed: null, conditional: false, unlessNear: NO_ADS },
    {
      does: TARGETING,
      who: ['service', 'third'],
      for: ['targeted_ads'],
      conditional: false,
      unless: ['action.delete'],
      unlessNear: NO_ADS,
      denied: null,
      weak: true,
    },
    {
      does: ['use'],
      who: ['service', 'third'],
      of: ['usage'],
      for: ['ads'],
      near: ['action.show', 'action.give', 'action.send'],
      unlessNear: [...NO_ADS, 'for.analytics'],
      denied: null,
      weak: true,
    },
    // Who can leave our targeted ads is shown them.
    {
      does: ['opt_out', 'stop'],
      who: ['user'],
      on: ['for.targeted_ads'],
      near: ['actor.service'],
      unlessNear: ['about.entitled', 'to.third_party'],
      denied: null,
      weak: true,
    },
    {
      does: ['personalize'],
      who: ['service', 'third'],
      on: ['for.ads'],
      unless: ['action.promote', 'action.share'],
      unlessNear: NO_ADS,
      denied: null,
      weak: true,
    },
    // "If you do not want your data used for targeted ads, you may …": it is used until then.
    {
      does: ['opt_out', 'contact'],
      who: ['user'],
      near: ['for.targeted_ads'],
      andNear: ['action.use'],
      unless: ['action.allow'],
      unlessNear: ['about.law', 'about.sites_of_others'],
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We use what you tell us to answer your requests and to undertake targeted online advertising.' },
    { text: 'These tags see to it that the adverts you see are more relevant.' },
    { text: 'We work to improve the relevance of the ads.' },
    {
      text: 'If you wish to not have this information used for the purpose of showing you targeted ads, you may opt out here.',
      also: ['opt-out-ads'],
    },
    { text: 'We use what we know about you to show you personalised ads.' },
    {
      text: 'Our advertising partners serve ads based on your visits to this and other websites.',
      also: ['track-across-sites'],
    },
    { text: 'Your browsing history helps us to tailor the advertising you see to your interests.' },
    { text: 'We collect data for the following purposes:\n\n- [[interest-based advertising;]]\n- accounting.' },
    { text: 'Cookies are used for retargeting.', also: ['track-cookies'] },
    { text: 'Partners may provide advertisements about goods and services of interest to you.' },
    { text: 'We show ads to people who have visited our shop before.' },
    { text: 'You may see targeted advertisements in our app.' },
    { text: 'We work with ad networks that deliver advertising tailored to you.', also: ['share-advertisers'] },
    { text: 'We use your profile to deliver relevant website content and advertisements to you.' },
  ],
  denies: [
    { text: 'We do not show targeted ads.' },
    { text: 'Your data is never used for behavioural advertising.' },
    { text: "We don't personalise advertising, and we don't retarget." },
    { text: 'The app contains no personalised ads.' },
    { text: 'We do not use this information to target our ads.' },
  ],
  silent: [
    { text: 'Interest-based advertising includes ads by what you read.', because: 'tells what the word covers' },
    {
      text: 'Members of an advertising alliance let people leave interest-based advertising on its page.',
      because: 'what an alliance offers',
    },
    { text: 'The same banner ads are shown to every visitor.', because: 'ads that are not chosen by data' },
    {
      text: 'Interest-based advertising is advertising that is chosen by what a person has looked at before.',
      because: 'a definition',
    },
    { text: 'We recommend articles based on your interests.', because: 'content is chosen, not ads' },
    { text: 'Do you use targeted advertising?', because: 'a question claims nothing' },
    { text: 'Advertisers pay us a fixed price for each banner.', because: 'how ads are paid, not how they are chosen' },
    {
      text: 'We collect your advertising identifier and your IP address.',
      also: ['collect-device'],
      because: 'an identifier is collected, no ad is chosen',
    },
    { text: 'We may use these figures to count ad impressions.', because: 'ads are counted, not chosen' },
  ],
};
