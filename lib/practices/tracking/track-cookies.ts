import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'track-cookies',
  topic: 'tracking',
  question: 'Does it use cookies or similar?',
  why: 'Cookies recognise your browser each time you come back.',
  wording: {
    does: 'Uses cookies or similar technologies',
    may: 'Says it may use cookies or similar technologies',
    doesNot: 'Says it does not use cookies',
    silent: 'whether it uses cookies',
    brief: { doesNot: 'uses no cookies' },
  },
  weight: { does: -1, doesNot: 4, silent: -1 },
  rules: [
    {
      does: ['use', 'set'],
      on: ['about.cookie'],
      conditional: false,
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['send', 'collect', 'keep', 'track', 'analyze', 'include'],
      on: ['about.cookie'],
      unless: ['action.stop'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['use', 'set', 'send', 'collect', 'keep', 'receive', 'allow', 'track'],
      who: ['third'],
      on: ['about.cookie'],
      unlessNear: ['about.sites_of_others'],
      denied: null,
    },
    {
      does: [
        'use',
        'set',
        'send',
        'collect',
        'keep',
        'receive',
        'track',
        'analyze',
        'allow',
        'improve',
        'personalize',
        'give',
      ],
      about: ['cookie'],
      unlessNear: ['action.opt_out', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['use', 'set', 'state', 'include', 'show'],
      who: ['service', 'third'],
      about: ['cookie'],
      unlessNear: ['about.sites_of_others'],
      denied: null,
      weak: true,
    },
    {
      does: ['use', 'set', 'send', 'collect', 'state'],
      about: ['cookie'],
      unless: ['about.third_party_cookie', 'action.track', 'action.analyze'],
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We use cookies.' },
    { text: 'When you open a page, a small pixel tag is placed in it.' },
    { text: 'Our newsletters contain web beacons.' },
    { text: 'We keep you signed in with:\n\n- [[session cookies;]]\n- local storage.' },
    { text: 'Cookies and similar technologies help us to keep your basket.' },
    { text: "If you don't object, our site sets a persistent cookie." },
  ],
  denies: [
    { text: 'We do not use cookies.' },
    { text: 'This site sets no cookies and has no web beacons.' },
    { text: 'Neither cookies nor pixels are used on our pages.' },
  ],
  silent: [
    { text: 'You can switch off cookies in the options of your browser.', because: 'what browsers offer' },
    { text: 'A cookie is a small text file that a website stores on your computer.', because: 'a definition' },
    { text: 'Cookies are small pieces of data that a browser keeps.', because: 'a definition' },
    { text: 'We do not use cookies to study your reading.', because: 'denies one use of them' },
    { text: 'Do you use cookies?', because: 'a question claims nothing' },
    { text: 'Please enable JavaScript to read this page.', because: 'a script alone is no cookie' },
    { text: 'We are not responsible for the cookies that other websites set.', because: 'other people’s cookies' },
    { text: 'Our bakery sells bread and cakes online.', because: 'nothing is said about tracking' },
  ],
};
