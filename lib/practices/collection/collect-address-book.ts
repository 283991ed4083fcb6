import { CONTACT_DATA, GIVES, TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-address-book',
  topic: 'collection',
  question: 'Does it collect my contacts or other people’s details?',
  why: 'Your contacts never agreed to be handed over.',
  wording: {
    does: 'Collects your contacts or other people’s details',
    doesNot: 'Says it does not collect your contacts',
    silent: 'whether it collects your contacts',
    brief: { does: 'collects your contacts' },
  },
  weight: { does: -3, doesNot: 2, silent: 0 },
  rules: [
    { does: [...TAKES, 'access', 'include', 'state'], of: ['address_book'] },
    { does: [...GIVES, 'allow', 'share', 'access', 'receive'], who: ['user'], of: ['address_book', 'others'], denied: null },
    { does: TAKES, of: CONTACT_DATA, near: ['data.others', 'data.address_book'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
