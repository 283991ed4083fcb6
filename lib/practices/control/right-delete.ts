import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

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
    { does: ['delete'], who: ['user'], of: [...OWN_DATA, 'content'], unless: ['about.cookie', 'data.children'], conditional: false, denied: null },
    { does: ['delete'], who: ['user', 'service', 'third'], near: ['about.right', 'action.request'], andNear: ['data.personal', 'data.pronoun', 'data.content', 'about.account', 'action.access', 'action.correct'], unlessNear: ['data.children', 'about.cookie', 'about.law'], denied: null },
    { does: ['delete', 'close'], who: ['user'], about: ['account'], denied: null },
    { does: ['delete'], who: ['user'], of: ['personal'], affirmed: null, weak: true, unlessNear: ['about.cookie', 'about.backup'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
