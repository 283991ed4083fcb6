import type { Examples, Practice, Rule } from '../practice.ts';

/** Companies that may collect data on a page. */
const OTHERS = [
  'to.third_party',
  'to.advertiser',
  'to.social',
  'to.analytics',
  'to.provider',
] as const satisfies Rule['near'];

/** Speaks of choices, or of what happens on other sites. */
const NOT_HERE = ['action.opt_out', 'about.sites_of_others'] as const satisfies Rule['unlessNear'];

export default {
  id: 'track-third-party',
  topic: 'tracking',
  question: 'Do other companies collect data on its pages?',
  why: 'Their scripts see you here and on thousands of other sites.',
  wording: {
    does: 'Lets other companies collect data on its pages',
    may: 'Says it may let other companies collect data on its pages',
    doesNot: 'Says no other company collects data on its pages',
    silent: 'whether other companies collect data on its pages',
    brief: {
      does: 'lets other companies follow you here',
      may: 'may let other companies follow you here',
      doesNot: 'lets no other company follow you here',
    },
  },
  weight: { does: -5, doesNot: 5, silent: -1 },
  rules: [
    {
      does: ['set', 'use', 'send'],
      who: ['third'],
      on: ['about.cookie'],
      unless: ['about.own_cookie'],
      unlessNear: NOT_HERE,
      denied: null,
    },
    {
      does: ['collect', 'track', 'receive'],
      who: ['third'],
      of: ['usage', 'device'],
      unless: ['data.aggregate', 'to.anyone'],
      unlessNear: [...NOT_HERE, 'data.payment'],
      denied: null,
    },
    {
      does: ['collect', 'track'],
      who: ['third'],
      about: ['cookie'],
      near: OTHERS,
      unless: ['about.own_cookie'],
      unlessNear: [...NOT_HERE, 'action.delete'],
      denied: null,
    },
    {
      does: ['allow'],
      on: ['to.third_party', 'to.advertiser', 'to.analytics'],
      near: ['action.collect', 'action.set', 'action.track', 'about.cookie'],
      andNear: ['about.cookie', 'data.usage', 'data.device', 'action.track'],
      unless: ['about.law'],
      unlessNear: ['action.opt_out', 'data.sensitive'],
    },
    {
      does: ['use', 'set'],
      on: ['to.analytics'],
      unless: ['about.formerly'],
      unlessNear: [...NOT_HERE, 'action.delete'],
      denied: null,
    },
    {
      does: ['engage'],
      on: ['to.analytics'],
      near: ['data.usage', 'about.cookie', 'action.analyze', 'action.track', 'for.usage_study'],
      unlessNear: NOT_HERE,
      denied: null,
    },
    {
      does: ['use', 'set', 'state', 'include', 'allow'],
      on: ['about.third_party_cookie'],
      unlessNear: NOT_HERE,
    },
    {
      does: ['use', 'set'],
      on: ['about.cookie'],
      to: ['analytics'],
      unlessNear: NOT_HERE,
      denied: null,
    },
    {
      does: ['use', 'set', 'include', 'show'],
      on: ['about.embeds'],
      near: ['about.cookie', 'data.device', 'action.track'],
      andNear: ['to.third_party', 'to.social'],
      unlessNear: ['about.sites_of_others'],
      conditional: false,
      denied: null,
    },
    // Rare, yet plain: no plug-ins of others.
    { does: ['use', 'set'], about: ['embeds'], affirmed: null, weak: true },
    { does: ['use', 'engage', 'set', 'include'], to: ['analytics'], affirmed: null, weak: true },
    {
      does: ['use', 'set', 'engage'],
      on: ['about.cookie'],
      to: ['third_party', 'provider'],
      conditional: false,
      unless: ['about.own_cookie'],
      unlessNear: NOT_HERE,
      denied: null,
      weak: true,
    },
    {
      does: ['set'],
      on: ['about.cookie'],
      to: ['advertiser'],
      conditional: false,
      unless: ['about.own_cookie'],
      unlessNear: NOT_HERE,
      denied: null,
      weak: true,
    },
    {
      does: ['use'],
      who: ['third'],
      of: ['usage'],
      for: ['ads', 'targeted_ads'],
      unlessNear: NOT_HERE,
      denied: null,
      weak: true,
    },
    { does: ['share'], to: ['analytics'], of: ['usage', 'device'], denied: null, weak: true },
    { does: ['share', 'transfer'], to: ['third_party'], of: ['usage'], and: ['cookie'], denied: null, weak: true },
    {
      does: ['share'],
      to: ['analytics'],
      for: ['analytics', 'usage_study'],
      unless: ['to.provider', 'to.third_party', 'to.affiliate', 'data.aggregate'],
      denied: null,
      weak: true,
    },
    {
      does: ['collect'],
      who: ['third'],
      of: ['personal'],
      near: ['to.advertiser', 'to.analytics', 'about.embeds'],
      unless: ['about.policy_here'],
      unlessNear: NOT_HERE,
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'track'],
      who: ['third'],
      of: ['usage', 'personal'],
      about: ['on_pages'],
      unless: ['to.anyone', 'about.on_behalf'],
      unlessNear: [...NOT_HERE, 'data.payment'],
      denied: null,
      weak: true,
    },
    {
      does: ['engage', 'use'],
      on: ['to.third_party', 'to.provider', 'to.analytics'],
      data: ['usage'],
      near: ['action.collect', 'action.track', 'action.analyze'],
      unless: ['action.share', 'about.other_sites'],
      unlessNear: ['data.payment'],
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    {
      text: 'Our pages have social media buttons. [[These buttons may collect your IP address.]]',
      also: ['collect-device'],
    },
    { text: 'This vendor may collect anonymous information about your visits to our site.', also: ['collect-usage'] },
    { text: 'We work with other companies to track which pages you visit.', also: ['collect-usage', 'use-analytics'] },
    { text: 'Third parties may set cookies on our site.', also: ['track-cookies'] },
    { text: 'This website uses Google Analytics.', also: ['use-analytics'] },
    {
      text: 'We allow advertising networks to collect your IP address.',
      also: ['collect-device', 'share-advertisers'],
    },
    {
      text: 'Our pages include social media buttons, which send your IP address to Facebook.',
    },
    {
      text: 'Who sets cookies here:\n\n- ourselves;\n- [[our analytics providers, which use cookies to count visits.]]',
      also: ['track-cookies', 'use-analytics'],
    },
    { text: 'Third-party cookies are used on our site.', also: ['track-cookies'] },
    { text: 'We and third-party advertisers may place pixels in our newsletters.', also: ['track-cookies'] },
    { text: 'Third parties collect some personal data through our website.' },
    {
      text: 'Our sponsors may assign their own cookies to your browser.',
      also: ['share-advertisers', 'track-cookies'],
    },
    {
      text: 'Our sponsors may set cookies in your browser, a process that we do not control.',
      also: ['share-advertisers', 'track-cookies'],
    },
    { text: 'We use Google cookies to keep the site quick.', also: ['track-cookies'] },
  ],
  denies: [
    { text: 'We do not allow third parties to place cookies on our site.' },
    { text: 'No third-party cookies are used.' },
    { text: "We don't use Google Analytics or any other analytics provider.", also: ['use-analytics'] },
  ],
  silent: [
    {
      text: 'We process device plugins and the version of your browser.',
      also: ['collect-device'],
      because: 'software of yours',
    },
    {
      text: 'We use cookies to guard accounts against malicious parties.',
      also: ['track-cookies'],
      because: 'intruders',
    },
    {
      text: 'Our pages include social media features, such as the Like button.',
      because: 'nothing is said to be collected',
    },
    {
      text: 'Please see the Facebook Cookies Policy to read more about cookies.',
      because: 'a document is named',
    },
    {
      text: 'We set cookies of our own to keep you signed in.',
      also: ['track-cookies'],
      because: 'its own cookies only',
    },
    {
      text: 'Other websites that we link to may set cookies; we are not responsible for them.',
      because: 'what happens on other sites',
    },
    { text: 'Those sites may set cookies of their own.', because: 'what happens on other sites' },
    { text: 'Please see the Meta Cookies Policy for our use of cookies.', because: 'a document is named' },
    {
      text: 'Your searches may be recorded by unauthorized parties.',
      also: ['collect-usage'],
      because: 'intruders',
    },
    { text: 'Some other sites keep track of what you browse.', because: 'what happens on other sites' },
    {
      text: 'We previously used Google Analytics.',
      because: 'a tool of the past',
    },
    { text: 'Do third parties set cookies here?', because: 'a question claims nothing' },
    { text: 'Third-party cookies are cookies that belong to another domain.', because: 'a definition' },
    { text: 'Follow us on Facebook and Twitter.', because: 'an invitation, no embedded content' },
    {
      text: 'Cookies let members stay signed in each time they use the site.',
      also: ['track-cookies'],
      because: 'members are no third party',
    },
    {
      text: 'We are legally permitted to let third parties have a copy of your records.',
      because: 'no cookie, no page',
    },
  ],
};
