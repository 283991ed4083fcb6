import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Data that goes abroad, serves adverts, or is complained about. */
const ELSEWHERE = ['about.abroad', 'for.marketing', 'about.authority_dp'] as const;

export default {
  id: 'share-authorities',
  topic: 'sharing',
  question: 'Can police or courts get my data?',
  why: 'What is kept can be demanded.',
  wording: {
    does: 'Gives data to authorities or courts where law or rights demand',
    may: 'Says it may give your data to authorities or courts',
    doesNot: 'Says it does not give your data to authorities',
    silent: 'whether authorities get your data',
  },
  weight: { does: 0, doesNot: 2, silent: 0 },
  rules: [
    {
      does: ['share', 'give', 'send', 'transfer', 'access'],
      to: ['authority'],
      of: ANY_DATA,
      unless: ['about.abroad', 'about.authority_dp', 'about.new_controller'],
      unlessNear: ['action.complain'],
    },
    // A sale, a group or a provider beside the law leaves open who of them gets data for its sake.
    {
      does: ['share', 'transfer'],
      about: ['compelled'],
      of: ANY_DATA,
      unless: [...ELSEWHERE, 'to.affiliate', 'to.provider'],
      denied: null,
    },
    { does: ['share'], about: ['rights_kept'], of: ANY_DATA, unless: [...ELSEWHERE, 'to.provider'], denied: null },
    { does: ['share', 'transfer'], about: ['compelled', 'rights_kept'], of: ANY_DATA, unless: ELSEWHERE, denied: null },
    { does: ['share'], about: ['compelled', 'rights_kept'], unless: ELSEWHERE, denied: null },
    { does: ['share'], to: ['authority'], unless: ['about.right'], denied: null },
    // Fraud and broken terms: whether an authority hears of it is left open.
    { does: ['share'], about: ['legal_demand'], of: ANY_DATA, unless: ELSEWHERE, denied: null, weak: true },
    {
      does: ['respond'],
      to: ['authority'],
      about: ['legal_demand'],
      near: ['action.use', 'action.share', 'action.keep'],
      unless: ['about.authority_dp', 'data.aggregate'],
      denied: null,
      weak: true,
    },
    {
      does: ['share', 'give'],
      near: ['about.compelled'],
      andNear: ['action.request'],
      of: ANY_DATA,
      unless: ['actor.user', 'about.abroad', 'for.marketing'],
      unlessNear: ['action.agree', 'about.sites_of_others'],
      denied: null,
      weak: true,
    },
    {
      does: ['share', 'give'],
      who: ['third'],
      to: ['authority'],
      about: ['legal_demand'],
      of: ANY_DATA,
      unless: ['actor.user', 'about.abroad'],
      denied: null,
      weak: true,
    },
    {
      does: ['request', 'access'],
      about: ['legal_demand'],
      near: ['action.share', 'action.sell'],
      unlessNear: ['about.right'],
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'We may be required by judicial authorities to provide personal information to them.' },
    { text: 'If requested as part of a lawsuit, we will hand over this information.' },
    { text: 'We use account data to respond to lawful requests by public authorities.' },
    { text: 'We may unveil personal data where the law requires it.' },
    { text: 'We disclose your information when we are required to do so by law.' },
    { text: 'We may hand over personal data to the police or a court.' },
    { text: 'Your data may be released in response to a subpoena or court order.' },
    {
      text: 'We share personal information with others:\n\n- with your consent\n- [[to comply with legal obligations]]',
    },
    { text: 'We may reveal your identity to protect the rights and safety of our users.' },
    { text: 'Personal data is only passed to law enforcement on presentation of a warrant.' },
  ],
  denies: [
    { text: 'We do not disclose your personal data to government agencies.' },
    { text: 'We have never given user data to law enforcement.' },
    { text: 'Your data is never shared with the police or other authorities.' },
  ],
  silent: [
    {
      text: 'You have the right to complain to a supervisory authority.',
      because: 'the reader turns to the authority',
      also: ['right-complain'],
    },
    { text: 'We keep invoices because tax law requires it.', because: 'data is kept, not handed over' },
    {
      text: 'The police may ask any company for data under a warrant.',
      because: 'says what the police may do in general',
    },
    {
      text: 'Member data is passed to our sister firms abroad, as legal obligations demand.',
      because: 'no authority gets it',
    },
    { text: 'Additional disclosures required under state law are on another page.', because: 'words, not data' },
    { text: 'We tell customers their naming authority on request.', because: 'keeps a register of names' },
    { text: 'Please observe the laws of your country when you post.', because: 'a duty of the reader' },
    { text: 'By law, a court can order a company to disclose records?', because: 'a question' },
  ],
};
