import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'right-access',
  topic: 'control',
  question: 'Can I see the data it holds about me?',
  why: 'You can only judge and correct what you can see.',
  wording: {
    does: 'You can see the data it holds about you',
    doesNot: 'Says you cannot see your data',
    silent: 'whether you can see your data',
  },
  weight: { does: 4, doesNot: -4, silent: -3 },
  rules: [
    { does: ['access'], who: ['user'], of: OWN_DATA, near: ['about.right', 'about.you_can', 'about.wish', 'action.request', 'action.contact'], unless: ['about.cookie', 'data.device'], unlessNear: ['to.third_party', 'about.policy_here'], denied: null },
    { does: ['access'], who: ['user', 'service', 'third'], near: ['about.right'], andNear: ['action.delete', 'action.correct', 'action.object', 'action.port'], denied: null },
    { does: ['access'], who: ['user', 'service'], of: OWN_DATA, near: ['about.right'], unlessNear: ['to.third_party', 'to.provider', 'about.law', 'to.authority'], denied: null },
    { does: ['access'], who: ['user'], of: ['personal'], affirmed: null, weak: true, unlessNear: ['to.third_party', 'about.security'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
