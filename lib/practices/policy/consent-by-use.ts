import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'consent-by-use',
  topic: 'policy',
  question: 'Does using it count as agreeing?',
  why: 'Nobody reads first; silence is then taken for a yes.',
  wording: {
    does: 'Treats using the service as agreeing',
    doesNot: 'Says using the service is not agreeing',
    silent: 'whether using it counts as agreeing',
    brief: { does: 'takes your use for consent' },
  },
  weight: { does: -3, doesNot: 2, silent: 0 },
  rules: [
    {
      does: ['agree'],
      who: ['user'],
      near: ['about.using_service'],
      andNear: ['about.policy_here', 'about.policy', 'about.processing', 'about.cookie'],
      unlessNear: ['about.right', 'action.withdraw'],
      conditional: false,
    },
    {
      does: ['signify'],
      who: ['user', 'service', 'third'],
      near: ['about.using_service'],
      andNear: ['action.acceptance', 'action.agree'],
      unlessNear: ['about.right', 'action.withdraw'],
      conditional: false,
    },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
