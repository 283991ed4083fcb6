import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'notify-breach',
  topic: 'keeping',
  question: 'Will it tell me about a data breach?',
  why: 'You can only change your password in time if you know.',
  wording: {
    does: 'Tells you, or the authorities, about a data breach',
    doesNot: 'Says it does not tell you about a data breach',
    silent: 'whether it tells you about a data breach',
  },
  weight: { does: 3, doesNot: -2, silent: -1 },
  rules: [
    { does: ['tell'], near: ['about.breach'], unless: ['about.policy_change', 'data.children'] },
    { does: ['contact', 'send', 'post', 'complain'], near: ['about.breach'], andNear: ['action.tell', 'actor.user', 'about.authority_dp', 'about.authority_any'], unless: ['about.right', 'about.policy_change', 'about.cookie', 'about.contact_us', 'about.email_given'], unlessNear: ['about.contact_us'], conditional: false, denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
