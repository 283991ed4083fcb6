import { WATCHING } from '../groups.ts';
import type { Examples, Practice, Rule } from '../practice.ts';

/** What many do, or what the policy is about. */
const UNTOLD = ['about.common_practice', 'about.outline', 'about.scope'] as const satisfies Rule['unless'];

export default {
  id: 'collect-device',
  topic: 'collection',
  question: 'Does it collect data about my device?',
  why: 'Device identifiers recognise you again without a name.',
  wording: {
    does: 'Collects data about your device',
    may: 'May collect data about your device',
    doesNot: 'Says it does not log your device or IP address',
    silent: 'whether it collects data about your device',
    brief: { does: 'collects data about your device', may: 'may collect data about your device' },
  },
  weight: { does: -1, doesNot: 3, silent: 0 },
  rules: [
    {
      does: ['collect', 'receive'],
      of: ['device'],
      on: ['about.device_traits'],
      unless: UNTOLD,
      unlessNear: ['about.sites_of_others'],
      denied: null,
    },
    {
      does: ['include'],
      who: ['service', 'user', 'third'],
      of: ['device'],
      on: ['about.device_traits'],
      under: WATCHING,
      unless: UNTOLD,
      unlessNear: ['about.sites_of_others'],
      denied: null,
    },
    {
      does: ['supply', 'send', 'share'],
      who: ['third', 'user'],
      of: ['device'],
      about: ['to_us'],
      on: ['about.device_traits'],
      unlessNear: ['about.sites_of_others', 'about.liability'],
      conditional: false,
      denied: null,
    },
    {
      does: ['keep', 'analyze', 'use', 'look'],
      of: ['device'],
      on: ['about.device_traits'],
      unless: [...UNTOLD, 'about.cookie'],
      unlessNear: ['about.sites_of_others', 'about.liability'],
      denied: null,
      weak: true,
    },
    {
      does: ['include'],
      who: ['service', 'third', 'user'],
      of: ['device'],
      on: ['about.device_traits'],
      unless: UNTOLD,
      unlessNear: ['about.sites_of_others'],
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'receive'],
      who: ['third'],
      of: ['device'],
      on: ['about.device_traits'],
      unless: UNTOLD,
      unlessNear: ['about.sites_of_others'],
      denied: null,
      weak: true,
    },
    {
      does: ['collect', 'receive'],
      of: ['device'],
      unless: [...UNTOLD, 'data.location', 'data.aggregate'],
      denied: null,
      weak: true,
    },
    {
      does: ['share', 'track'],
      of: ['device'],
      on: ['about.device_traits'],
      unless: [...UNTOLD, 'about.cookie'],
      unlessNear: ['about.sites_of_others', 'about.liability'],
      denied: null,
      weak: true,
    },
    { does: ['collect', 'keep'], of: ['device'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We look at IP addresses to analyze problems with the shop.' },
    {
      text: 'What we collect\n\n[[Technical information is information about how your phone works, including its operating system.]]',
    },
    { text: 'Our servers log your IP address and browser type.' },
    { text: 'The operating system and the device type are recorded whenever the app starts.' },
    { text: 'Your browser sends us its version and your IP address.' },
    { text: 'We automatically receive:\n\n- [[the advertising identifier of your phone]]' },
    { text: 'Log files include IP addresses, and we collect them for a week.' },
    { text: 'We may collect information about your device, such as its model.' },
  ],
  denies: [
    { text: 'We do not log IP addresses.' },
    { text: 'No device identifiers are collected.' },
    { text: 'We do not, however, log IP addresses.' },
    { text: 'Our server neither records nor stores your IP address or browser type.' },
  ],
  silent: [
    { text: 'We learn of visits from our server logs.', because: 'where it looks, not what is in it' },
    { text: 'We recommend using a browser that blocks trackers.', because: 'advice to the reader' },
    { text: 'The app works on any device with a recent browser.', because: 'what it runs on' },
    { text: 'You can change this in the settings of your device.', because: 'something that the reader does' },
    { text: 'An IP address is a number that your provider gives your computer.', because: 'explains a word' },
    {
      text: 'Third-party sites may log your IP address under their own privacy policies.',
      because: "another company's policy",
    },
    { text: 'Do you log my IP address?', because: 'a question' },
    { text: 'This policy applies to device data that we collect in the app.', because: 'what the policy is for' },
    { text: 'Logging IP addresses is standard practice on the web.', because: 'what many do' },
  ],
};
