import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'protect-data',
  topic: 'keeping',
  question: 'Does it say how it keeps my data safe?',
  why: 'No safety promised means none to hold it to.',
  wording: {
    does: 'Takes measures to keep your data safe',
    doesNot: 'Says it does not protect your data',
    silent: 'how it keeps your data safe',
  },
  weight: { does: 2, doesNot: -5, silent: -4 },
  rules: [
    { does: ['protect', 'adopt', 'use', 'send', 'keep', 'state', 'transfer', 'allow', 'access', 'share', 'train', 'collect'], who: ['service', 'third'], about: ['security'], unless: ['about.breach'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
