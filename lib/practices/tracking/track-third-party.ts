import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'track-third-party',
  topic: 'tracking',
  question: 'Do other companies collect data on its pages?',
  why: 'Their scripts see you here and on thousands of other sites.',
  wording: {
    does: 'Lets other companies collect data on its pages',
    doesNot: 'Says no other company collects data on its pages',
    silent: 'whether other companies collect data on its pages',
    brief: { does: 'lets other companies follow you here' },
  },
  weight: { does: -4, doesNot: 4, silent: -1 },
  rules: [
    { does: ['set', 'use', 'collect', 'track', 'keep', 'send'], who: ['third'], about: ['cookie'], unlessNear: ['action.opt_out'], denied: null },
    { does: ['allow'], who: ['service'], to: ['third_party', 'advertiser', 'social', 'analytics', 'provider'], near: ['action.collect', 'action.set', 'action.track', 'about.cookie'], andNear: ['about.cookie', 'data.usage', 'data.device', 'action.track', 'for.ads'], unlessNear: ['action.opt_out'] },
    { does: ['use', 'set', 'engage', 'analyze'], who: ['service'], to: ['analytics'], unlessNear: ['action.opt_out'], denied: null },
    { does: ['use', 'set', 'state', 'include', 'allow'], who: ['service'], about: ['third_party_cookie'], unlessNear: ['action.opt_out', 'about.sites_of_others'] },
    { does: ['collect', 'track', 'receive'], who: ['third'], of: ['usage', 'device'], unlessNear: ['action.opt_out', 'data.payment'], denied: null },
    { does: ['use', 'engage', 'set'], who: ['service'], about: ['cookie'], to: ['advertiser', 'social', 'analytics'], unlessNear: ['action.opt_out'], denied: null },
    { does: ['use', 'set', 'include', 'show'], about: ['embeds'], near: ['about.cookie', 'data.device', 'data.usage', 'to.third_party', 'to.social'], unlessNear: ['about.sites_of_others'], conditional: false, denied: null },
    { does: ['use', 'set'], about: ['embeds'], affirmed: null, weak: true },
    { does: ['use', 'engage', 'set', 'include'], to: ['analytics'], affirmed: null, weak: true },
    { does: ['use', 'set', 'share', 'engage', 'transfer', 'send'], who: ['service'], about: ['cookie'], to: ['third_party', 'provider'], unlessNear: ['action.opt_out'], denied: null, weak: true },
    { does: ['share'], who: ['service'], to: ['analytics'], of: ['usage', 'device'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
