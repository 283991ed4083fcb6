import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

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
      of: ANY_DATA,
      denied: null,
      conditional: false,
      unless: ['data.aggregate', 'data.children', 'action.opt_out', 'action.access', 'about.hypothetical'],
      unlessNear: ['about.merger', 'about.right', 'action.request'],
    },
    {
      does: ['sell', 'sale'],
      of: ANY_DATA,
      affirmed: null,
      conditional: false,
      unless: ['about.right', 'action.opt_out', 'data.children'],
    },
    { does: ['sell', 'sale', 'signify'], about: ['sale_by_law'], data: ANY_DATA, unless: ['about.right'] },
    {
      does: ['sell'],
      of: ['pronoun', 'aggregate'],
      to: ['third_party', 'advertiser', 'anyone'],
      affirmed: null,
      conditional: false,
    },
    {
      does: ['sell'],
      to: ['third_party', 'anyone'],
      affirmed: null,
      unless: ['about.right', 'action.opt_out', 'data.children'],
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
  ],
  denies: [
    { text: 'Under no circumstances will your data be sold.' },
    { text: 'None of the data that you give us is ever sold.' },
    { text: 'We do not sell your personal information.' },
    { text: 'Acme has never sold, rented or traded user data, and we never will.' },
    { text: "We don't sell your data to anyone." },
    { text: 'We neither rent nor sell your personal data.' },
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
    { text: 'Do you sell my personal information?', because: 'a question' },
    { text: '"Sale" means to sell, rent or disclose personal information for money.', because: 'a definition' },
    {
      text: 'We do not knowingly sell the personal information of children under 16.',
      because: 'says it of children only',
    },
    {
      text: 'State law permits businesses to sell personal information unless a consumer objects.',
      because: 'the law in general',
    },
  ],
};
