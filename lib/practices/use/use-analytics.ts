import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-analytics',
  topic: 'use',
  question: 'Does it analyse how people use it?',
  why: 'Analytics means that your visits are counted and compared.',
  wording: {
    does: 'Analyses how people use it',
    doesNot: 'Says it does not analyse how people use it',
    silent: 'whether it analyses how people use it',
  },
  weight: { does: 0, doesNot: 2, silent: 0 },
  rules: [
    { does: ['use', 'analyze', 'engage', 'track'], who: ['service', 'third'], for: ['analytics'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['analyze'], who: ['service', 'third'], for: ['usage_study'], unless: ['about.policy', 'about.policy_here'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['analyze', 'use', 'track', 'collect', 'engage', 'set', 'include'], who: ['service', 'third'], to: ['analytics'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['analyze'], who: ['service', 'third'], of: ['usage', 'aggregate'], unlessNear: ['action.opt_out', 'about.right', 'action.delete'], denied: null },
    { does: ['collect', 'share', 'improve', 'set', 'adopt', 'personalize', 'state'], who: ['service', 'third'], for: ['analytics'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['anonymize', 'combine'], who: ['service', 'third'], of: ['usage', 'aggregate'], denied: null, weak: true },
    { does: ['track', 'use', 'collect'], who: ['service', 'third'], for: ['usage_study'], near: ['action.improve', 'action.analyze'], denied: null, weak: true },
    { does: ['use', 'analyze', 'engage', 'set', 'include'], who: ['service'], for: ['analytics'], affirmed: null, weak: true },
    { does: ['use', 'engage', 'set'], who: ['service'], to: ['analytics'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
