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
    { does: ['track', 'collect', 'combine', 'receive', 'infer', 'keep'], who: ['service', 'third'], about: ['across_sites'], near: ['data.usage', 'data.device', 'about.cookie', 'action.track', 'for.ads', 'for.targeted_ads', 'to.advertiser'], unlessNear: ['about.sites_of_others', 'action.opt_out', 'about.dnt'] },
    { does: ['use', 'show', 'personalize', 'set', 'share', 'analyze', 'state', 'engage'], who: ['service', 'third'], about: ['across_sites'], near: ['for.targeted_ads', 'data.usage', 'action.track', 'action.combine', 'action.personalize', 'for.interests'], unlessNear: ['about.sites_of_others', 'action.opt_out', 'about.dnt'], denied: null },
    { does: ['track', 'collect', 'combine', 'infer', 'use', 'show', 'personalize'], who: ['service', 'third'], about: ['other_sites'], near: ['data.usage', 'for.targeted_ads', 'action.track'], andNear: ['for.ads', 'for.targeted_ads', 'to.advertiser', 'about.cookie'], unlessNear: ['about.sites_of_others', 'action.opt_out', 'about.dnt'], denied: null },
    { does: ['track'], who: ['service', 'third'], about: ['across_sites'], unlessNear: ['action.opt_out', 'about.dnt', 'about.sites_of_others'] },
    { does: ['collect', 'track'], who: ['service', 'third'], about: ['across_sites'], near: ['action.allow', 'about.cookie', 'action.set'], unless: ['about.dnt'], denied: null },
    { does: ['track', 'collect'], about: ['across_sites'], near: ['about.dnt'], unless: ['action.respond'], affirmed: null },
    { does: ['track', 'use'], about: ['across_sites', 'other_sites'], data: ['usage'], unless: ['about.dnt'], affirmed: null },
    { does: ['set', 'use'], about: ['fingerprint'], unlessNear: ['action.opt_out'] },
    { does: ['track'], about: ['fingerprint'], unlessNear: ['action.opt_out'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
