import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'honour-do-not-track',
  topic: 'tracking',
  question: 'Does it honour Do Not Track or Global Privacy Control?',
  why: 'One switch in your browser should be enough to be left alone.',
  wording: {
    does: 'Honours Do Not Track or Global Privacy Control',
    doesNot: 'Does not respond to Do Not Track',
    silent: 'whether it honours Global Privacy Control',
  },
  weight: { does: 4, doesNot: -2, silent: -1 },
  rules: [
    { does: ['respond'], who: ['service'], about: ['dnt'], unlessNear: ['about.no_standard'], conditional: false },
    { does: ['respond'], who: ['service'], near: ['about.dnt'], unlessNear: ['about.no_standard'], conditional: false },
    { does: ['respond', 'change'], who: ['service'], near: ['about.dnt'], affirmed: null },
    { does: ['stop', 'opt_out'], who: ['service'], about: ['dnt'], denied: null, conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
