import { GIVES, TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-sensitive',
  question: 'Does it collect sensitive data such as health or beliefs?',
  why: 'The law protects such data most, since its misuse harms most.',
  wording: {
    does: 'Collects sensitive data',
    doesNot: 'Says it does not collect sensitive data',
    silent: 'whether it collects sensitive data',
    brief: { does: 'collects sensitive data' },
  },
  weight: { does: -5, doesNot: 3, silent: 0 },
  rules: [
    { does: [...TAKES, 'include', 'state'], data: ['sensitive'], unless: ['about.law'] },
    { does: [...GIVES, 'send', 'share', 'contact'], who: ['user'], of: ['sensitive'], denied: 'does-not', unless: ['about.law'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
