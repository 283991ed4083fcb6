import type { Examples, Practice, Rule } from '../practice.ts';

/** What a reader is said to agree to. */
const AGREED_TO = [
  'about.agreed_to',
  'about.policy_change',
  'about.processing',
  'about.cookie',
] as const satisfies Rule['near'];

/** Real consent, and what others ask for. */
const NOT_BY_USE = [
  'about.right',
  'action.withdraw',
  'action.opt_out',
  'about.asked_consent',
  'about.rules_of_others',
] as const satisfies Rule['unlessNear'];

export default {
  id: 'consent-by-use',
  topic: 'policy',
  question: 'Does using it count as agreeing?',
  why: 'Nobody reads first; silence is then taken for a yes.',
  wording: {
    does: 'Treats using the service as agreeing',
    may: 'Says using the service may count as agreeing',
    doesNot: 'Says using the service is not agreeing',
    silent: 'whether using it counts as agreeing',
    brief: { does: 'counts using it as agreeing', may: 'may count using it as agreeing' },
  },
  weight: { does: -3, doesNot: 2, silent: 0 },
  rules: [
    {
      does: ['agree'],
      who: ['user'],
      near: ['about.using_service'],
      andNear: AGREED_TO,
      unless: ['action.stop'],
      unlessNear: [...NOT_BY_USE, 'about.merger'],
      conditional: false,
    },
    {
      does: ['signify'],
      who: ['user', 'service', 'third'],
      near: ['about.using_service'],
      andNear: AGREED_TO,
      on: ['action.acceptance', 'action.agree'],
      unlessNear: [...NOT_BY_USE, 'data.children'],
      conditional: false,
    },
    {
      does: ['signify'],
      who: ['user', 'service', 'third'],
      about: ['using_service', 'continued_use'],
      near: ['action.acceptance'],
      andNear: [...AGREED_TO, 'action.transfer'],
      unlessNear: [...NOT_BY_USE, 'data.children', 'about.terms'],
      conditional: false,
    },
    // "These terms" may be other ones: shown only where no words are surer.
    {
      does: ['agree', 'signify'],
      who: ['user', 'service', 'third'],
      near: ['about.using_service'],
      andNear: ['about.policy_here'],
      on: ['about.policy_here', 'action.acceptance', 'action.agree'],
      unless: ['action.stop'],
      unlessNear: [...NOT_BY_USE, 'about.merger', 'data.children'],
      conditional: false,
      weak: true,
    },
    // Taking note is less than agreeing.
    {
      does: ['acknowledge'],
      who: ['user'],
      near: ['about.using_service'],
      andNear: AGREED_TO,
      unlessNear: [...NOT_BY_USE, 'about.merger'],
      conditional: false,
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'By using our website, you agree to this privacy policy.' },
    { text: 'If you keep using the app after this policy changes, you agree to the new version.' },
    { text: 'By submitting the form, you agree to the transfer of your data as described.' },
    {
      text: 'You are deemed to have accepted the revised policy if you continue to use our site.',
      also: ['notify-changes'],
    },
    { text: 'Your continued use of the service constitutes acceptance of these terms.' },
    { text: 'Use of our site signifies your consent to the collection of your data.' },
    { text: 'When you access the app, you accept the practices described in this policy.' },
    { text: 'By registering, you consent to the processing of your personal data as described here.' },
    { text: 'Your use of the app after that date means that you accept the new privacy policy.' },
    { text: 'By entering the site you expressly consent to such monitoring.' },
    { text: 'By sending us the form, you agree that we may keep your answers.', also: ['collect-content'] },
    { text: 'By using our forum you give us your consent to store your posts.', also: ['collect-content'] },
    { text: 'When you use this site, you acknowledge the practices described in this privacy notice.' },
  ],
  denies: [
    { text: 'Continued use of our website shall not be deemed acceptance of this notice.' },
    { text: 'Your use of the service does not constitute consent to this policy.' },
    { text: 'Your visit does not imply your consent to this privacy policy.' },
  ],
  silent: [
    {
      text: 'We process your data only where you have agreed to it by ticking a box.',
      because: 'asks for real consent',
    },
    {
      text: 'If you do not agree with this policy, please do not use our website.',
      because: 'a request, not a fiction',
    },
    {
      text: 'You may withdraw your consent at any time by using the form.',
      because: 'consent is withdrawn',
      also: ['withdraw-consent'],
    },
    { text: 'By using filters, we keep spam away.', because: 'the service uses something' },
    {
      text: 'You can choose which of these cookies to accept or reject by visiting our settings.',
      because: 'a choice',
    },
    {
      text: 'By linking your account, you accept the privacy policies of those networks.',
      because: 'what other companies ask for',
    },
    {
      text: 'You agree that you alone are responsible for your use of those websites under our policy.',
      because: 'other sites',
    },
    { text: 'When you visit our site, we ask you to consent to the use of cookies.', because: 'asks for real consent' },
    { text: 'By entering the contest, you agree to its official rules.', because: 'rules of a contest' },
    { text: 'By using this site, you agree to the jurisdiction of the courts of Springfield.', because: 'courts' },
    { text: 'Does using the site mean that I agree to this policy?', because: 'a question' },
    {
      text: 'To use our site, please accept cookies.',
      because: 'a request',
    },
    {
      text: 'By accepting these terms, you consent to this privacy policy.',
      because: 'accepts them, more than just using',
    },
  ],
};
