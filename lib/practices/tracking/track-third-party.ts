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
    { does: ['set', 'use', 'collect', 'receive', 'track', 'keep', 'access', 'send'], who: ['third'], about: ['cookie'], denied: null },
    { does: ['use', 'set', 'engage', 'share', 'include', 'collect', 'receive', 'send', 'analyze'], who: ['service', 'third'], to: ['analytics'], denied: null },
    { does: ['allow', 'use', 'engage', 'include', 'set'], who: ['service'], about: ['cookie'], to: ['advertiser', 'social', 'analytics'], denied: null },
    { does: ['use', 'set', 'transfer', 'share'], who: ['service'], about: ['cookie'], to: ['third_party', 'provider'], data: ['usage', 'device'], denied: null },
    { does: ['allow'], who: ['service'], to: ['third_party', 'advertiser', 'social', 'analytics'], near: ['about.cookie', 'data.usage', 'data.device'] },
    { does: ['use', 'set', 'state', 'include'], who: ['service'], about: ['third_party_cookie'] },
    { does: ['collect', 'track'], who: ['third'], data: ['usage', 'device'], denied: null },
    { does: ['include', 'set', 'use'], to: ['social'], near: ['about.cookie', 'data.device', 'data.usage'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
