import type { Examples, Practice } from '../practice.ts';

/** Other things that can be stopped or revoked. */
const NOT_CONSENT = ['about.cookie', 'about.policy_here', 'about.messages_out'] as const;

export default {
  id: 'withdraw-consent',
  topic: 'control',
  question: 'Can I withdraw consent or object?',
  why: 'A yes that cannot be taken back is no choice.',
  wording: {
    does: 'You can withdraw consent, object or restrict',
    doesNot: 'Says you cannot withdraw consent',
    silent: 'whether you can withdraw consent or object',
  },
  weight: { does: 3, doesNot: -3, silent: -1 },
  rules: [
    { does: ['withdraw'], who: ['user', 'service'], about: ['consent'], unless: NOT_CONSENT, denied: null },
    { does: ['object', 'stop'], who: ['user', 'service'], about: ['processing'], and: ['right', 'you_can', 'wish'], unless: NOT_CONSENT, unlessNear: ['about.sites_of_others'], denied: null },
    { does: ['object'], who: ['user', 'service', 'third'], near: ['about.right', 'about.processing', 'action.access', 'action.delete'], unless: NOT_CONSENT, denied: null },
    { does: ['withdraw'], who: ['user', 'service'], near: ['about.consent', 'about.right', 'about.processing'], unless: NOT_CONSENT, denied: null },
    { does: ['object'], who: ['user'], about: ['you_can', 'wish'], and: ['held_data', 'some_data'], unless: NOT_CONSENT, denied: null },
    { does: ['stop'], who: ['user', 'service'], about: ['processing'], near: ['about.right', 'action.request'], unless: NOT_CONSENT, denied: null },
    { does: ['withdraw', 'object'], who: ['user'], affirmed: null, conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
