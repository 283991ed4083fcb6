import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'notify-breach',
  topic: 'keeping',
  question: 'Will it tell me about a data breach?',
  why: 'You can only change your password in time if you know.',
  wording: {
    does: 'Tells you, or the authorities, about a data breach',
    may: 'Says it may tell you about a data breach',
    doesNot: 'Says it does not tell you about a data breach',
    silent: 'whether it tells you about a data breach',
  },
  weight: { does: 3, doesNot: -2, silent: -1 },
  rules: [
    { does: ['tell'], near: ['about.breach'], unless: ['about.policy_change', 'data.children'] },
    {
      does: ['contact', 'send', 'post', 'complain'],
      near: ['about.breach'],
      andNear: ['action.tell', 'actor.user', 'about.authority_dp', 'about.authority_any'],
      unless: ['about.right', 'about.policy_change', 'about.cookie', 'about.contact_us', 'about.email_given'],
      unlessNear: ['about.contact_us'],
      conditional: false,
      denied: null,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'If there is a data breach that puts you at risk, we will tell you without undue delay.' },
    { text: "We'll notify the supervisory authority of any personal data breach within 72 hours." },
    { text: 'You will be informed by email should a security incident affect your account.' },
    { text: 'In the event of a breach we will:\n\n- [[notify everyone affected]]' },
    { text: 'Where a breach of security exposes your details, affected users are notified.' },
    { text: 'We may notify you electronically if we learn of a security breach.' },
  ],
  denies: [
    { text: 'We will not notify you of data breaches.' },
    { text: 'Users are not informed about security incidents.' },
    { text: 'We do not alert anybody when a data breach happens.' },
  ],
  silent: [
    { text: 'If you learn of a security breach, please notify us at once.', because: 'you are asked to tell them' },
    { text: 'We have procedures to deal with a data breach.', because: 'deals with it, but tells nobody' },
    { text: 'We will notify you if you are in breach of these terms.', because: 'a breach of contract' },
    { text: 'Our processors must inform us of every data breach.', because: 'a provider tells the company, not you' },
    { text: 'What is a data breach?', because: 'a question' },
  ],
};
