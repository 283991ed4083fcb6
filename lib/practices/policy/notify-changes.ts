import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'notify-changes',
  question: 'Will it tell me when the rules change?',
  why: 'Otherwise you agree to rules you have never seen.',
  wording: {
    does: 'Tells you about changes to the policy',
    doesNot: 'Rules can change without notice to you',
    silent: 'whether it tells you about changes',
    brief: { doesNot: 'may change the rules without telling you' },
  },
  weight: { does: 4, doesNot: -4, silent: -2 },
  rules: [
    { does: ['tell', 'send', 'contact', 'give'], who: ['service'], near: ['action.change', 'about.policy_here'], about: ['notice_channel', 'policy'], denied: null },
    { does: ['revisit'], who: ['user'], near: ['about.policy_here'], about: ['periodically', 'policy_here'], affirmed: 'does-not', denied: null },
    { does: ['post', 'take_effect', 'change'], who: ['service', 'user', 'third'], near: ['about.policy_here'], about: ['on_posting', 'without_notice', 'continued_use'], affirmed: 'does-not', denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
