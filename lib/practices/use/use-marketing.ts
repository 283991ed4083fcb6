import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'use-marketing',
  topic: 'use',
  question: 'Does it use my data for marketing?',
  why: 'Marketing costs you attention, and spreads your address.',
  wording: {
    does: 'Uses your data for marketing',
    doesNot: 'Says it does not use your data for marketing',
    silent: 'whether it uses your data for marketing',
    brief: { does: 'sends you marketing' },
  },
  weight: { does: -2, doesNot: 4, silent: 0 },
  rules: [
    { does: ['send', 'tell'], for: ['marketing'], conditional: false, unlessNear: ['action.opt_out', 'about.right'] },
    { does: ['use', 'offer', 'analyze', 'keep', 'show'], who: ['service', 'third'], for: ['marketing'], conditional: false, unlessNear: ['action.opt_out', 'about.right'] },
    { does: ['send', 'tell', 'offer'], for: ['offers'], conditional: false, unless: ['about.policy_change', 'about.policy', 'about.policy_here'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['collect', 'share', 'give', 'engage', 'set', 'improve', 'personalize', 'state'], who: ['service', 'third'], for: ['marketing'], conditional: false, unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['receive', 'send', 'agree'], who: ['user'], for: ['marketing'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['opt_out', 'withdraw', 'object', 'stop', 'tell', 'contact', 'receive', 'use', 'send', 'delete'], who: ['user', 'service'], about: ['messages_out'], for: ['marketing'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
