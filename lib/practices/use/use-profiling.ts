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
    { does: ['use', 'improve', 'adopt', 'engage', 'collect', 'combine', 'analyze', 'set', 'keep'], who: ['service', 'third'], for: ['profiling'], unlessNear: ['about.right', 'action.opt_out'] },
    { does: ['infer'], who: ['service', 'third'], near: ['data.personal', 'data.usage', 'data.device', 'data.birth', 'for.interests'], unlessNear: ['about.right', 'action.opt_out'] },
    { does: ['improve', 'combine'], who: ['service', 'third'], for: ['profile'], unlessNear: ['about.right', 'about.account', 'to.social'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
