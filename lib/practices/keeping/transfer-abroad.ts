import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'transfer-abroad',
  question: 'Does my data leave my country?',
  why: 'Other countries may protect you less.',
  wording: {
    does: 'Moves your data to other countries',
    doesNot: 'Says your data stays in your country',
    silent: 'whether your data leaves your country',
  },
  weight: { does: -2, doesNot: 2, silent: 0 },
  rules: [
    { does: ['transfer', 'keep', 'use', 'send', 'share', 'access', 'give', 'collect', 'state'], who: ['service', 'third'], about: ['abroad'], data: [...ANY_DATA, 'aggregate'] },
    { does: ['transfer'], who: ['service', 'third', 'user'], about: ['abroad'] },
    { does: ['agree'], who: ['user'], about: ['abroad'], near: ['action.transfer'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
