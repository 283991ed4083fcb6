import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'track-across-sites',
  topic: 'tracking',
  question: 'Does it follow me across other sites and devices?',
  why: 'Joined up, your visits make a diary of your life online.',
  wording: {
    does: 'Follows you across other sites, apps or devices',
    doesNot: 'Says it does not follow you across other sites',
    silent: 'whether it follows you across other sites',
    brief: { does: 'follows you across other sites', doesNot: 'does not follow you elsewhere' },
  },
  weight: { does: -6, doesNot: 5, silent: -1 },
  rules: [
    { does: ['track', 'collect', 'use', 'combine', 'show', 'receive', 'personalize', 'set', 'share', 'infer', 'analyze', 'keep', 'state'], who: ['service', 'third'], about: ['across_sites'], near: ['data.usage', 'data.device', 'about.cookie', 'for.targeted_ads', 'for.ads', 'data.personal', 'action.track'], unlessNear: ['about.sites_of_others'] },
    { does: ['track', 'collect', 'use', 'show', 'receive', 'combine', 'personalize', 'infer'], who: ['service', 'third'], about: ['other_sites'], near: ['data.usage', 'for.targeted_ads', 'action.track', 'about.cookie'], andNear: ['for.ads', 'for.targeted_ads', 'to.advertiser', 'data.usage'], unlessNear: ['about.sites_of_others'], denied: null },
    { does: ['track'], who: ['service', 'third'], about: ['across_sites', 'other_sites'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
