import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'notify-changes',
  topic: 'policy',
  question: 'Will it tell me when the rules change?',
  why: 'Otherwise you agree to rules you have never seen.',
  wording: {
    does: 'Tells you about changes to the policy',
    may: 'Says it may tell you about changes to the policy',
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

export const examples: Examples = {
  says: [
    { text: 'We will email you before any change to this privacy policy takes effect.' },
    { text: 'If we make material changes to this policy, we will notify you.' },
    { text: 'Changes to this notice are announced by a prominent notice on our home page.' },
    { text: 'We\'ll let you know in the app when our privacy policy changes.' },
    { text: 'Users will be informed of significant changes to this policy at least 30 days in advance.' },
  ],
  denies: [
    { text: 'We may change this policy at any time without notice.' },
    { text: 'Any changes to this policy become effective when posted on this page.' },
    { text: 'Please check this page regularly for changes to our privacy policy.' },
    { text: 'Changes will be posted on this page.' },
    { text: 'We will not notify you of changes to this policy.' },
  ],
  silent: [
    { text: 'You can change your address in your account settings.', because: 'the reader changes data' },
    { text: 'We will tell you about changes to our opening hours.', because: 'changes of something else' },
    { text: 'This policy was last updated on 3 March 2023.', because: 'a date, no promise' },
    { text: 'Please notify us if your email address changes.', because: 'the reader notifies' },
    { text: 'Will I be told when this policy changes?', because: 'a question' },
  ],
};
