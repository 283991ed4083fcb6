import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Kept up to the deletion, or not the reader's data at all. */
const NOT_KEPT = ['about.cookie', 'about.until_deletion'] as const;

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
    { does: ['keep'], near: ['about.after_deletion'], andNear: ['about.some_data', 'about.backup', 'about.residual', 'about.keep_reason'], unless: NOT_KEPT, denied: null },
    { does: ['keep'], near: ['about.after_deletion'], of: [...OWN_DATA, 'content', 'payment', 'usage', 'device', 'purchases'], unless: NOT_KEPT, denied: null },
    { does: ['keep', 'delete'], about: ['backup'], near: ['about.residual', 'action.delete'], unless: NOT_KEPT, denied: null },
    { does: ['delete'], who: ['service', 'user', 'third'], near: ['about.keep_reason', 'about.backup', 'about.residual'], affirmed: null, denied: 'does', conditional: false, unless: ['about.cookie', 'about.policy_here'] },
    { does: ['keep'], about: ['keep_reason'], near: ['action.delete'], unless: NOT_KEPT, denied: null, weak: true },
    { does: ['keep'], about: ['some_data'], and: ['keep_reason'], unless: [...NOT_KEPT, 'about.criterion'], denied: null, weak: true },
    { does: ['keep', 'use'], near: ['about.after_deletion'], unless: [...NOT_KEPT, 'about.criterion', 'about.period'], affirmed: null, conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
