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
    { does: ['use', 'offer'], who: ['service', 'third'], for: ['marketing'], conditional: false, unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['send', 'tell'], for: ['offers'], conditional: false, unless: ['about.policy_change', 'about.policy', 'about.policy_here'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['use', 'offer'], for: ['marketing'], affirmed: null, conditional: false, unless: ['to.third_party', 'to.anyone', 'to.advertiser', 'to.affiliate'], unlessNear: ['action.opt_out', 'about.right'] },
    { does: ['share', 'engage', 'improve', 'personalize', 'analyze', 'keep', 'show', 'state'], who: ['service', 'third'], for: ['marketing'], conditional: false, unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['receive', 'send', 'agree'], who: ['user'], for: ['marketing'], unlessNear: ['action.opt_out', 'about.right'], denied: null },
    { does: ['collect', 'give', 'set'], who: ['service', 'third'], for: ['marketing'], conditional: false, unlessNear: ['action.opt_out', 'about.right'], denied: null, weak: true },
    { does: ['opt_out', 'withdraw', 'object', 'stop', 'tell', 'contact', 'receive', 'send', 'delete'], who: ['user', 'service'], about: ['messages_out'], for: ['marketing'], unlessNear: ['about.law'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
