import type { Examples, Practice } from '../practice.ts';

/** Other choices than about messages. */
const NOT_MESSAGES = ['about.cookie', 'for.targeted_ads', 'action.sell'] as const;

export default {
  id: 'opt-out-marketing',
  topic: 'control',
  question: 'Can I stop marketing messages?',
  why: 'You should not have to leave to be left in peace.',
  wording: {
    does: 'You can stop marketing messages',
    doesNot: 'Says you cannot stop marketing messages',
    silent: 'whether you can stop marketing messages',
  },
  weight: { does: 2, doesNot: -3, silent: -2 },
  rules: [
    {
      does: ['opt_out'],
      who: ['user'],
      about: ['messages_out'],
      near: ['about.you_can', 'about.wish', 'about.right', 'about.contact_us', 'about.link_given'],
      unless: [...NOT_MESSAGES, 'action.collect', 'about.inability', 'about.sharing_choice'],
      denied: null,
    },
    // "Each message has an unsubscribe link", but also what leaving a list does not do.
    {
      does: ['opt_out'],
      who: ['user', 'service'],
      about: ['messages_out'],
      unless: [
        ...NOT_MESSAGES,
        'action.collect',
        'about.policy_here',
        'about.offers_from',
        'about.inability',
        'about.sharing_choice',
      ],
      denied: null,
    },
    {
      does: ['stop', 'withdraw', 'object', 'delete'],
      who: ['user'],
      about: ['messages_out'],
      for: ['marketing'],
      unless: [...NOT_MESSAGES, 'about.sharing_choice'],
      denied: null,
    },
    {
      does: ['stop', 'withdraw', 'object'],
      about: ['messages_out'],
      and: ['right'],
      for: ['marketing'],
      unless: [...NOT_MESSAGES, 'about.merger', 'about.sharing_choice'],
      denied: null,
    },
    {
      does: ['delete'],
      about: ['messages_out'],
      and: ['right'],
      unless: [...NOT_MESSAGES, 'about.merger', 'about.sharing_choice', 'about.consent', 'about.law'],
      denied: null,
    },
    {
      does: ['object'],
      who: ['user', 'third'],
      about: ['processing'],
      and: ['you_can', 'right'],
      near: ['for.marketing'],
      unless: NOT_MESSAGES,
      unlessNear: ['about.cookie', 'for.targeted_ads'],
      denied: null,
    },
    {
      does: ['opt_out'],
      who: ['user', 'service'],
      on: ['for.marketing'],
      about: ['right', 'you_can'],
      and: ['messages_out'],
      unless: ['about.cookie', 'action.sell', 'about.inability', 'about.sharing_choice'],
      denied: null,
      weak: true,
    },
    {
      does: ['opt_out'],
      who: ['user', 'service'],
      near: ['about.messages_out', 'for.marketing'],
      unless: [...NOT_MESSAGES, 'about.inability'],
      unlessNear: ['for.targeted_ads', 'about.cookie', 'action.share', 'about.adverts_choice'],
      denied: null,
    },
    {
      does: ['change', 'stop'],
      who: ['user'],
      about: ['message_settings'],
      near: ['about.messages_out'],
      unless: [...NOT_MESSAGES, 'about.sharing_choice'],
      denied: null,
      weak: true,
    },
    {
      does: ['opt_out'],
      who: ['user', 'service'],
      about: ['messages_out'],
      for: ['marketing'],
      unless: ['action.unwilling', 'action.send'],
      affirmed: null,
      conditional: false,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    {
      text: 'You have the right to unsubscribe from newsletters, opt out of targeted advertising or leave.',
      also: ['opt-out-ads'],
    },
    { text: 'You may ask us to send no further mailings.' },
    {
      text: 'Should your data be used for direct marketing, you may object to this processing without giving a reason.',
      also: ['withdraw-consent'],
    },
    {
      text: 'We send you special offers, and you have the option not to receive these communications.',
      also: ['use-marketing'],
    },
    { text: 'You may opt out of receiving these by using the unsubscribe feature of any email.' },
    { text: 'You can unsubscribe from our newsletter at any time.', also: ['use-marketing'] },
    {
      text: "Don't want our emails? [[Use the unsubscribe link to stop receiving marketing messages.]]",
    },
    { text: 'If you no longer wish to receive promotional emails, please let us know.', also: ['use-marketing'] },
    {
      text: 'You may:\n\n- [[opt out of marketing communications]]\n- delete your account',
      also: ['use-marketing', 'right-delete'],
    },
    {
      text: 'Each marketing message contains a link with which you may opt out of further mailings.',
      also: ['use-marketing'],
    },
    { text: 'You have the right to ask us to stop sending you direct marketing.' },
  ],
  denies: [
    { text: 'You cannot opt out of our marketing emails.' },
    { text: 'It is not possible to unsubscribe from our newsletter.' },
    { text: "Users can't opt out of promotional messages." },
  ],
  silent: [
    {
      text: 'You will not be able to opt out of messages about your orders and our terms.',
      because: 'messages that remain',
    },
    {
      text: 'You may opt out of the sale of your data for direct marketing.',
      because: 'about handing data on',
      also: ['opt-out-ads'],
    },
    {
      text: 'We will send you news about our products.',
      also: ['use-marketing'],
      because: 'sends marketing, and says nothing about stopping it',
    },
    { text: 'You may opt out of cookies in your browser.', because: 'cookies, not messages' },
    { text: 'At your request we manage your subscriptions and accounts.', because: 'runs them, and stops nothing' },
    { text: 'You can subscribe to our newsletter.', because: 'the way in, not the way out', also: ['use-marketing'] },
    {
      text: 'You cannot opt out of messages about the security of your account.',
      because: 'messages that are no marketing',
    },
    { text: 'You can opt out of the sale of your data.', also: ['opt-out-ads'], because: 'the sale, not messages' },
  ],
};
