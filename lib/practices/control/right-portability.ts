import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'right-portability',
  topic: 'control',
  question: 'Can I take my data with me?',
  why: 'Portable data lets you leave.',
  wording: {
    does: 'You can take your data with you',
    doesNot: 'Says you cannot take your data with you',
    silent: 'whether you can take your data with you',
  },
  weight: { does: 3, doesNot: -1, silent: -1 },
  rules: [
    { does: ['port'], who: ['user', 'service', 'third'], of: ANY_DATA, near: ['about.right', 'action.request', 'action.access', 'action.delete'], conditional: false, denied: null },
    { does: ['port'], who: ['user', 'service'], about: ['format', 'right'], denied: null, conditional: false },
    { does: ['receive', 'transfer', 'send', 'access', 'give', 'request', 'share', 'keep'], who: ['user', 'service'], about: ['format'], near: ['about.right', 'action.request', 'data.personal'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
