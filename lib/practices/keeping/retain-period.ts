import type { Examples, Practice } from '../practice.ts';

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
    { does: ['keep', 'delete', 'anonymize', 'close'], who: ['service', 'third'], about: ['criterion', 'period'], unless: ['about.cookie', 'about.indefinite'], denied: 'does' },
    { does: ['keep', 'use'], who: ['service'], about: ['indefinite'], affirmed: 'does-not', denied: null },
    { does: ['use', 'state', 'include'], who: ['service'], about: ['criterion'], under: ['action.keep'], denied: 'does' },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
