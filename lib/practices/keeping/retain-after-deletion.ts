import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'retain-after-deletion',
  topic: 'keeping',
  question: 'Does it keep data after I delete it?',
  why: 'Deleted may not mean gone.',
  wording: {
    does: 'May keep some data after you delete it or leave',
    doesNot: 'Says nothing is kept after you delete it',
    silent: 'whether it keeps data after you delete it',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    { does: ['keep', 'post', 'use'], who: ['service', 'third'], near: ['about.after_deletion'], andNear: ['data.personal', 'about.backup', 'about.some_data', 'data.content', 'about.keep_reason'], unless: ['about.cookie'], denied: null },
    { does: ['keep'], who: ['service', 'third'], about: ['backup'], denied: null },
    { does: ['keep'], who: ['service', 'third'], about: ['some_data'], near: ['about.keep_reason'], unless: ['about.cookie'], denied: null, weak: true },
    { does: ['delete'], who: ['service', 'user', 'third'], near: ['about.keep_reason', 'about.backup'], affirmed: null, denied: 'does', unless: ['about.cookie'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
