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
    { does: ['track', 'collect', 'combine', 'receive', 'infer', 'analyze', 'keep'], who: ['service', 'third'], about: ['across_sites'], near: ['data.usage', 'data.device', 'about.cookie', 'data.personal', 'action.track'], unlessNear: ['about.sites_of_others', 'action.opt_out'] },
    { does: ['use', 'show', 'personalize', 'set', 'share', 'state'], who: ['service', 'third'], about: ['across_sites'], near: ['for.targeted_ads', 'data.usage', 'action.track', 'action.combine', 'for.interests'], unlessNear: ['about.sites_of_others', 'action.opt_out'] },
    { does: ['track', 'collect', 'combine', 'receive', 'infer', 'use', 'show', 'personalize'], who: ['service', 'third'], about: ['other_sites'], near: ['data.usage', 'for.targeted_ads', 'action.track', 'about.cookie'], andNear: ['for.ads', 'for.targeted_ads', 'to.advertiser', 'data.usage'], unlessNear: ['about.sites_of_others', 'action.opt_out'], denied: null },
    { does: ['track'], who: ['service', 'third'], about: ['across_sites', 'other_sites'], unlessNear: ['action.opt_out'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
