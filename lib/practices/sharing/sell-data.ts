import { ANY_DATA, CONTACT_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Data that may be sold. Goods and payments are sold, leased and traded for themselves. */
const SOLD = [...CONTACT_DATA, 'personal', 'birth', 'location', 'device', 'usage', 'content', 'sensitive'] as const;

/** A right, a way out, or other countries alone: no denial for everybody. */
const OF_OTHERS = ['about.right', 'action.opt_out', 'about.elsewhere'] as const;

export default {
  id: 'sell-data',
  topic: 'sharing',
  question: 'Is my data sold?',
  why: 'Once sold, your data is out of your hands for good.',
  wording: {
    does: 'Sells your data',
    may: 'Says it may sell your data',
    doesNot: 'Says it does not sell your data',
    silent: 'whether it sells your data',
    brief: { does: 'sells your data', may: 'may sell your data', doesNot: 'does not sell your data' },
  },
  weight: { does: -16, doesNot: 6, silent: -3 },
  rules: [
    {
      does: ['sell'],
      of: SOLD,
      near: ['actor.service', 'actor.third', 'about.free_to', 'about.held_data', 'to.third_party'],
      denied: null,
      conditional: false,
      unless: [
        'data.children',
        'data.aggregate',
        'action.opt_out',
        'action.access',
        'about.hypothetical',
        'about.consent',
      ],
      unlessNear: ['about.merger', 'about.right', 'about.outline', 'action.request'],
    },
    {
      does: ['sell'],
      on: ['about.name_lists'],
      near: ['actor.service'],
      conditional: false,
      unless: ['action.opt_out', 'about.hypothetical'],
      unlessNear: ['about.merger', 'about.right'],
    },
    // Aggregates beside data that is about somebody.
    {
      does: ['sell'],
      of: [...CONTACT_DATA, 'birth', 'location', 'device', 'usage', 'sensitive'],
      near: ['actor.service', 'actor.third'],
      denied: null,
      conditional: false,
      unless: ['data.children', 'action.opt_out', 'action.access', 'about.hypothetical', 'for.analytics'],
      unlessNear: ['about.merger', 'about.right', 'about.outline', 'action.request'],
    },
    {
      does: ['sell', 'sale', 'signify', 'share'],
      who: ['service', 'third', 'user'],
      about: ['sale_by_law'],
      conditional: false,
      unless: ['about.right'],
      unlessNear: ['about.hypothetical'],
    },
    // The plain denial before the one that says where, to whom or in which sense.
    {
      does: ['sell', 'sale'],
      of: ANY_DATA,
      affirmed: null,
      conditional: false,
      unless: [...OF_OTHERS, 'about.narrowed', 'about.narrow_sense', 'about.consent', 'about.cookie'],
      unlessNear: ['about.exception', 'data.children'],
    },
    {
      does: ['sell'],
      of: ['pronoun', 'aggregate'],
      to: ['third_party', 'advertiser', 'anyone'],
      affirmed: null,
      conditional: false,
    },
    {
      does: ['sell', 'sale'],
      of: ANY_DATA,
      affirmed: null,
      conditional: false,
      unless: OF_OTHERS,
      unlessNear: ['data.children'],
    },
    { does: ['sell'], of: ['pronoun'], affirmed: null, conditional: false, unless: ['about.merger'], weak: true },
    {
      does: ['sell'],
      to: ['third_party', 'anyone'],
      affirmed: null,
      unless: ['about.right', 'action.opt_out', 'data.children', 'about.merger'],
      conditional: false,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We sell your personal information to companies that we think you will like.' },
    { text: 'From time to time we may rent our mailing list to magazines and charities.' },
    { text: 'Personal data of our members is traded with other organisations.' },
    { text: 'Some of the sharing of your data described here may be considered a "sale" under state law.' },
    {
      text: '[[Over the last twelve months we have sold the following kinds of personal information:]]\n\n- names and email addresses',
    },
    { text: 'We reserve the right to rent your name and postal address to outside companies.' },
    { text: 'This sharing may qualify as a “sale” in some states.' },
    { text: 'We may “sell” the following personal information: demographic data and browsing activity.' },
    { text: 'We sell these kinds of information: postal addresses and aggregated purchases.' },
    { text: 'Our subscriber lists are rented out to publishers that we like.' },
    { text: 'We pass cookie data on, in what some states may regard as selling.' },
  ],
  denies: [
    { text: 'Under no circumstances will your data be sold.' },
    { text: 'None of the data that you give us is ever sold.' },
    { text: 'We do not sell your personal information.' },
    { text: 'Acme has never sold, rented or traded user data, and we never will.' },
    { text: "We don't sell your data to anyone." },
    { text: 'We neither rent nor sell your personal data.' },
    { text: 'We only keep your email address, and we will not sell it.', also: ['collect-contact'] },
    { text: 'Your details will not be sold or leased to third parties.' },
    { text: 'We will never:\n\n- [[sell your personal data]]' },
    { text: 'We are not in the business of selling your information.' },
    { text: 'Except in a merger, we do not sell your personal information.' },
  ],
  silent: [
    { text: 'You may ask us to stop the sale of your personal information.', because: 'a right, not an admission' },
    {
      text: 'If we sell our business, the new owner will take over your account.',
      because: 'the company is sold, not the data',
      also: ['share-merger'],
    },
    { text: 'We sell bicycles and spare parts in forty countries.', because: 'goods are sold' },
    { text: 'Our providers are forbidden to sell any of your personal data.', because: 'binds others' },
    { text: 'Bluebird is a trading name of Example Data Limited.', because: 'a trading name' },
    {
      text: 'To the extent that our use of these tools is considered a sale, you may opt out.',
      because: 'leaves open whether it is one',
    },
    {
      text: 'Our letters go to addresses on a rented mailing list.',
      because: 'a list is rented from others',
    },
    { text: 'Do you sell my personal information?', because: 'a question' },
    { text: '"Sale" means to sell, rent or disclose personal information for money.', because: 'a definition' },
    {
      text: 'We do not knowingly sell the personal information of children under 16.',
      because: 'says it of children only',
    },
    {
      text: 'In this section we list the kinds of personal data that were collected, shared or sold.',
      because: 'says what the section is about',
    },
    { text: 'We may sell aggregated, anonymous data about visits.', because: 'about nobody' },
    { text: 'Our data is held on servers leased from a host.', because: 'servers are leased' },
    { text: 'We do not trade your data outside the EU.', because: 'leaves open what happens within' },
    { text: 'We prohibit our service providers from selling your data.', because: 'binds others' },
    {
      text: 'State law permits businesses to sell personal information unless a consumer objects.',
      because: 'the law in general',
    },
  ],
};
