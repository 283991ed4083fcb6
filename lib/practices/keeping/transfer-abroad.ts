import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'transfer-abroad',
  topic: 'keeping',
  question: 'Does my data leave my country?',
  why: 'Other countries may protect you less.',
  wording: {
    does: 'Moves your data to other countries',
    doesNot: 'Says your data stays in your country',
    silent: 'whether your data leaves your country',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    { does: ['transfer', 'keep', 'use', 'send', 'share', 'access', 'give', 'collect'], who: ['service', 'third'], about: ['abroad'], of: [...ANY_DATA, 'aggregate'], unlessNear: ['about.sites_of_others'] },
    { does: ['transfer'], who: ['service', 'third', 'user'], about: ['abroad'], denied: null },
    { does: ['transfer', 'keep', 'use', 'send'], about: ['country'], of: [...ANY_DATA], near: ['action.transfer', 'action.keep', 'action.send'], denied: null },
    { does: ['transfer'], about: ['country'], near: ['data.personal'], unlessNear: ['about.right', 'about.policy_here'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
