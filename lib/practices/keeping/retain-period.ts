import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** What is kept: data of any kind that a period may be given for. */
const KEPT = [...OWN_DATA, 'payment', 'purchases', 'location', 'device', 'usage', 'content', 'address_book', 'sensitive', 'username'] as const;

/** Lifetimes of other things than the reader's data. */
const NOT_RETENTION = ['about.cookie', 'data.children', 'about.indefinite'] as const;

export default {
  id: 'retain-period',
  topic: 'keeping',
  question: 'How long is my data kept?',
  why: 'What is no longer kept can no longer leak.',
  wording: {
    does: 'Says how long it keeps your data',
    doesNot: 'Keeps your data without limit',
    silent: 'how long it keeps your data',
    brief: { doesNot: 'keeps your data without limit' },
  },
  weight: { does: 4, doesNot: -5, silent: -4 },
  rules: [
    { does: ['keep'], who: ['service', 'third'], of: KEPT, about: ['criterion', 'period'], unless: NOT_RETENTION, conditional: false, denied: 'does' },
    { does: ['delete', 'anonymize'], who: ['service', 'third'], of: KEPT, about: ['criterion', 'period'], unless: NOT_RETENTION, conditional: false, unlessNear: ['about.right'], denied: 'does' },
    { does: ['keep'], who: ['service', 'third'], about: ['criterion', 'period'], unless: [...NOT_RETENTION, 'about.policy_here', 'about.complaint'], denied: 'does' },
    { does: ['delete', 'anonymize', 'close'], who: ['service', 'third'], about: ['criterion', 'period'], near: ['data.personal', 'data.content', 'data.usage', 'data.device', 'about.account'], unless: [...NOT_RETENTION, 'about.right', 'about.policy_here'], unlessNear: ['about.right', 'about.messages_out'], denied: 'does' },
    { does: ['keep'], who: ['service'], of: KEPT, about: ['need'], unless: NOT_RETENTION, unlessNear: ['about.right', 'about.complaint'], conditional: false, denied: 'does' },
    { does: ['use', 'state', 'include'], who: ['service'], about: ['criterion', 'period'], under: ['action.keep'], unless: [...NOT_RETENTION, 'about.policy_here'], denied: 'does' },
    { does: ['keep'], who: ['service'], of: KEPT, about: ['indefinite'], unless: ['about.cookie'], affirmed: 'does-not', denied: null },
    { does: ['keep', 'use'], who: ['service'], about: ['indefinite'], near: ['action.keep'], unless: ['about.cookie', 'about.policy_here'], affirmed: 'does-not', denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
