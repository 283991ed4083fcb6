import { CONTACT_DATA, OBTAINS, TAKING } from '../groups.ts';
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
    { does: [...OBTAINS, 'keep', 'access'], of: ['address_book'] },
    { does: ['give', 'allow', 'access', 'receive', 'collect'], who: ['user'], of: ['address_book'], denied: null },
    { does: [...OBTAINS, 'keep'], of: CONTACT_DATA, near: ['data.others', 'data.address_book'], denied: null },
    { does: ['give'], who: ['user'], of: ['others'], denied: null },
    { does: ['include', 'state'], who: ['service', 'user'], of: ['address_book'], under: TAKING, denied: null },
    { does: ['use'], of: ['address_book'], weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
