import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-profiling',
  topic: 'use',
  question: 'Does it build a profile of me or let machines decide?',
  why: 'Guesses about you can be wrong, and you may never see them.',
  wording: {
    does: 'Builds a profile of you or makes automated decisions',
    doesNot: 'Says it does not profile you',
    silent: 'whether it builds a profile of you',
    brief: { does: 'builds a profile of you' },
  },
  weight: { does: -4, doesNot: 4, silent: 0 },
  rules: [
    { does: ['use', 'improve', 'adopt', 'engage', 'analyze', 'set', 'keep', 'combine'], who: ['service', 'third'], for: ['profiling'], conditional: false, unlessNear: ['about.right', 'action.opt_out'] },
    { does: ['infer'], who: ['service', 'third'], near: ['data.birth', 'for.interests', 'for.profiling', 'data.usage'], unless: ['data.location', 'data.device'], unlessNear: ['about.right', 'action.opt_out'] },
    { does: ['improve'], who: ['service', 'third'], for: ['profile'], near: ['for.interests', 'action.combine', 'for.ads', 'for.targeted_ads', 'action.analyze'], unlessNear: ['about.right', 'about.account', 'to.social'], denied: null },
    { does: ['improve', 'use'], who: ['service', 'third'], for: ['profile'], unlessNear: ['about.right', 'about.account', 'to.social'], affirmed: null },
    { does: ['collect', 'share', 'infer'], who: ['service', 'third'], for: ['profiling'], near: ['data.personal', 'data.usage', 'action.collect', 'action.give', 'for.interests'], conditional: false, unlessNear: ['about.right', 'action.opt_out'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
