import { OBTAINS, TAKES, TAKING } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-usage',
  topic: 'collection',
  question: 'Does it record what I do?',
  why: 'What you look at and click shows what you think and want.',
  wording: {
    does: 'Records what you do on the site',
    doesNot: 'Says it does not record what you do',
    silent: 'whether it records what you do',
    brief: { does: 'records what you do' },
  },
  weight: { does: -1, doesNot: 3, silent: 0 },
  rules: [
    { does: [...OBTAINS, 'track'], who: ['service', 'third'], of: ['usage'], denied: null },
    { does: ['include'], who: ['service', 'user', 'third'], of: ['usage'], under: TAKING, denied: null },
    { does: ['keep', 'analyze'], of: ['usage'], denied: null },
    { does: ['state'], of: ['usage'], under: TAKING, denied: null },
    { does: [...TAKES, 'include', 'state', 'share', 'set'], who: ['service', 'third'], of: ['usage'], denied: null, weak: true },
    { does: [...TAKES, 'set'], data: ['usage'], near: ['about.cookie', 'for.analytics'], denied: null, weak: true },
    { does: ['collect', 'track', 'keep'], of: ['usage'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
