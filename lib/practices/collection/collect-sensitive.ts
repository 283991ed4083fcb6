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
    { does: OBTAINS, of: ['sensitive'], unlessNear: ['action.define'] },
    { does: OBTAINS, of: ['sensitive_general'], unlessNear: ['action.define', 'about.security', 'data.payment'] },
    { does: ['give'], who: ['user'], of: ['sensitive'], unlessNear: ['action.define'], denied: null },
    { does: ['include'], who: ['service', 'user'], of: ['sensitive'], under: TAKING, unlessNear: ['action.define', 'about.right'], denied: null },
    { does: ['keep', 'use', 'analyze'], of: ['sensitive', 'sensitive_general'], unlessNear: ['about.security', 'action.define'] },
    { does: ['state'], of: ['sensitive'], under: ['action.collect', 'action.receive'], denied: null },
    { does: ['give', 'send', 'share', 'request'], who: ['user'], of: ['sensitive', 'sensitive_general'], affirmed: null },
    { does: ['direct', 'use'], of: ['sensitive', 'sensitive_general'], affirmed: null },
    { does: ['include'], who: ['service', 'user'], of: ['sensitive'], unlessNear: ['action.define', 'about.law', 'about.security', 'about.right'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
