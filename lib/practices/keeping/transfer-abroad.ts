import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Data that stands somewhere; an address names a place anyway. */
const MOVED = ['personal', 'name', 'contact_details', 'payment', 'content', 'usage', 'sensitive'] as const;

/** Other companies' pages, frameworks by name, countries that differ or whose laws apply, and pointers. */
const NOT_MOVED = [
  'about.sites_of_others',
  'about.transfer_framework',
  'about.differs_by_country',
  'about.subject_to_law',
  'about.told_of_transfer',
] as const;

export default {
  id: 'transfer-abroad',
  topic: 'keeping',
  question: 'Does my data leave my country?',
  why: 'Other countries may protect you less.',
  wording: {
    does: 'Moves your data to other countries',
    may: 'Says it may move your data to other countries',
    doesNot: 'Says it does not move your data to other countries',
    silent: 'whether your data leaves your country',
  },
  weight: { does: -1, doesNot: 2, silent: 0 },
  rules: [
    {
      does: ['transfer', 'keep', 'send', 'share'],
      who: ['service', 'third', 'user'],
      about: ['abroad'],
      on: ['about.abroad'],
      of: [...ANY_DATA, 'pronoun', 'aggregate'],
      unless: ['about.right', 'about.transfer_framework', 'about.legal_demand', 'to.anyone'],
      unlessNear: NOT_MOVED,
    },
    {
      does: ['locate'],
      who: ['service', 'third'],
      about: ['abroad'],
      near: ['about.servers', 'to.provider', 'to.third_party', 'to.affiliate', 'action.transfer', 'action.share'],
      andNear: ['data.personal', 'about.servers', 'data.pronoun'],
      unless: ['about.right', 'about.transfer_framework', 'data.children'],
      denied: null,
    },
    {
      does: ['transfer', 'keep', 'share'],
      who: ['service', 'third', 'user'],
      about: ['abroad'],
      of: [...ANY_DATA, 'pronoun', 'aggregate'],
      unless: ['about.right', 'about.transfer_framework', 'about.legal_demand', 'to.anyone'],
      unlessNear: NOT_MOVED,
    },
    {
      does: ['get_at'],
      who: ['service', 'third'],
      about: ['abroad'],
      of: ANY_DATA,
      unless: ['about.right', 'about.legal_demand', 'to.anyone'],
      denied: null,
    },
    {
      does: ['transfer'],
      who: ['service', 'third', 'user'],
      about: ['country'],
      of: ANY_DATA,
      unless: ['about.right', 'about.authority_dp', 'about.cookie', 'data.children', 'about.transfer_framework'],
      unlessNear: ['about.right', 'about.transfer_framework'],
      denied: null,
    },
    {
      does: ['transfer'],
      who: ['service', 'third', 'user'],
      about: ['abroad'],
      unless: ['about.right', 'about.merger', 'about.transfer_framework'],
      conditional: false,
      denied: null,
    },
    {
      does: ['keep', 'locate'],
      who: ['service', 'third', 'user'],
      about: ['country'],
      of: MOVED,
      near: ['action.transfer', 'about.servers', 'action.keep', 'action.share'],
      unless: ['about.right', 'about.authority_dp', 'about.cookie', 'data.children', 'about.transfer_framework'],
      unlessNear: ['about.right'],
      denied: null,
    },
    {
      does: ['use', 'give', 'collect'],
      who: ['service', 'third'],
      about: ['abroad'],
      of: ANY_DATA,
      unless: ['about.right', 'about.legal_demand', 'data.children', 'about.transfer_framework'],
      unlessNear: NOT_MOVED,
      denied: null,
    },
    {
      does: ['locate', 'keep', 'share', 'use'],
      who: ['service', 'third'],
      about: ['country'],
      and: ['servers'],
      unless: ['about.right'],
      denied: null,
    },
    {
      does: ['transfer', 'keep', 'receive'],
      who: ['service', 'third'],
      about: ['transfer_framework'],
      and: ['country', 'abroad'],
      of: ANY_DATA,
      unless: ['about.complaint'],
      denied: null,
    },
    {
      does: ['transfer'],
      who: ['service', 'third', 'user'],
      about: ['abroad'],
      data: ANY_DATA,
      affirmed: null,
      conditional: false,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'Your data may end up on a computer in another country.' },
    { text: 'Your data may be stored anywhere in the world.' },
    { text: 'We may transfer your personal data to countries outside the European Economic Area.' },
    { text: 'Your information is processed on servers in the United States.' },
    { text: 'Some of the companies we work with are abroad, so your data may be sent overseas.' },
    {
      text: 'International transfers\n\n[[Where we move data out of your country, we use standard contractual clauses.]]',
    },
    { text: 'By using the app you agree that your details are transferred to and stored in Singapore.' },
    { text: 'We may share your data with:\n\n- [[group companies in other countries]]', also: ['share-affiliates'] },
    {
      text: 'Our service providers outside the Philippines may have access to your personal data.',
      also: ['share-providers'],
    },
    { text: 'Your data may be processed in other countries, where the laws may differ from yours.' },
    { text: 'Orders and the personal data in them are kept on servers in New Zealand.' },
  ],
  denies: [
    { text: 'We do not transfer your personal data outside the European Union.' },
    { text: 'Your data never leaves the EU.' },
    { text: 'No personal data is sent to third countries.' },
  ],
  silent: [
    {
      text: 'If there were ever to be an international transfer, we would ask you first.',
      because: 'supposes a transfer that does not take place',
    },
    { text: 'The laws of other countries may differ from yours.', because: 'speaks of laws, not of data' },
    { text: 'If you live outside the United States, other prices apply.', because: 'where you live' },
    { text: 'We hold your data as the UK data protection legislation demands.', because: 'names a law' },
    { text: 'Everything you send us is kept within the European Union.', because: 'names no other country' },
    {
      text: 'Photos that you post can be seen by other people around the world.',
      because: 'readers, not places',
      also: ['collect-content'],
    },
    {
      text: 'What we share with advertisers may vary across different countries.',
      also: ['share-advertisers'],
      because: 'what differs, not where it goes',
    },
    { text: 'The policy applies even if we move your data to another country.', because: 'supposes a transfer' },
    {
      text: 'This section gives you information about the transfer of your data to other countries.',
      because: 'tells what it is about to tell',
    },
    { text: 'We operate shops in many countries.', because: 'where the business is' },
    { text: 'You can choose the language and the country in the settings.', because: 'a setting of yours' },
    {
      text: 'The General Data Protection Regulation restricts transfers to third countries.',
      because: 'the law in general',
    },
  ],
};
