import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'retain-after-deletion',
  question: 'Does it keep data after I delete it?',
  why: 'Deleted may not mean gone.',
  wording: {
    does: 'May keep some data after you delete it or leave',
    doesNot: 'Says nothing is kept after you delete it',
    silent: 'whether it keeps data after you delete it',
  },
  weight: { does: -2, doesNot: 2, silent: 0 },
  rules: [
    { does: ['keep', 'close', 'post', 'use'], who: ['service', 'third'], near: ['about.after_deletion'], about: ['backup', 'after_deletion', 'law'], denied: null },
    { does: ['delete'], who: ['service', 'user'], about: ['backup', 'law'], affirmed: null, denied: 'does' },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
