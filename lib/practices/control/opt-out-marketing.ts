import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'opt-out-marketing',
  topic: 'control',
  question: 'Can I stop marketing messages?',
  why: 'You should not have to leave to be left in peace.',
  wording: {
    does: 'You can stop marketing messages',
    doesNot: 'Says you cannot stop marketing messages',
    silent: 'whether you can stop marketing messages',
  },
  weight: { does: 2, doesNot: -3, silent: -2 },
  rules: [
    { does: ['opt_out'], who: ['user', 'service'], about: ['messages_out'], denied: null },
    { does: ['opt_out'], who: ['user', 'service'], near: ['about.messages_out', 'for.marketing'], denied: null },
    { does: ['stop', 'withdraw', 'object'], who: ['user', 'service'], near: ['about.messages_out'], andNear: ['for.marketing'], denied: null },
    { does: ['delete'], who: ['user', 'service'], about: ['messages_out'], near: ['for.marketing'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
