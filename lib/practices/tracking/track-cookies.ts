import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'track-cookies',
  topic: 'tracking',
  question: 'Does it use cookies or similar?',
  why: 'Cookies recognise your browser each time you come back.',
  wording: {
    does: 'Uses cookies or similar technologies',
    doesNot: 'Says it does not use cookies',
    silent: 'whether it uses cookies',
    brief: { doesNot: 'uses no cookies' },
  },
  weight: { does: -1, doesNot: 4, silent: -1 },
  rules: [
    { does: ['use', 'set', 'engage', 'adopt'], about: ['cookie'], conditional: false, unlessNear: ['action.opt_out', 'about.sites_of_others'], denied: null },
    { does: ['send', 'collect', 'keep', 'receive', 'track', 'analyze'], about: ['cookie'], unlessNear: ['action.opt_out', 'about.sites_of_others'], denied: null },
    { does: ['use', 'set', 'send', 'collect', 'keep', 'receive', 'allow', 'track'], who: ['third'], about: ['cookie'], denied: null },
    { does: ['stop', 'delete', 'receive', 'use', 'change', 'personalize', 'improve', 'allow', 'state', 'include', 'give', 'share', 'show'], who: ['user', 'service', 'third'], about: ['cookie'], denied: null, weak: true },
    { does: ['use', 'set', 'send', 'collect', 'state'], about: ['cookie'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
