import type { Examples, Practice, Rule } from '../practice.ts';

/** Other companies' sites, choices, and signals. */
const NOT_FOLLOWED = ['about.sites_of_others', 'action.opt_out', 'about.dnt'] as const satisfies Rule['unlessNear'];

export default {
  id: 'track-across-sites',
  topic: 'tracking',
  question: 'Does it follow me across other sites and devices?',
  why: 'Joined up, your visits make a diary of your life online.',
  wording: {
    does: 'Follows you across other sites, apps or devices',
    may: 'Says it may follow you across other sites or devices',
    doesNot: 'Says it does not follow you across other sites',
    silent: 'whether it follows you across other sites',
    brief: {
      does: 'follows you across other sites',
      may: 'may follow you across other sites',
      doesNot: 'does not follow you elsewhere',
    },
  },
  weight: { does: -9, doesNot: 5, silent: -1 },
  rules: [
    {
      does: ['track', 'collect', 'receive', 'infer'],
      who: ['service', 'third'],
      about: ['across_sites'],
      near: [
        'data.usage',
        'data.device',
        'about.cookie',
        'action.track',
        'action.allow',
        'action.set',
        'for.ads',
        'for.targeted_ads',
        'to.advertiser',
        'about.over_time',
      ],
      unless: ['action.stop'],
      unlessNear: NOT_FOLLOWED,
    },
    {
      does: ['track', 'collect', 'receive'],
      who: ['service', 'third'],
      about: ['sites_elsewhere'],
      of: ['usage', 'device'],
      unless: ['action.stop'],
      unlessNear: NOT_FOLLOWED,
    },
    {
      does: ['track', 'collect', 'receive'],
      who: ['service', 'third'],
      of: ['personal', 'pronoun', 'device_weak'],
      on: ['about.sites_elsewhere'],
      near: ['about.cookie', 'for.ads', 'for.targeted_ads', 'to.advertiser', 'action.track'],
      unless: ['action.stop'],
      unlessNear: NOT_FOLLOWED,
    },
    {
      does: ['track'],
      who: ['service', 'third'],
      about: ['sites_elsewhere'],
      unless: ['action.stop', 'action.personalize'],
      unlessNear: NOT_FOLLOWED,
    },
    {
      does: ['keep', 'analyze'],
      who: ['service', 'third'],
      about: ['across_sites'],
      near: ['data.usage', 'for.usage_study', 'action.track'],
      unless: ['action.stop'],
      unlessNear: NOT_FOLLOWED,
      denied: null,
    },
    {
      does: ['combine'],
      who: ['service', 'third'],
      about: ['across_sites', 'sites_elsewhere'],
      of: ['usage', 'device', 'device_weak', 'personal', 'pronoun'],
      unlessNear: NOT_FOLLOWED,
    },
    {
      does: ['show', 'personalize', 'set', 'share', 'state'],
      who: ['service', 'third'],
      about: ['across_sites', 'sites_elsewhere'],
      near: ['data.usage', 'action.track', 'action.combine'],
      unlessNear: NOT_FOLLOWED,
      denied: null,
    },
    {
      does: ['track', 'collect', 'combine', 'infer', 'use', 'show', 'personalize'],
      who: ['service', 'third'],
      about: ['other_sites'],
      near: ['data.usage', 'action.track'],
      andNear: ['for.ads', 'for.targeted_ads', 'to.advertiser', 'about.cookie'],
      unless: ['action.stop'],
      unlessNear: NOT_FOLLOWED,
      denied: null,
    },
    {
      does: ['track', 'use'],
      about: ['across_sites', 'sites_elsewhere', 'other_sites'],
      data: ['usage'],
      unless: ['about.dnt'],
      affirmed: null,
    },
    { does: ['set', 'use', 'track', 'include'], on: ['about.fingerprint'], unlessNear: ['action.opt_out'] },
    // Ads elsewhere, chosen by what is known of you, which is seldom said to be followed there.
    {
      does: ['track', 'collect', 'use', 'show', 'personalize', 'set', 'share'],
      who: ['service', 'third'],
      about: ['across_sites', 'sites_elsewhere', 'other_sites'],
      near: ['for.targeted_ads', 'data.usage', 'action.track', 'action.personalize', 'for.interests'],
      andNear: ['for.ads', 'for.targeted_ads', 'to.advertiser'],
      unless: ['action.stop'],
      unlessNear: NOT_FOLLOWED,
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'receive'],
      who: ['service', 'third'],
      about: ['sites_elsewhere'],
      near: ['about.cookie'],
      unless: ['action.stop'],
      unlessNear: NOT_FOLLOWED,
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    {
      text: 'Our partners collect information about your online activities over time and across different websites.',
      also: ['collect-usage', 'track-third-party'],
    },
    { text: 'We follow you across other apps.' },
    { text: 'We see your use of the app across your devices, and keep your visits across them.' },
    {
      text: 'We use cookies, and receive certain facts when you see our adverts elsewhere online.',
      also: ['track-cookies'],
    },
    {
      text: 'Advertisers show you ads that are tailored to your interests, here and elsewhere online.',
      also: ['use-targeted-ads'],
    },
    { text: 'Cookies help us to recognise users on our site and elsewhere online.', also: ['track-cookies'] },
    {
      text: 'These networks gather details of your visits here and elsewhere online.',
      also: ['collect-usage', 'track-third-party'],
    },
    {
      text: 'Ad networks use cookies to recognise your browser on other websites.',
      also: ['share-advertisers', 'track-cookies', 'track-third-party'],
    },
    { text: 'We may use device fingerprinting.' },
    {
      text: 'These partners may:\n\n- [[combine your visits here with your activity on other websites;]]\n- count clicks.',
      also: ['use-analytics'],
    },
    { text: 'Your activity is linked across multiple devices.' },
    {
      text: 'These partners may also gather data over time and across apps operated by other companies.',
    },
    {
      text: 'We also receive technical data when you visit other websites that use our cookies.',
      also: ['collect-device', 'track-cookies'],
    },
  ],
  denies: [
    { text: 'We do not track you across other websites.' },
    { text: "We don't follow you around the web." },
    { text: 'Your visits are never tracked over time and across third-party sites.' },
  ],
  silent: [
    {
      text: 'The tool counts visits and notes which other sites they used prior to coming here.',
      also: ['use-analytics'],
      because: 'where a visit came from, once',
    },
    {
      text: 'Our site contains links to other websites, and we do not control what they collect.',
      because: 'what other sites do on their own pages',
    },
    { text: 'This policy applies across our websites.', because: 'where the policy holds, not who is followed' },
    { text: 'Do you track me across websites?', because: 'a question claims nothing' },
    {
      text: 'Cookies stay on your hard drive after you leave our site.',
      because: 'a file stays, nobody is followed',
    },
    { text: 'You can sync your notes across devices.', because: 'the reader does it' },
    {
      text: 'California law requires operators to say how they answer Do Not Track signals about browsing over time and across websites.',
      because: 'a statement of law',
    },
    {
      text: 'Libraries and other websites that like our work may link to us.',
      because: 'a link to the site follows nobody',
    },
  ],
};
