import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Limits of safety, what went wrong, and sentences that speak of safety for another end. */
const NOT_SAFEGUARD = [
  'about.breach',
  'about.no_guarantee',
  'about.merger',
  'about.criterion',
  'about.period',
  'about.transfer_framework',
  'about.abroad',
  'about.cookie',
  'data.aggregate',
  'data.children',
] as const;

/** What is guarded: any data, by its tag. */
const GUARDED = ANY_DATA.map((kind): `data.${(typeof ANY_DATA)[number]}` => `data.${kind}`);

/** Something of the reader's that is kept safe. */
const KEPT_SAFE = [...GUARDED, 'data.pronoun', 'about.held_data', 'about.servers'] as const;

/** Safeguards of the law, and what readers are to do themselves. */
const OTHER_SAFEGUARDS = ['about.legal_safeguard', 'about.abroad', 'about.your_duty'] as const;

/** Encryption spoken of for another end. */
const NOT_ENCRYPTED = ['for.ads', 'to.advertiser', 'action.share', 'about.other_sites'] as const;

export default {
  id: 'protect-data',
  topic: 'keeping',
  question: 'Does it say how it keeps my data safe?',
  why: 'No safety promised means none to hold it to.',
  wording: {
    does: 'Says it takes measures to keep your data safe',
    may: 'Says it may take measures to keep your data safe',
    doesNot: 'Says it takes no measures to keep your data safe',
    silent: 'how it keeps your data safe',
  },
  weight: { does: 1, doesNot: -6, silent: -4 },
  rules: [
    {
      does: ['adopt', 'set', 'guard'],
      who: ['service', 'third'],
      on: ['about.safety_measure'],
      about: ['safety'],
      near: KEPT_SAFE,
      unless: [...NOT_SAFEGUARD, 'about.liability', 'about.other_sites'],
      unlessNear: OTHER_SAFEGUARDS,
      conditional: false,
      denied: null,
    },
    {
      does: ['guard', 'send', 'keep', 'transfer', 'adopt', 'set', 'use'],
      who: ['service', 'third'],
      on: ['about.encryption'],
      about: ['encryption'],
      near: KEPT_SAFE,
      unless: [...NOT_SAFEGUARD, ...NOT_ENCRYPTED],
      unlessNear: OTHER_SAFEGUARDS,
      conditional: false,
      denied: null,
    },
    {
      does: ['stop', 'adopt', 'allow', 'give', 'access', 'share', 'keep', 'state'],
      who: ['service', 'third'],
      about: ['access_limit'],
      near: KEPT_SAFE,
      unless: [...NOT_SAFEGUARD, 'about.service_word'],
      unlessNear: ['action.define'],
      conditional: false,
      denied: null,
    },
    {
      does: ['adopt', 'set', 'guard'],
      who: ['service', 'third'],
      about: ['safety_measure'],
      and: ['safety'],
      unless: [...NOT_SAFEGUARD, 'about.liability', 'about.other_sites'],
      unlessNear: OTHER_SAFEGUARDS,
      denied: null,
    },
    {
      does: ['protect', 'use', 'send', 'keep', 'transfer', 'adopt', 'access', 'state'],
      who: ['service', 'third'],
      about: ['encryption'],
      near: [...KEPT_SAFE, 'actor.service', 'about.service_word'],
      unless: [...NOT_SAFEGUARD, ...NOT_ENCRYPTED],
      conditional: false,
      denied: null,
    },
    {
      does: ['guard'],
      of: ANY_DATA,
      about: ['safety'],
      unless: [...NOT_SAFEGUARD, 'about.law', 'about.importance'],
      unlessNear: [...OTHER_SAFEGUARDS, 'about.self_named', 'to.third_party'],
      conditional: false,
      denied: null,
    },
    {
      does: ['adopt', 'use'],
      on: ['about.safety_measure', 'about.encryption'],
      about: ['safety'],
      unless: NOT_SAFEGUARD,
      conditional: false,
      affirmed: null,
    },
    {
      does: ['guard', 'adopt', 'keep', 'train'],
      who: ['service', 'third'],
      of: ANY_DATA,
      about: ['security'],
      and: ['safety'],
      unless: [...NOT_SAFEGUARD, 'about.law', 'about.right', 'about.importance'],
      // "We use your data to keep our services secure": an end.
      unlessNear: [...OTHER_SAFEGUARDS, 'action.use', 'to.third_party'],
      conditional: false,
      denied: null,
      weak: true,
    },
    {
      does: ['adopt', 'guard'],
      who: ['third'],
      of: ANY_DATA,
      about: ['security'],
      and: ['safety'],
      unless: [...NOT_SAFEGUARD, 'about.law', 'about.right', 'about.importance'],
      unlessNear: OTHER_SAFEGUARDS,
      denied: null,
      weak: true,
    },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    {
      text: 'As good as the reasonable security measures taken by us may be, no physical or electronic system is impenetrable.',
    },
    { text: 'Your information is kept on restricted servers.' },
    { text: 'We use a combination of technical and physical controls so that your records stay safe.' },
    { text: 'We take steps to keep your account details secure.' },
    { text: 'Our systems securely store the photos that you give us.', also: ['collect-content'] },
    { text: 'Our hosting partners ensure the security and the confidentiality of your data.' },
    { text: 'We train our employees so that your personal data stays secure.' },
    { text: 'Your password is salted and hashed before it is transmitted.' },
    { text: 'We use appropriate technical and organisational measures to protect your data.' },
    { text: 'All traffic between you and us is encrypted with TLS.' },
    { text: 'Access to personal data is limited to employees who need it for their work.' },
    { text: 'Our staff take great care to keep your records safe, and our servers stand behind a firewall.' },
    { text: 'To keep your data secure, we rely on:\n\n- [[encryption of all stored data]]\n- firewalls' },
    { text: "Although nothing is ever perfectly safe, we've put safeguards in place against unauthorised access." },
    { text: 'Card numbers are sent over a secure connection (SSL).' },
  ],
  denies: [
    { text: 'We do not take any special measures to secure your data.' },
    { text: "We don't use any security measures to protect what you send us." },
    { text: 'We have put no measures in place to protect your data from unauthorised access.' },
  ],
  silent: [
    { text: 'AES is one of the strongest encryption standards in the world.', because: 'praise of a standard' },
    {
      text: 'For any information on the protection of personal data, visit the website of the regulator.',
      because: 'names a subject, and no measure',
    },
    {
      text: 'No transmission over the internet is completely secure, and we cannot guarantee the security of your data.',
      because: 'a limit of safety, no measure',
    },
    { text: 'You are responsible for keeping your password safe.', because: 'what you do yourself' },
    { text: 'We take your privacy seriously.', because: 'a blandishment without a measure' },
    {
      text: 'We take reasonable steps to verify your identity before we answer.',
      because: 'steps, but for another end',
    },
    { text: 'How do we protect your data?', because: 'a question' },
    {
      text: 'Where data is transferred to a recipient abroad, similar appropriate safeguards are put in place, namely the standard data protection clauses.',
      because: 'safeguards of the law for transfers',
      also: ['transfer-abroad'],
    },
    {
      text: 'We shall take suitable measures to safeguard the rights of the people concerned.',
      because: 'guards rights, not data',
    },
    {
      text: 'We take no responsibility for unauthorised use of your password.',
      because: 'what it does not answer for',
    },
    { text: 'Below is all you need to know about the way we keep your data.', because: 'introduces what follows' },
    {
      text: 'We use your data to keep our services secure.',
      because: 'what the data is used for',
    },
    {
      text: 'Transfers to other countries are covered by appropriate safeguards, namely standard contractual clauses.',
      because: 'a legal safeguard of transfers, no measure that keeps data safe',
      also: ['transfer-abroad'],
    },
    { text: 'TLS is a technology used by banks to encrypt messages.', because: 'explains a word' },
    {
      text: 'We may disclose information to protect our rights and property.',
      also: ['share-authorities'],
      because: 'protects the company, not the data',
    },
  ],
};
