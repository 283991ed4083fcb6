import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Limits of safety, what went wrong, and sentences that speak of safety for another end. */
const NOT_SAFEGUARD = ['about.breach', 'about.no_guarantee', 'about.merger', 'about.criterion', 'about.period'] as const;

export default {
  id: 'protect-data',
  topic: 'keeping',
  question: 'Does it say how it keeps my data safe?',
  why: 'No safety promised means none to hold it to.',
  wording: {
    does: 'Takes measures to keep your data safe',
    doesNot: 'Says it does not protect your data',
    silent: 'how it keeps your data safe',
  },
  weight: { does: 2, doesNot: -5, silent: -4 },
  rules: [
    { does: ['adopt', 'protect', 'use', 'keep', 'set', 'engage', 'improve'], who: ['service', 'third'], about: ['safety_measure'], and: ['safety'], unless: NOT_SAFEGUARD, conditional: false, denied: null },
    { does: ['protect', 'use', 'send', 'keep', 'transfer', 'locate', 'adopt', 'access', 'state'], who: ['service', 'third'], about: ['encryption'], unless: [...NOT_SAFEGUARD, 'about.cookie', 'for.ads', 'to.advertiser', 'to.third_party'], conditional: false, denied: null },
    { does: ['stop', 'adopt', 'allow', 'give', 'access', 'share', 'keep', 'state'], who: ['service', 'third'], about: ['access_limit'], unless: [...NOT_SAFEGUARD, 'about.service_word'], conditional: false, denied: null },
    { does: ['adopt', 'protect', 'use', 'keep', 'set', 'engage'], who: ['service', 'third'], about: ['safety_measure'], and: ['safety'], unless: NOT_SAFEGUARD, denied: null },
    { does: ['protect'], of: ANY_DATA, about: ['safety'], unless: [...NOT_SAFEGUARD, 'about.law', 'about.cookie', 'about.importance'], conditional: false, denied: null },
    { does: ['adopt', 'use'], about: ['safety_measure', 'encryption'], and: ['safety'], unless: NOT_SAFEGUARD, conditional: false, affirmed: null },
    { does: ['protect', 'adopt', 'use', 'send', 'keep', 'state', 'transfer', 'allow', 'access', 'share', 'train'], who: ['service', 'third'], about: ['security'], and: ['safety'], unless: [...NOT_SAFEGUARD, 'about.law', 'about.right', 'about.importance'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
