import { CONTACT_DATA, GIVES, TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-contact',
  topic: 'collection',
  question: 'Does it collect my name and how to reach me?',
  why: 'Your name and address tie everything else to you as a person.',
  wording: {
    does: 'Collects your name or contact details',
    doesNot: 'Says it does not collect your name or contact details',
    silent: 'whether it collects your name or contact details',
  },
  weight: { does: 0, doesNot: 3, silent: 0 },
  rules: [
    { does: [...TAKES, 'include', 'state'], data: CONTACT_DATA, unlessNear: ['data.children'], denied: null },
    { does: GIVES, who: ['user'], data: CONTACT_DATA, denied: null },
    { does: ['collect', 'receive', 'request'], of: [...CONTACT_DATA, 'personal'], unlessNear: ['data.children', 'about.cookie', 'to.third_party'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
