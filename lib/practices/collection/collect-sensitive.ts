import { TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-sensitive',
  topic: 'collection',
  question: 'Does it collect sensitive data such as health or beliefs?',
  why: 'The law protects such data most, since its misuse harms most.',
  wording: {
    does: 'Collects sensitive data',
    doesNot: 'Says it does not collect sensitive data',
    silent: 'whether it collects sensitive data',
    brief: { does: 'collects sensitive data' },
  },
  weight: { does: -4, doesNot: 3, silent: 0 },
  rules: [
    { does: [...TAKES, 'include'], of: ['sensitive'], unlessNear: ['about.law', 'data.payment', 'about.security', 'action.define'] },
    { does: [...TAKES, 'include', 'give'], of: ['sensitive'], who: ['service', 'user'], denied: null, unlessNear: ['about.law', 'data.payment', 'about.security', 'action.define'] },
    { does: ['give', 'send', 'share', 'request'], who: ['user'], of: ['sensitive'], affirmed: null },
    { does: ['direct', 'use', 'collect', 'request'], of: ['sensitive'], affirmed: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
