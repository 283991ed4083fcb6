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
    {
      does: ['tell'],
      on: ['actor.user', 'about.affected', 'to.authority', 'about.authority_dp', 'about.authority_any'],
      near: ['about.breach'],
      unless: ['about.policy_change', 'data.children', 'about.told_us'],
    },
    {
      does: ['tell'],
      near: ['about.breach'],
      unless: ['about.policy_change', 'data.children', 'about.told_us', 'about.consent'],
      unlessNear: ['action.agree', 'action.respond'],
    },
    {
      does: ['contact', 'complain'],
      on: ['about.affected', 'to.authority', 'about.authority_dp', 'about.authority_any'],
      near: ['about.breach'],
      unless: ['about.right', 'about.policy_change', 'about.contact_us', 'about.email_given'],
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
    { text: 'After a security-related incident, letters go out to notify those whose records were touched.' },
    { text: 'Should our servers be hacked, we will tell all members.' },
    { text: 'We send every notification of a data breach that the statute asks for.' },
    { text: 'In a data breach we contact those affected and the regulator.' },
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
    {
      text: 'Notification of data breaches: we comply with the law.',
      because: 'a title, and a promise of something else',
    },
    { text: 'Merchants must send notice of any breach within a week.', because: 'a duty of others' },
    { text: 'When a security incident is suspected, our team is alerted.', because: 'staff are told' },
    {
      text: 'Where the law lets us send notice of a breach by email, you agree to that form.',
      because: 'the form of a notice, not a promise of one',
    },
    {
      text: 'If you think that your account is compromised, lock it and contact our help desk.',
      because: 'advice to the reader',
    },
  ],
};
