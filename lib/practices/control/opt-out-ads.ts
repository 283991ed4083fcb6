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
    { does: ['opt_out', 'stop', 'object'], who: ['user', 'service', 'third'], for: ['targeted_ads'], unless: ['action.unwilling'], denied: null },
    { does: ['opt_out'], who: ['user', 'service', 'third'], about: ['adverts_choice', 'third_party_cookie'], unless: ['action.unwilling'], denied: null },
    { does: ['opt_out'], who: ['user', 'service', 'third'], near: ['for.targeted_ads', 'for.ads', 'to.advertiser', 'about.third_party_cookie'], unless: ['action.unwilling'], unlessNear: ['about.messages_out'], denied: null },
    { does: ['unwilling'], who: ['user'], for: ['targeted_ads', 'ads'], near: ['about.adverts_choice'], andNear: ['action.opt_out', 'action.contact', 'action.stop', 'action.change', 'about.link_given'], denied: null },
    { does: ['unwilling'], who: ['user'], about: ['adverts_choice'], of: ['personal'], to: ['third_party', 'advertiser', 'affiliate'], near: ['action.contact', 'action.opt_out', 'about.link_given', 'about.email_given'], denied: null },
    { does: ['opt_out'], who: ['user'], about: ['adverts_choice'], unless: ['action.unwilling'], affirmed: null, conditional: false, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
