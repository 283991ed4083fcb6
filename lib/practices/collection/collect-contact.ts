import { CONTACT_DATA, OBTAINS, TAKING } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-contact',
  topic: 'collection',
  question: 'Does it collect my name and how to reach me?',
  why: 'Your name and address tie everything else to you as a person.',
  wording: {
    does: 'Collects your name or contact details',
    may: 'May collect your name or contact details',
    doesNot: 'Says it does not collect your name or contact details',
    silent: 'whether it collects your name or contact details',
    brief: { does: 'collects your name or contact details', may: 'may collect your name or contact details' },
  },
  weight: { does: 0, doesNot: 3, silent: 0 },
  rules: [
    { does: ['collect', 'receive'], of: CONTACT_DATA, unlessNear: ['data.children', 'about.letter'], denied: null },
    {
      does: ['request'],
      of: CONTACT_DATA,
      unlessNear: ['data.children', 'about.letter', 'about.right', 'action.opt_out'],
      denied: null,
    },
    {
      does: ['include'],
      who: ['service', 'user'],
      of: CONTACT_DATA,
      under: TAKING,
      unlessNear: [
        'data.children',
        'about.examples',
        'about.letter',
        'about.right',
        'action.opt_out',
        'action.unwilling',
      ],
      denied: null,
    },
    { does: ['supply'], who: ['user'], of: CONTACT_DATA, unlessNear: ['action.opt_out'], denied: null },
    { does: ['keep'], of: CONTACT_DATA, unlessNear: ['data.children'], denied: null },
    {
      does: ['include'],
      who: ['service', 'user'],
      of: CONTACT_DATA,
      under: TAKING,
      unlessNear: ['data.children'],
      denied: null,
      weak: true,
    },
    {
      does: ['include', 'state'],
      of: CONTACT_DATA,
      unlessNear: ['data.children', 'about.letter', 'about.right', 'about.security'],
      denied: null,
      weak: true,
    },
    {
      does: OBTAINS,
      of: CONTACT_DATA,
      unlessNear: ['data.children', 'about.cookie', 'to.third_party'],
      affirmed: null,
      weak: true,
    },
    {
      does: ['collect', 'receive'],
      of: [...CONTACT_DATA, 'personal'],
      unless: ['about.exception', 'about.unannounced', 'about.visit_only'],
      unlessNear: [
        'data.children',
        'data.aggregate',
        'about.cookie',
        'to.third_party',
        'to.advertiser',
        'to.other_source',
        'to.public',
        'to.social',
      ],
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'When you open an account, we ask for your full name and email address.' },
    { text: 'Your postal address and phone number are collected when an order is placed.' },
    { text: 'We may collect:\n\n- [[your first and last name]]\n\n- your favourite colour' },
    { text: 'The details you give us, such as your name and phone number, arrive in our office.' },
    { text: 'You must provide an email address before you can open an account.' },
    { text: 'Information we collect\n\nTo open an account:\n\n- [[Email address]]' },
    { text: "We're storing the mailing address you gave us." },
    { text: 'We need your mobile phone number to send you a code.' },
  ],
  denies: [
    { text: 'We do not ask for your name or email address.' },
    { text: 'This site neither requests nor receives names, phone numbers or postal addresses.' },
    { text: 'No names or email addresses are collected when you browse our recipes.' },
  ],
  silent: [
    { text: 'Card numbers and addresses cannot be read while they travel.', because: 'how data is guarded' },
    {
      text: 'We do not ask children for their names.',
      because: 'says nothing of what it asks of others',
      also: ['collect-children'],
    },
    {
      text: 'To reach our press team, write to the postal address on our home page.',
      because: "the address is the company's own",
    },
    { text: 'Does the shop ask for your name?', because: 'a question' },
    { text: '“Contact data” means a name, an email address or a phone number.', because: 'defines a word' },
    { text: 'We will try to address your concern by phone.', because: 'neither “address” nor “phone” is data here' },
    { text: 'The Data Act requires a shop to collect the name of a buyer.', because: 'describes the law' },
    { text: 'You receive emails only if you asked for them.', because: 'emails received by the reader' },
    {
      text: 'A cookie holds the name of the website that set it.',
      because: 'the name of a site',
      also: ['track-cookies'],
    },
    { text: 'Your letter must include your name and the word “Privacy”.', because: 'what a letter must hold' },
  ],
};
