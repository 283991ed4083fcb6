import type { Examples, Practice } from '../practice.ts';

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
      does: ['set', 'use', 'collect', 'track', 'send'],
      who: ['third'],
      about: ['cookie'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['keep'],
      who: ['third'],
      about: ['cookie'],
      to: ['third_party', 'advertiser', 'analytics', 'social', 'provider'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['allow'],
      who: ['service'],
      to: ['third_party', 'advertiser', 'social', 'analytics', 'provider'],
      near: ['action.collect', 'action.set', 'action.track', 'about.cookie'],
      andNear: ['about.cookie', 'data.usage', 'data.device', 'action.track', 'for.ads'],
      unlessNear: ['action.opt_out'],
    },
    {
      does: ['use', 'set', 'engage', 'analyze'],
      who: ['service'],
      to: ['analytics'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['use', 'set', 'state', 'include', 'allow'],
      who: ['service'],
      about: ['third_party_cookie'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
    },
    { does: ['receive'], who: ['third'], of: ['device'], unlessNear: ['action.opt_out', 'data.payment'], denied: null },
    {
      does: ['collect', 'track'],
      who: ['third'],
      of: ['usage', 'device'],
      unlessNear: ['action.opt_out', 'data.payment'],
      denied: null,
    },
    {
      does: ['use', 'engage', 'set'],
      who: ['service'],
      about: ['cookie'],
      to: ['advertiser', 'analytics'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['use', 'set', 'include', 'show'],
      about: ['embeds'],
      near: ['about.cookie', 'data.device', 'data.usage', 'to.third_party', 'to.social'],
      unlessNear: ['about.sites_of_others'],
      conditional: false,
      denied: null,
    },
    { does: ['use', 'set'], about: ['embeds'], affirmed: null, weak: true },
    { does: ['use', 'engage', 'set', 'include'], to: ['analytics'], affirmed: null, weak: true },
    {
      does: ['use', 'set', 'share', 'engage', 'transfer', 'send'],
      who: ['service'],
      about: ['cookie'],
      to: ['third_party', 'provider'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
      weak: true,
    },
    {
      does: ['use'],
      who: ['third'],
      data: ['usage'],
      for: ['ads', 'targeted_ads'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
      weak: true,
    },
    { does: ['share'], who: ['service'], to: ['analytics'], of: ['usage', 'device'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Third parties may set cookies on our site.', also: ['track-cookies'] },
    { text: 'This website uses Google Analytics.', also: ['share-providers', 'use-analytics'] },
    {
      text: 'We allow advertising networks to collect your IP address.',
      also: ['collect-device', 'share-advertisers'],
    },
    {
      text: 'Our pages include social media buttons, which send your IP address to Facebook.',
      also: ['collect-device'],
    },
    {
      text: 'Who sets cookies here:\n\n- ourselves;\n- [[our analytics providers, which use cookies to count visits.]]',
      also: ['track-cookies', 'use-analytics'],
    },
    { text: 'Third-party cookies are used on our site.', also: ['track-cookies'] },
  ],
  denies: [
    { text: 'We do not allow third parties to place cookies on our site.' },
    { text: 'No third-party cookies are used.', also: ['track-cookies'] },
    { text: "We don't use Google Analytics or any other analytics provider.", also: ['use-analytics'] },
  ],
  silent: [
    {
      text: 'We set cookies of our own to keep you signed in.',
      also: ['track-cookies'],
      because: 'its own cookies only',
    },
    {
      text: 'Other websites that we link to may set cookies; we are not responsible for them.',
      because: 'what happens on other sites',
    },
    { text: 'Do third parties set cookies here?', because: 'a question claims nothing' },
    { text: 'Third-party cookies are cookies that belong to another domain.', because: 'a definition' },
    { text: 'Follow us on Facebook and Twitter.', because: 'an invitation, no embedded content' },
  ],
};
