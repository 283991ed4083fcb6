import { TAKING } from '../groups.ts';
import type { Examples, Practice, Rule } from '../practice.ts';

/** Says that a sentence is about other content: a contract's, another site's, or what is shown to the reader. */
const NOT_YOURS = [
  'about.liability',
  'about.offers_from',
  'about.terms_talk',
  'about.sites_of_others',
  'about.content_aside',
] as const satisfies Rule['unlessNear'];
/** Tells what the policy is about, how cookies work, or what the reader watches. */
const UNTOLD = ['about.cookie', 'about.outline', 'about.scope'] as const satisfies Rule['unless'];
/** Asks the reader to write, or to stop what is written to them. */
const WRITE_TO_US = [
  'action.opt_out',
  'action.stop',
  'about.messages_out',
  'about.contact_us',
  'about.reach_us',
] as const satisfies Rule['unlessNear'];

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
    {
      does: ['collect', 'receive', 'keep'],
      of: ['content', 'content_weak'],
      on: ['about.your_words'],
      unless: UNTOLD,
      unlessNear: NOT_YOURS,
      conditional: false,
      denied: null,
    },
    {
      does: ['include'],
      who: ['service', 'user'],
      of: ['content'],
      on: ['about.your_words'],
      under: TAKING,
      unless: UNTOLD,
      unlessNear: NOT_YOURS,
      denied: null,
    },
    {
      does: ['supply', 'post', 'share', 'send'],
      who: ['user'],
      of: ['content'],
      near: ['action.collect', 'action.receive', 'action.keep'],
      unless: UNTOLD,
      unlessNear: [...NOT_YOURS, ...WRITE_TO_US],
      denied: null,
    },
    {
      does: ['supply', 'post', 'share'],
      who: ['user'],
      of: ['content'],
      on: ['about.your_words'],
      unless: UNTOLD,
      unlessNear: [...NOT_YOURS, ...WRITE_TO_US],
      conditional: false,
      denied: null,
    },
    {
      does: ['supply', 'post', 'share'],
      who: ['user'],
      of: ['content'],
      on: ['about.your_words'],
      unless: UNTOLD,
      unlessNear: [...NOT_YOURS, ...WRITE_TO_US],
      denied: null,
      weak: true,
    },
    {
      does: ['analyze', 'access'],
      of: ['content'],
      on: ['about.your_words'],
      unless: [...UNTOLD, 'data.usage'],
      unlessNear: [...NOT_YOURS, ...WRITE_TO_US],
      denied: null,
      weak: true,
    },
    {
      does: ['post'],
      who: ['user'],
      of: ['content_weak'],
      unless: UNTOLD,
      unlessNear: [...NOT_YOURS, ...WRITE_TO_US, 'action.personalize', 'for.ads', 'about.policy_change'],
      denied: null,
      weak: true,
    },
    {
      does: ['supply', 'send', 'share'],
      who: ['user'],
      of: ['content', 'content_weak'],
      on: ['about.your_words'],
      about: ['to_us'],
      near: ['action.collect', 'action.receive', 'action.keep', 'action.use'],
      unless: UNTOLD,
      unlessNear: [
        ...NOT_YOURS,
        ...WRITE_TO_US,
        'action.request',
        'action.protect',
        'about.email_given',
        'about.right',
      ],
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'keep', 'access'],
      of: ['content'],
      unless: ['about.cookie', 'data.personal', 'data.device'],
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
    { text: 'We monitor or record calls and chats with our team.' },
    { text: 'Your files are stored on our servers for a week.' },
    { text: 'The app may keep electronic chat and survey answers.' },
    { text: 'Comments that you leave appear under your nickname.' },
  ],
  denies: [
    { text: 'We do not store your messages.' },
    { text: 'The app never collects photos, videos or audio.' },
    { text: 'No phone calls are recorded.' },
  ],
  silent: [
    { text: 'We will ask for your permission before we show you videos.', because: 'videos for the reader' },
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
    { text: 'We get better by acting on your feedback.', because: 'a purpose' },
    { text: 'You can watch the videos that you saved for later.', because: 'what the reader watches' },
    { text: 'Do you read my messages?', because: 'a question' },
    { text: 'If you have any questions, please send us a message.', because: 'a way to ask' },
    { text: 'We show videos on our home page.', because: 'what the service shows' },
    { text: 'Live chat platforms are popular with shops.', because: 'nobody says anything' },
  ],
};
