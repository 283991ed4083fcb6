import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'notify-changes',
  topic: 'policy',
  question: 'Will it tell me when the rules change?',
  why: 'Otherwise you agree to rules you have never seen.',
  wording: {
    does: 'Tells you about changes to the policy',
    doesNot: 'Rules can change without notice to you',
    silent: 'whether it tells you about changes',
    brief: { doesNot: 'may change the rules without telling you' },
  },
  weight: { does: 3, doesNot: -4, silent: -2 },
  rules: [
    {
      does: ['tell', 'contact', 'send'],
      about: ['prominent'],
      near: ['about.policy_here', 'about.policy_change'],
      andNear: ['action.change'],
      unlessNear: ['for.marketing', 'about.breach'],
      denied: null,
    },
    {
      does: ['tell', 'contact'],
      near: ['about.policy_here', 'about.policy_change'],
      andNear: ['action.change'],
      unlessNear: ['about.on_posting', 'about.messages_out', 'about.contact_us', 'about.breach'],
      denied: null,
    },
    { does: ['post'], about: ['conspicuous'], near: ['about.policy_here', 'about.policy_change'], andNear: ['action.change'], denied: null },
    { does: ['tell'], about: ['on_posting'], near: ['about.policy_here', 'about.policy_change'], unlessNear: ['about.prominent'], affirmed: 'does-not', denied: null },
    {
      does: ['post', 'change'],
      about: ['on_posting'],
      near: ['about.policy_here', 'about.policy_change'],
      andNear: ['action.change'],
      unlessNear: ['about.conspicuous'],
      affirmed: 'does-not',
      denied: null,
    },
    { does: ['revisit'], who: ['user'], near: ['about.policy_here'], about: ['periodically'], affirmed: 'does-not', denied: null },
    {
      does: ['take_effect'],
      about: ['on_posting', 'without_notice'],
      near: ['about.policy_here', 'about.policy_change'],
      andNear: ['action.change'],
      affirmed: 'does-not',
      denied: null,
    },
    { does: ['tell'], near: ['about.policy_here', 'about.policy_change'], andNear: ['action.change'], affirmed: null },
    { does: ['change'], near: ['about.policy_here', 'about.policy_change'], about: ['without_notice'], affirmed: 'does-not', denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
