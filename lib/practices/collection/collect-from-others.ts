import { ANY_DATA, ANY_PARTY } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-from-others',
  topic: 'collection',
  question: 'Does it get data about me from others?',
  why: 'You cannot know or control what others tell about you.',
  wording: {
    does: 'Gets data about you from others',
    may: 'May get data about you from others',
    doesNot: 'Says it gets no data about you from others',
    silent: 'whether it gets data about you from others',
    brief: { does: 'gets data about you from others', may: 'may get data about you from others' },
  },
  weight: { does: -3, doesNot: 3, silent: 0 },
  rules: [
    {
      does: ['collect', 'receive'],
      from: ANY_PARTY,
      of: ANY_DATA,
      unless: ['about.by_way', 'about.offers_from', 'about.from_browsing'],
      unlessNear: ['data.children', 'action.port', 'about.sites_of_others'],
    },
    {
      does: ['collect', 'receive'],
      from: ['anyone'],
      of: ANY_DATA,
      unless: ['about.by_way', 'about.offers_from', 'about.from_browsing'],
      unlessNear: ['data.children', 'action.port', 'about.sites_of_others'],
      denied: null,
    },
    {
      does: ['combine'],
      from: ANY_PARTY,
      of: ANY_DATA,
      unless: ['about.by_way', 'about.from_browsing'],
      unlessNear: ['about.sites_of_others'],
      denied: null,
    },
    {
      does: ['give', 'share', 'send'],
      who: ['third'],
      about: ['to_us'],
      of: ['personal', 'name', 'email', 'contact_details', 'birth', 'usage'],
      unless: ['about.voluntary'],
      unlessNear: ['data.children', 'data.aggregate'],
      denied: null,
    },
    { does: ['combine', 'collect', 'receive'], to: ['other_source'], of: ANY_DATA, denied: null },
    { does: ['give', 'share', 'send'], who: ['third'], of: ANY_DATA, to: ['other_source'], denied: null },
    {
      does: ['give'],
      who: ['third'],
      about: ['to_us'],
      of: ['pronoun'],
      unless: ['about.by_way', 'about.voluntary'],
      unlessNear: ['data.children', 'data.aggregate'],
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'receive'],
      from: ANY_PARTY,
      unless: ['about.by_way', 'about.offers_from', 'about.from_browsing'],
      unlessNear: ['data.children', 'action.opt_out', 'action.port', 'about.sites_of_others'],
      weak: true,
    },
    {
      does: ['use'],
      from: ANY_PARTY,
      of: ANY_DATA,
      near: ['action.collect', 'action.receive', 'to.other_source'],
      unless: ['data.aggregate', 'about.by_way', 'about.offers_from', 'about.from_browsing'],
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Personal data is also obtained through our partners.' },
    { text: 'We receive information about you from data brokers.' },
    { text: 'Our partners share information about you with us.' },
    { text: 'Personal data is also obtained from public sources.' },
    { text: 'We combine your profile with data from third parties.' },
    { text: 'We may receive:\n\n- [[personal data from marketing partners]]\n\n- letters from you' },
    { text: 'If you sign in through Facebook, we get your name from Facebook.', also: ['collect-contact'] },
    { text: 'We combine what you tell us with data about you that we obtained from other sources.' },
  ],
  denies: [
    { text: 'We do not receive personal data about you from third parties.' },
    { text: 'We never buy or obtain personal information from data brokers.' },
    { text: 'No personal data is collected from other sources.' },
  ],
  silent: [
    { text: 'We collect the personal data that you yourself enter.', because: 'it comes from the reader' },
    { text: 'You may receive offers from our partners.', because: 'offers, no data', also: ['use-marketing'] },
    { text: 'Third parties get no personal data from us.', because: 'the other way round' },
    {
      text: 'Third-party sites may obtain data from data brokers under their own privacy policies.',
      because: "another company's policy",
    },
    { text: 'Do you buy personal data from data brokers?', because: 'a question' },
    { text: 'We talk to you directly or through one of our partners.', because: 'a go-between, no source' },
    {
      text: 'Log data is collected through third-party products.',
      because: 'a tool, no source',
      also: ['collect-device'],
    },
    {
      text: 'Users are known to us only if they submit their name to us.',
      also: ['collect-contact'],
      because: '“they” are the readers',
    },
    { text: 'We do not take details from anyone unless they sign up.', because: 'says whose data, not from whom else' },
  ],
};
