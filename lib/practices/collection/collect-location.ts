import { TAKING } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-location',
  topic: 'collection',
  question: 'Does it find out where I am?',
  why: 'Where you are shows where you live, work, worship and heal.',
  wording: {
    does: 'Works out where you are',
    may: 'May work out where you are',
    doesNot: 'Says it does not collect your location',
    silent: 'whether it works out where you are',
    brief: { does: 'works out where you are', may: 'may work out where you are' },
  },
  weight: { does: -3, doesNot: 2, silent: 0 },
  rules: [
    {
      does: ['collect', 'receive', 'infer'],
      of: ['location'],
      unless: ['about.in_person', 'about.pointer'],
      unlessNear: ['data.children'],
    },
    { does: ['supply', 'share', 'allow'], who: ['user'], of: ['location'], unless: ['to.social'], denied: null },
    { does: ['collect', 'receive', 'track'], who: ['third'], of: ['location'], denied: null },
    { does: ['include'], who: ['service', 'user'], of: ['location'], under: TAKING, denied: null },
    { does: ['analyze', 'keep'], of: ['location'] },
    {
      does: ['request', 'track', 'access', 'share', 'allow', 'use'],
      of: ['location'],
      unless: ['about.in_person'],
      unlessNear: ['action.define', 'about.reached_by'],
      weak: true,
    },
    { does: ['state'], of: ['location'], under: TAKING, denied: null },
    { does: ['include'], who: ['third'], of: ['location'], under: TAKING, denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We record which country you are connecting from.' },
    { text: 'We log the country and city you connect from.' },
    { text: 'Our servers record your geographical position.' },
    { text: 'We collect the precise location of your phone while the map is open.' },
    { text: 'Your approximate location is derived from your IP address.' },
    { text: 'The app may access:\n\n- [[your GPS coordinates]]\n\n- the torch' },
    { text: "If you share your location, you'll see shops nearby." },
    { text: 'We use geolocation data to sort the results.' },
    { text: 'We infer your general location from the network you use.' },
    { text: 'These providers may collect data such as your browser and your location.', also: ['share-providers'] },
    { text: 'We record the city from which you visit us.' },
  ],
  denies: [
    { text: 'We do not collect your location.' },
    { text: 'The app never accesses GPS data or any other location information.' },
    { text: 'No geolocation data is collected.' },
  ],
  silent: [
    { text: 'Required statements stand at each of our locations.', because: 'places of its own' },
    { text: 'Our servers stand in several locations.', because: 'where the company is' },
    { text: 'Depending on your location, other rules apply to you.', because: 'a condition, nothing is collected' },
    { text: 'You can visit any of our store locations to talk to us.', because: "a shop's address" },
    { text: 'We collect your IP address.', because: 'an IP address alone is not location', also: ['collect-device'] },
    { text: '“Location data” means data that shows where a device is.', because: 'defines a word' },
    {
      text: 'For more information about the location data that we collect, open the settings.',
      because: 'only says where to read on',
    },
    { text: 'We analyse your choice of language or region you are in.', because: 'a setting' },
    { text: 'Where you are not happy with an answer, say so.', because: '“where” in the sense of “if”' },
    { text: 'It is hard to determine the actual location where the data are stored.', because: 'where the data is' },
    { text: 'You may ask for a form in person at any of our locations.', because: "a shop's address" },
  ],
};
