import { OBTAINS, TAKING } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-sensitive',
  topic: 'collection',
  question: 'Does it collect sensitive data such as health or beliefs?',
  why: 'The law protects such data most, since its misuse harms most.',
  wording: {
    does: 'Collects sensitive data',
    may: 'May collect sensitive data',
    doesNot: 'Says it does not collect sensitive data',
    silent: 'whether it collects sensitive data',
    brief: { does: 'collects sensitive data', may: 'may collect sensitive data' },
  },
  weight: { does: -4, doesNot: 3, silent: 0 },
  rules: [
    { does: ['collect', 'receive'], of: ['sensitive'], unlessNear: ['action.define'], conditional: false },
    { does: ['request'], of: ['sensitive'], unlessNear: ['action.define', 'action.protect', 'about.law'] },
    {
      does: OBTAINS,
      of: ['sensitive_general'],
      unlessNear: ['action.define', 'about.security', 'data.payment'],
      conditional: false,
    },
    {
      does: ['supply'],
      who: ['user'],
      of: ['sensitive'],
      unless: ['action.include'],
      unlessNear: ['action.define'],
      denied: null,
    },
    {
      does: ['include'],
      who: ['service', 'user'],
      of: ['sensitive'],
      under: TAKING,
      unlessNear: ['action.define', 'about.right'],
      denied: null,
    },
    {
      does: ['keep', 'use', 'analyze'],
      of: ['sensitive'],
      unlessNear: ['about.security', 'action.define'],
    },
    {
      does: ['keep', 'use', 'analyze'],
      of: ['sensitive_general'],
      unlessNear: ['about.security', 'about.safety', 'action.define', 'data.payment'],
    },
    // Rare so far, but the plain way to say that health is asked about.
    { does: ['include', 'state'], of: ['sensitive'], about: ['answers'], denied: null },
    {
      does: ['give', 'send', 'request'],
      who: ['user'],
      of: ['sensitive', 'sensitive_general'],
      // How not to send it, rather than not to send it.
      unless: ['data.email', 'data.content_weak', 'about.security'],
      affirmed: null,
    },
    {
      does: ['share'],
      who: ['user'],
      of: ['sensitive', 'sensitive_general'],
      near: ['action.send', 'action.give'],
      unless: ['data.email', 'data.content_weak', 'about.security'],
      affirmed: null,
    },
    // Rare so far: “what you send should not include …” must not be read as sending it.
    {
      does: ['include'],
      who: ['user'],
      of: ['sensitive', 'sensitive_general'],
      near: ['action.give', 'action.post', 'action.send'],
      unlessNear: ['data.payment', 'data.email', 'data.content_weak', 'data.others', 'about.consent', 'about.security'],
      affirmed: null,
    },
    { does: ['give'], who: ['user'], of: ['sensitive'], unlessNear: ['action.define'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We use face recognition to sort pictures.' },
    { text: 'We collect health information that you enter in the diary.' },
    { text: 'Your passport number is requested before a flight.' },
    { text: 'To find a match, you may tell us your religion and sexual orientation.' },
    { text: 'We process biometric data when you unlock the app with your face.' },
    { text: "We may ask for:\n\n- [[your driver's license number]]\n\n- your nickname" },
    { text: 'The data we collect includes racial or ethnic origin.' },
    { text: 'Diary data includes your answers to our medical questions.' },
  ],
  denies: [
    { text: 'We do not collect sensitive personal data.' },
    { text: 'We never ask for health, biometric or genetic data.' },
    { text: 'You must not send us any sensitive information, such as your religion or political opinions.' },
    { text: 'No special categories of personal data are processed.' },
    { text: 'We ask that you not send us, and you not disclose, any sensitive details.' },
    { text: 'The details you submit should not include data about your health.' },
  ],
  silent: [
    { text: 'Covered information includes a name and a social security number.', because: 'names what a law covers' },
    { text: 'The law requires us to protect medical records.', because: 'a duty to protect' },
    { text: '“Sensitive data” means data about health, religion or race.', because: 'defines a word' },
    { text: 'The GDPR protects health data more strictly than other data.', because: 'describes the law' },
    { text: 'We pay for the health insurance of our drivers.', because: "the company's own staff" },
    { text: 'We work with a public health museum.', because: 'the word health, but no data' },
    { text: 'Do not share sensitive information with strangers.', because: 'advice to the reader' },
    { text: 'We do not show offers based on data such as your religion.', because: 'says nothing of collecting' },
    { text: 'Do you collect health data?', because: 'a question' },
    { text: 'We watch the health of our servers.', because: 'the health of machines' },
    { text: 'Please do not send us sensitive information by email.', because: 'how not to send it' },
  ],
};
