import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Data that stands somewhere; an address names a place anyway. */
const MOVED = ['personal', 'name', 'contact_details', 'payment', 'content', 'usage', 'sensitive'] as const;

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
    { does: ['transfer', 'keep', 'send', 'share', 'access', 'locate'], who: ['service', 'third', 'user'], about: ['abroad'], of: [...ANY_DATA, 'pronoun', 'aggregate'], unless: ['about.right', 'about.transfer_framework'], unlessNear: ['about.sites_of_others', 'about.transfer_framework'] },
    { does: ['transfer'], who: ['service', 'third', 'user'], about: ['country'], of: ANY_DATA, unless: ['about.right', 'about.authority_dp', 'about.cookie', 'data.children', 'about.transfer_framework'], unlessNear: ['about.right', 'about.transfer_framework'], denied: null },
    { does: ['transfer'], who: ['service', 'third', 'user'], about: ['abroad'], unless: ['about.right', 'about.merger', 'about.transfer_framework'], denied: null },
    { does: ['keep', 'locate', 'use'], who: ['service', 'third', 'user'], about: ['country'], of: MOVED, near: ['action.transfer', 'about.servers', 'action.keep', 'action.share'], unless: ['about.right', 'about.authority_dp', 'about.cookie', 'data.children', 'about.transfer_framework'], unlessNear: ['about.right'], denied: null },
    { does: ['use', 'give', 'collect'], who: ['service', 'third'], about: ['abroad'], of: ANY_DATA, unless: ['about.right', 'about.law', 'data.children', 'about.transfer_framework'], unlessNear: ['about.sites_of_others'], denied: null },
    { does: ['locate', 'keep'], who: ['service', 'third'], about: ['country'], and: ['servers'], unless: ['about.right', 'about.cookie'], denied: null },
    { does: ['transfer', 'keep', 'receive'], who: ['service', 'third'], about: ['transfer_framework'], of: ANY_DATA, unless: ['about.complaint'], denied: null },
    { does: ['transfer'], about: ['country', 'abroad'], near: ['data.personal'], unlessNear: ['about.right', 'about.policy_here'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
