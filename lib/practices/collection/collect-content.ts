import { TAKES, TAKING } from '../groups.ts';
import type { Examples, Practice, Rule } from '../practice.ts';

/** Says that a sentence is about other content: a contract's, or what is shown to the reader. */
const NOT_YOURS = ['about.liability', 'about.offers_from', 'about.terms_talk'] as const satisfies Rule['unlessNear'];

export default {
  id: 'collect-content',
  topic: 'collection',
  question: 'Does it take in what I write, upload or say?',
  why: 'Messages, photos and recordings are often the most personal data there is.',
  wording: {
    does: 'Takes in what you write, upload or say',
    may: 'May take in what you write, upload or say',
    doesNot: 'Says it does not collect what you write or upload',
    silent: 'whether it takes in what you write or upload',
    brief: { does: 'takes in what you write or upload', may: 'may take in what you write or upload' },
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    { does: ['collect', 'receive'], of: ['content'], unless: ['about.cookie'], unlessNear: NOT_YOURS, denied: null },
    {
      does: ['request'],
      of: ['content'],
      unless: ['about.cookie', 'action.delete', 'action.respond', 'about.of_age'],
      unlessNear: NOT_YOURS,
      denied: null,
    },
    {
      does: ['give', 'post', 'share'],
      who: ['user'],
      of: ['content'],
      unlessNear: [...NOT_YOURS, 'action.opt_out', 'action.stop', 'about.messages_out', 'about.contact_us'],
      denied: null,
    },
    { does: ['keep'], of: ['content'], unless: ['about.cookie'], unlessNear: NOT_YOURS, denied: null },
    {
      does: ['access'],
      of: ['content'],
      unless: ['about.cookie', 'data.usage'],
      unlessNear: NOT_YOURS,
      denied: null,
    },
    {
      does: ['include'],
      who: ['service', 'user'],
      of: ['content'],
      under: TAKING,
      unless: ['about.cookie'],
      unlessNear: NOT_YOURS,
      denied: null,
    },
    {
      does: ['give', 'send'],
      who: ['user'],
      of: ['content'],
      about: ['to_us'],
      unlessNear: [...NOT_YOURS, 'action.opt_out', 'action.request', 'about.email_given', 'about.right'],
      denied: null,
    },
    {
      does: ['post'],
      who: ['user'],
      of: ['content_weak'],
      unlessNear: [...NOT_YOURS, 'action.personalize', 'for.ads', 'about.policy_change'],
      denied: null,
    },
    { does: ['state'], of: ['content'], under: TAKING, denied: null },
    { does: ['analyze'], of: ['content'], unlessNear: [...NOT_YOURS, 'about.cookie'], denied: null },
    { does: ['use'], of: ['content'], unlessNear: [...NOT_YOURS, 'about.cookie'], denied: null },
    {
      does: ['give', 'collect'],
      who: ['user'],
      of: ['content'],
      unlessNear: [...NOT_YOURS, 'about.cookie', 'action.opt_out', 'action.stop', 'about.messages_out'],
      denied: null,
      weak: true,
    },
    {
      does: ['give', 'send', 'share'],
      who: ['user'],
      of: ['content', 'content_weak'],
      about: ['to_us'],
      unlessNear: [...NOT_YOURS, 'action.opt_out', 'action.request', 'about.email_given', 'about.right'],
      denied: null,
      weak: true,
    },
    {
      does: [...TAKES, 'include', 'state', 'access'],
      of: ['content'],
      unless: ['about.cookie', 'data.usage'],
      unlessNear: NOT_YOURS,
      denied: null,
      weak: true,
    },
    {
      does: ['keep', 'collect'],
      of: ['content_weak'],
      near: ['action.give', 'action.post', 'action.send'],
      unless: ['about.cookie', 'data.device'],
      unlessNear: NOT_YOURS,
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'keep'],
      data: ['content'],
      unlessNear: [...NOT_YOURS, 'about.cookie', 'data.device'],
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'keep', 'access'],
      of: ['content'],
      unless: ['about.cookie', 'data.personal'],
      unlessNear: NOT_YOURS,
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We collect the photos and comments you upload.' },
    { text: 'The messages you send through the app are stored on our servers.' },
    { text: 'Phone calls with our support team are recorded.' },
    { text: 'What we receive from you:\n\n- [[your prompts and the files you upload]]' },
    { text: 'When you post a comment, it appears under your nickname.' },
    { text: 'We analyse the content of your messages to find spam.' },
    { text: "If you write to support, we'll keep the correspondence." },
  ],
  denies: [
    { text: 'We do not store your messages.' },
    { text: 'The app never collects photos, videos or audio.' },
    { text: 'No phone calls are recorded.' },
  ],
  silent: [
    {
      text: 'If you wish to stop receiving our marketing emails, click the link in each message.',
      because: 'messages that the service sends',
      also: ['use-marketing', 'opt-out-marketing'],
    },
    { text: 'Error messages are shown in your language.', because: 'not a message of the reader' },
    { text: '“Content” means text, photos and videos.', because: 'defines a word' },
    {
      text: "Photos posted on a linked network fall under that network's own privacy policy.",
      because: "another company's policy",
    },
    { text: 'Do you read my messages?', because: 'a question' },
  ],
};
