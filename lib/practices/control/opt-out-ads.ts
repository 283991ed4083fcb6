import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'opt-out-ads',
  topic: 'control',
  question: 'Can I opt out of targeted ads or the sale of my data?',
  why: 'Without an opt-out, the only way out is to leave.',
  wording: {
    does: 'You can opt out of targeted ads or the sale of your data',
    doesNot: 'Says you cannot opt out of targeted ads',
    silent: 'whether you can opt out of targeted ads',
  },
  weight: { does: 2, doesNot: -3, silent: -1 },
  rules: [
    {
      does: ['opt_out'],
      who: ['user', 'service', 'third'],
      for: ['targeted_ads'],
      unless: ['action.unwilling'],
      denied: null,
    },
    {
      does: ['stop', 'object', 'withdraw'],
      who: ['user'],
      for: ['targeted_ads'],
      unless: ['action.unwilling'],
      denied: null,
    },
    {
      does: ['opt_out'],
      who: ['user', 'service', 'third'],
      about: ['adverts_choice', 'third_party_cookie'],
      unless: ['action.unwilling', 'action.receive', 'about.inability', 'from.advertiser'],
      unlessNear: ['about.hypothetical'],
      denied: null,
    },
    {
      does: ['opt_out'],
      who: ['user', 'service', 'third'],
      near: ['for.targeted_ads', 'for.ads', 'to.advertiser', 'about.third_party_cookie'],
      unless: ['action.unwilling'],
      unlessNear: ['about.messages_out'],
      denied: null,
    },
    {
      does: ['unwilling'],
      who: ['user'],
      for: ['targeted_ads', 'ads'],
      near: ['about.adverts_choice'],
      andNear: ['action.opt_out', 'action.contact', 'action.stop', 'action.change', 'about.link_given'],
      unlessNear: ['about.dnt'],
      denied: null,
    },
    {
      does: ['unwilling'],
      who: ['user'],
      about: ['adverts_choice'],
      of: ['personal'],
      to: ['third_party', 'advertiser', 'affiliate'],
      near: ['action.contact', 'action.opt_out', 'about.link_given', 'about.email_given'],
      denied: null,
    },
    {
      does: ['opt_out'],
      who: ['user', 'service', 'third'],
      about: ['adverts_choice', 'third_party_cookie'],
      unless: ['action.unwilling', 'action.receive', 'about.inability', 'from.advertiser'],
      denied: null,
      weak: true,
    },
    // Rare, and kept: a refusal read as an offer would be the worst of errors.
    {
      does: ['opt_out'],
      who: ['user'],
      about: ['adverts_choice'],
      unless: ['action.unwilling'],
      affirmed: null,
      conditional: false,
      weak: true,
    },
    {
      does: ['opt_out'],
      for: ['targeted_ads'],
      unless: ['action.unwilling'],
      unlessNear: ['action.sell'],
      affirmed: null,
      conditional: false,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    {
      text: 'You can decide whether we show you personalised ads in the privacy settings.',
      also: ['use-targeted-ads'],
    },
    { text: 'When data may go to third parties, you can choose not to share the information.' },
    { text: 'You can opt out of interest-based advertising at any time.' },
    { text: 'California residents may opt out of the sale of their personal information.' },
    { text: 'To opt out of targeted ads, visit the page of the Digital Advertising Alliance.' },
    { text: 'Your choices are:\n\n- [[opting out of personalised ads]]\n- deleting your account' },
    { text: 'You may turn off personalised ads in your settings.', also: ['use-targeted-ads'] },
    {
      text: "If you don't want your data shared with third parties for their marketing, you may opt out in your settings.",
    },
  ],
  denies: [
    { text: 'You cannot opt out of targeted advertising.' },
    { text: 'You may not opt out of the sale of your personal information.' },
    { text: 'We do not offer an opt-out from personalised ads.' },
  ],
  silent: [
    {
      text: 'Based on your choices, we show you relevant ads.',
      also: ['use-targeted-ads'],
      because: 'choices are heeded; that you may leave the ads is not said',
    },
    {
      text: 'You may opt out of receiving our newsletter.',
      because: 'messages',
      also: ['opt-out-marketing', 'use-marketing'],
    },
    {
      text: 'We show targeted ads.',
      also: ['use-targeted-ads'],
      because: 'shows ads, and says nothing about a way out',
    },
    {
      text: 'You can unsubscribe from our newsletter.',
      also: ['use-marketing', 'opt-out-marketing'],
      because: 'messages, not ads',
    },
    { text: 'If you do not want to share your password, do not enter it.', because: 'no choice about advertising' },
    { text: 'Can I opt out of targeted ads?', because: 'a question' },
    { text: 'You may opt out of the loyalty programme.', because: 'another opt-out' },
  ],
};
