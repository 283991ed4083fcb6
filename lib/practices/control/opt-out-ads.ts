import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'opt-out-ads',
  topic: 'control',
  question: 'Can I opt out of targeted ads or the sale of my data?',
  why: 'Without an opt-out, the only way out is to leave.',
  wording: {
    does: 'You can opt out of targeted ads, ad cookies or the sale of your data',
    doesNot: 'Says you cannot opt out of targeted ads',
    silent: 'whether you can opt out of targeted ads',
  },
  weight: { does: 2, doesNot: -3, silent: -1 },
  rules: [
    { does: ['opt_out'], who: ['user', 'service', 'third'], about: ['adverts_choice'], denied: null },
    { does: ['opt_out'], who: ['user', 'service', 'third'], near: ['for.targeted_ads', 'for.ads', 'to.advertiser', 'about.third_party_cookie'], denied: null },
    { does: ['stop', 'object', 'withdraw', 'change'], who: ['user'], near: ['for.targeted_ads'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
