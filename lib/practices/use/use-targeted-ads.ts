import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-targeted-ads',
  topic: 'use',
  question: 'Does it use my data to target ads at me?',
  why: 'Ads chosen by your data mean a record of your interests is kept and traded.',
  wording: {
    does: 'Uses your data to target ads at you',
    doesNot: 'Says it does not target ads at you',
    silent: 'whether it targets ads at you',
    brief: { does: 'targets ads at you', doesNot: 'does not target ads at you' },
  },
  weight: { does: -6, doesNot: 5, silent: -1 },
  rules: [
    { does: ['show', 'use', 'personalize', 'engage', 'offer', 'set', 'analyze', 'infer'], for: ['targeted_ads'], conditional: false, unlessNear: ['action.opt_out', 'about.right'] },
    { does: ['show', 'use', 'personalize', 'engage', 'offer', 'set', 'analyze', 'infer', 'send'], who: ['service', 'third'], for: ['targeted_ads'], conditional: false, unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['share', 'collect', 'track', 'improve', 'allow', 'state', 'receive', 'give', 'adopt', 'include', 'keep'], who: ['service', 'third'], for: ['targeted_ads'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['show', 'use', 'personalize', 'set', 'give', 'offer'], who: ['service', 'third'], for: ['ads'], near: ['for.interests', 'for.targeted_ads'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['show', 'use', 'share', 'personalize'], who: ['service', 'third'], for: ['ads'], data: ['usage'], unlessNear: ['action.opt_out', 'about.right', 'for.analytics'], denied: null },
    { does: ['receive', 'access'], who: ['user'], for: ['targeted_ads'], conditional: false, unlessNear: ['action.opt_out'] },
    { does: ['personalize'], who: ['service', 'third'], for: ['ads', 'marketing'], unlessNear: ['action.opt_out', 'about.right'], denied: null, weak: true },
    { does: ['show', 'use', 'share', 'collect', 'set'], who: ['service', 'third'], for: ['ads'], near: ['data.usage', 'for.profiling', 'about.across_sites'], unlessNear: ['action.opt_out', 'about.right'], denied: null, weak: true },
    { does: ['opt_out', 'stop', 'use', 'show', 'object'], who: ['user', 'service', 'third'], for: ['targeted_ads'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
