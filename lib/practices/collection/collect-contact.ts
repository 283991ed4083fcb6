import { CONTACT_DATA, OBTAINS, TAKES, TAKING } from '../groups.ts';
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
    { does: OBTAINS, of: CONTACT_DATA, unlessNear: ['data.children'], denied: null },
    { does: ['include'], who: ['service', 'user'], of: CONTACT_DATA, under: TAKING, unlessNear: ['data.children'], denied: null },
    { does: ['give'], who: ['user'], of: CONTACT_DATA, denied: null },
    { does: ['keep'], of: CONTACT_DATA, unlessNear: ['data.children'], denied: null },
    { does: ['state'], of: CONTACT_DATA, under: TAKING, denied: null },
    { does: [...TAKES, 'include', 'state'], data: CONTACT_DATA, unlessNear: ['data.children'], denied: null, weak: true },
    { does: ['request', 'include'], who: ['user'], of: CONTACT_DATA, denied: null, weak: true },
    { does: OBTAINS, of: [...CONTACT_DATA, 'personal'], unlessNear: ['data.children', 'about.cookie', 'to.third_party'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
