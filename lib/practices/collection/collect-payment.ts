import { OBTAINS, TAKES, TAKING } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-payment',
  topic: 'collection',
  question: 'Does it handle my payment details?',
  why: 'Payment details are worth stealing, and they show what you buy.',
  wording: {
    does: 'Handles your payment details',
    may: 'May handle your payment details',
    doesNot: 'Says it does not collect payment details',
    silent: 'whether it handles payment details',
    brief: { does: 'handles your payment details', may: 'may handle your payment details' },
  },
  weight: { does: 0, doesNot: 1, silent: 0 },
  rules: [
    {
      does: [...OBTAINS, 'keep'],
      of: ['payment'],
      unlessNear: ['about.sites_of_others'],
      conditional: false,
      denied: null,
    },
    {
      does: ['use', 'share', 'transfer'],
      of: ['payment'],
      unlessNear: ['about.security', 'data.aggregate'],
      conditional: false,
      denied: null,
    },
    {
      does: ['supply'],
      who: ['user'],
      of: ['payment'],
      unlessNear: ['about.security', 'about.sites_of_others'],
      denied: null,
    },
    { does: ['collect', 'receive', 'use', 'keep'], who: ['third'], of: ['payment'], denied: null },
    {
      does: ['include'],
      who: ['service', 'user'],
      of: ['payment'],
      under: TAKING,
      unless: ['about.encryption'],
      unlessNear: ['about.right'],
      denied: null,
    },
    {
      does: [...TAKES, 'supply', 'share', 'transfer'],
      who: ['service', 'user', 'third'],
      of: ['payment'],
      unlessNear: ['about.security', 'about.cookie', 'about.sites_of_others', 'action.define'],
      denied: null,
      weak: true,
    },
    {
      does: ['use'],
      who: ['service', 'third'],
      of: ['payment_weak'],
      unlessNear: ['about.cookie', 'action.sell'],
      denied: null,
      weak: true,
    },
    {
      does: ['share', 'engage'],
      of: ['payment_weak'],
      unlessNear: ['about.access_limit', 'about.need'],
      denied: null,
      weak: true,
    },
    {
      does: ['include'],
      who: ['service', 'third'],
      of: ['payment_weak'],
      near: ['about.on_behalf'],
      denied: null,
      weak: true,
    },
    {
      does: [...OBTAINS, 'keep'],
      of: ['payment'],
      unlessNear: ['about.cookie'],
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We collect your credit card number and billing address at checkout.', also: ['collect-contact'] },
    { text: 'Your bank account details are processed by Stripe.', also: ['share-providers'] },
    { text: 'When you subscribe, you will need to enter your card details.' },
    { text: 'Among what we receive:\n\n- [[your payment card number and its expiry date]]' },
    { text: 'Our payment processor keeps your card number, so we never see it.', also: ['share-providers'] },
    { text: 'Other firms work on our behalf in ways such as billing and hosting.' },
    { text: "We've stored your payment information for the next order." },
  ],
  denies: [
    { text: 'We do not collect or store any credit card numbers.' },
    { text: 'No payment details are collected on this site.' },
    { text: 'We never ask for bank account details or card numbers.' },
  ],
  silent: [
    { text: 'You may be required to provide a credit card number at such websites.', because: 'another site' },
    { text: 'The choice of credit card is yours.', because: 'nothing is taken in' },
    { text: '“Payment information” means a card number and its expiry date.', because: 'defines a word' },
    { text: 'Never send your credit card number by email.', because: 'advice to the reader' },
    { text: 'Our app is free of charge and shows no prices.', because: 'nothing is paid' },
    {
      text: 'Third-party shops may collect your card number under their own privacy policies.',
      because: "another company's policy",
    },
    {
      text: 'Our data collection, storage and processing practices are built to protect transaction information.',
      because: 'how data is guarded',
      also: ['protect-data'],
    },
    { text: 'Send us no other payment details.', because: 'says nothing of those sent before' },
    { text: 'Do you keep my credit card number?', because: 'a question' },
  ],
};
