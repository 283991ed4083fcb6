import { OBTAINS, TAKING } from '../groups.ts';
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
    { does: OBTAINS, of: ['sensitive', 'sensitive_general'], unlessNear: ['action.define'] },
    { does: ['give'], who: ['user'], of: ['sensitive'], unlessNear: ['action.define'], denied: null },
    { does: ['include'], of: ['sensitive'], under: TAKING, unlessNear: ['action.define'], denied: null },
    { does: ['keep', 'use', 'analyze'], of: ['sensitive', 'sensitive_general'], unlessNear: ['about.security', 'action.define'] },
    { does: ['state'], of: ['sensitive'], under: ['action.collect', 'action.receive'], denied: null },
    { does: ['give', 'send', 'share', 'request'], who: ['user'], of: ['sensitive', 'sensitive_general'], affirmed: null },
    { does: ['direct'], of: ['sensitive', 'sensitive_general'], affirmed: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
