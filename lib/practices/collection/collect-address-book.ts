import { CONTACT_DATA, OBTAINS, TAKING } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-address-book',
  topic: 'collection',
  question: 'Does it collect my contacts or other people’s details?',
  why: 'Your contacts never agreed to be handed over.',
  wording: {
    does: 'Collects your contacts or other people’s details',
    may: 'May collect your contacts or other people’s details',
    doesNot: 'Says it does not collect your contacts',
    silent: 'whether it collects your contacts',
    brief: { does: 'collects your contacts', may: 'may collect your contacts' },
  },
  weight: { does: -3, doesNot: 2, silent: 0 },
  rules: [
    { does: [...OBTAINS, 'access'], of: ['address_book'], unlessNear: ['data.aggregate'] },
    { does: ['keep'], of: ['address_book'], unless: ['about.on_device'], unlessNear: ['data.aggregate'] },
    { does: ['send', 'transfer', 'share'], data: ['address_book'], about: ['to_us'], affirmed: null },
    { does: ['supply', 'allow', 'receive'], who: ['user'], of: ['address_book'], denied: null },
    {
      does: [...OBTAINS, 'keep', 'give'],
      who: ['service', 'user'],
      on: ['about.others_details'],
      denied: null,
    },
    {
      does: [...OBTAINS, 'keep'],
      of: CONTACT_DATA,
      near: ['data.others', 'data.address_book'],
      unless: ['about.on_device'],
      denied: null,
    },
    { does: ['supply'], who: ['user'], of: ['others'], denied: null },
    {
      does: ['include', 'state'],
      who: ['service', 'user'],
      of: ['address_book'],
      under: TAKING,
      unlessNear: ['action.share'],
      denied: null,
    },
    { does: ['use'], of: ['address_book'], unlessNear: ['action.share'], weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'With your permission, the app uploads your address book.' },
    { text: 'If you connect your account, we receive your friends list.' },
    { text: 'You may give us access to the contacts on your phone.' },
    { text: "We ask for the recipient's name and the recipient's address." },
    { text: 'If you invite colleagues, we keep the email addresses of these people.', also: ['collect-contact'] },
    { text: 'We may collect:\n\n- [[your contact list]]\n\n- your nickname' },
    { text: 'To send a gift, we ask for the name and postal address of another person.', also: ['collect-contact'] },
    { text: "If you tell us about a friend, we'll keep your friend's email address." },
  ],
  denies: [
    { text: 'We do not access your address book.' },
    { text: 'The app never collects or stores your contacts.' },
    { text: 'Your contacts stay on the phone and are never sent to us.' },
    { text: 'Neither your contact list nor your friends list is collected.' },
  ],
  silent: [
    { text: 'Choose a card and link it to a friend who likes to bake.', because: 'a feature' },
    { text: 'Your contacts are stored on your device.', because: 'stays with the reader' },
    { text: 'Our press contacts are listed on the home page.', because: "the company's own people" },
    { text: 'You can share a recipe with a friend.', because: "nobody's details are handed over" },
    { text: '“Contact list” means the names stored in a phone.', because: 'defines a word' },
    { text: 'Does the app read my address book?', because: 'a question' },
    { text: 'Ask your friends before you talk about them here.', because: 'advice to the reader' },
    { text: 'The winner list includes the name of the recipient.', because: 'what is published' },
    { text: 'We ask nobody to pose as someone else.', because: 'nobody is told of' },
    { text: 'The seller or a recruiter contacts you.', because: '“contacts” is a verb here' },
    { text: 'Managing contacts is easy in our app.', because: 'a feature' },
  ],
};
