import type { Examples, Practice } from '../practice.ts';

/** Other choices than about messages. */
const NOT_MESSAGES = ['about.cookie', 'for.targeted_ads', 'action.sell'] as const;

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
    { does: ['opt_out'], who: ['user', 'service'], about: ['messages_out'], unless: NOT_MESSAGES, denied: null },
    { does: ['stop', 'withdraw', 'object', 'delete'], who: ['user'], about: ['messages_out'], for: ['marketing'], unless: NOT_MESSAGES, denied: null },
    { does: ['stop', 'withdraw', 'object', 'delete'], about: ['messages_out'], and: ['right'], unless: [...NOT_MESSAGES, 'about.merger'], denied: null },
    { does: ['change', 'stop'], who: ['user'], about: ['message_settings'], unless: NOT_MESSAGES, denied: null },
    { does: ['opt_out'], who: ['user', 'service'], near: ['about.messages_out', 'for.marketing'], unless: NOT_MESSAGES, unlessNear: ['for.targeted_ads', 'about.cookie', 'action.share'], denied: null },
    { does: ['opt_out', 'stop'], who: ['user', 'service'], about: ['messages_out'], for: ['marketing'], unless: ['action.unwilling', 'action.send'], affirmed: null, conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
