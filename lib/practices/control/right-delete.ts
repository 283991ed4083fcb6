import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Cookies are cleared, newsletters left, children's data deleted without being asked. */
const NOT_ERASURE = ['about.cookie', 'data.children', 'about.messages_out', 'about.policy_here'] as const;

export default {
  id: 'right-delete',
  topic: 'control',
  question: 'Can I have it deleted?',
  why: 'The surest protection is to have your data gone.',
  wording: {
    does: 'You can have your data or account deleted',
    doesNot: 'Says you cannot have your data deleted',
    silent: 'whether you can have your data deleted',
  },
  weight: { does: 5, doesNot: -6, silent: -4 },
  rules: [
    { does: ['delete'], who: ['user', 'service'], of: [...OWN_DATA, 'content'], about: ['right', 'you_can', 'wish', 'can_be'], unless: NOT_ERASURE, conditional: false, denied: null },
    { does: ['delete'], who: ['user', 'service'], about: ['account'], and: ['you_can', 'right', 'wish'], unless: NOT_ERASURE, denied: null },
    { does: ['close'], who: ['user'], about: ['account'], and: ['you_can', 'right', 'wish'], unless: NOT_ERASURE, denied: null },
    { does: ['delete'], who: ['user', 'service', 'third'], near: ['about.right', 'about.wish', 'about.contact_us', 'about.email_given'], andNear: ['data.personal', 'data.pronoun', 'data.content', 'about.account', 'action.access', 'action.correct'], unless: NOT_ERASURE, unlessNear: ['data.children', 'about.cookie', 'about.law'], denied: null },
    { does: ['delete'], who: ['user'], of: [...OWN_DATA, 'content'], unless: NOT_ERASURE, conditional: false, denied: null },
    { does: ['delete', 'close'], who: ['user'], about: ['account'], unless: NOT_ERASURE, denied: null },
    { does: ['delete'], who: ['user'], of: ['personal', 'content'], affirmed: null, weak: true, unlessNear: ['about.cookie', 'about.backup'] },
    { does: ['delete', 'close'], who: ['user'], about: ['account'], affirmed: null, conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
