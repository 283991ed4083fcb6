import type { Examples, Practice } from '../practice.ts';

/** Data that can be taken elsewhere. */
const CARRIED = ['personal', 'name', 'contact_details', 'content', 'address_book', 'pronoun', 'purchases'] as const;

/** Downloads of programs, imports, and data handed on when companies are sold. */
const NOT_PORTING = [
  'from.third_party',
  'from.social',
  'about.cookie',
  'about.merger',
  'about.using_service',
  'data.device',
  'about.abroad',
] as const;

export default {
  id: 'right-portability',
  topic: 'control',
  question: 'Can I take my data with me?',
  why: 'Data that you can take along lets you leave.',
  wording: {
    does: 'You can take your data with you',
    doesNot: 'Says you cannot take your data with you',
    silent: 'whether you can take your data with you',
  },
  weight: { does: 2, doesNot: -1, silent: -1 },
  rules: [
    {
      does: ['port'],
      who: ['user', 'service', 'third'],
      of: CARRIED,
      about: ['right', 'you_can', 'format', 'wish', 'can_be'],
      and: ['held_data'],
      unless: NOT_PORTING,
      conditional: false,
      denied: null,
    },
    {
      does: ['port'],
      who: ['user'],
      of: CARRIED,
      about: ['wish'],
      near: ['about.you_can', 'action.contact', 'about.link_given'],
      unless: NOT_PORTING,
      denied: null,
    },
    {
      does: ['receive', 'transfer', 'send', 'access', 'give', 'request', 'use'],
      who: ['user', 'service'],
      about: ['format'],
      near: ['about.right', 'about.you_can', 'action.request', 'about.held_data'],
      andNear: ['about.held_data', 'data.pronoun', 'about.right'],
      unless: [...NOT_PORTING, 'action.delete', 'action.keep', 'action.opt_out'],
      denied: null,
    },
    {
      does: ['transfer'],
      who: ['user', 'service'],
      about: ['right', 'you_can'],
      and: ['new_controller'],
      near: ['about.held_data', 'data.pronoun'],
      unless: [...NOT_PORTING, 'for.marketing', 'action.sell', 'action.opt_out', 'about.legal_demand'],
      denied: null,
    },
    {
      does: ['port'],
      who: ['user', 'service', 'third'],
      about: ['right', 'portable'],
      near: ['about.right', 'action.access', 'action.request'],
      andNear: ['about.right', 'action.delete', 'action.correct', 'action.object'],
      unless: ['about.cookie', 'about.merger', 'about.abroad', 'action.subscribe', 'from.third_party'],
      denied: null,
    },
    {
      does: ['port'],
      who: ['user', 'service'],
      of: CARRIED,
      about: ['held_data', 'account'],
      unless: NOT_PORTING,
      conditional: false,
      denied: null,
    },
    // Rare, and kept: a refusal read as an offer would be the worst of errors.
    {
      does: ['port'],
      who: ['user'],
      about: ['held_data', 'right'],
      and: ['you_can', 'right', 'inability'],
      conditional: false,
      affirmed: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'If you would like to export your photos, you can use the tool in your settings.' },
    {
      text: 'You can learn how to access, port and delete your information in your settings.',
      also: ['right-access', 'right-delete'],
    },
    { text: 'You have the right to data portability.' },
    { text: 'You can export your data from the settings page.' },
    { text: 'You may receive your data in a structured, commonly used and machine-readable format.' },
    { text: 'Your rights:\n\n- [[to have your data transferred to another provider]]' },
    { text: "On request, we'll provide your personal data in a portable format so that you can take it elsewhere." },
    { text: 'You can download a copy of your data at any time.', also: ['right-access'] },
  ],
  denies: [
    { text: 'You cannot export your data.' },
    { text: 'Users are not able to download their personal data.' },
    { text: 'You have no right to data portability.' },
  ],
  silent: [
    {
      text: 'Personal data in electronic format is destroyed so that nobody can restore it.',
      because: 'how it is destroyed',
    },
    { text: 'We edit the pictures and then offer you the result for download.', because: 'what the service makes' },
    { text: 'You can download our app from the store.', because: 'downloads a program' },
    { text: 'You may be asked to register before you download a report.', because: 'a report, not your data' },
    {
      text: 'We may transfer your data to another company if our business is sold.',
      also: ['share-merger'],
      because: 'data handed on in a sale',
    },
    { text: 'We keep your data in electronic form.', because: 'how it is stored' },
    { text: 'The law knows a right to data portability.', because: 'the law in general' },
    { text: 'Files you download are checked for viruses.', because: 'files, not your data' },
    {
      text: 'You can let us download your list of friends from a social network.',
      because: 'data that comes in',
    },
  ],
};
