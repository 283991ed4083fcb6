import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

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
    { does: ['adopt', 'protect', 'use', 'keep', 'set', 'engage', 'improve'], who: ['service', 'third'], about: ['safety_measure'], and: ['safety'], unless: ['about.breach', 'about.no_guarantee', 'about.right', 'about.merger'], conditional: false, denied: null },
    { does: ['protect', 'use', 'send', 'keep', 'transfer', 'locate', 'adopt', 'share', 'collect', 'access', 'state'], who: ['service', 'third'], about: ['encryption'], unless: ['about.breach', 'about.cookie', 'about.no_guarantee', 'for.ads', 'to.advertiser'], conditional: false, denied: null },
    { does: ['stop', 'adopt', 'allow', 'give', 'access', 'share', 'keep', 'state'], who: ['service', 'third'], about: ['access_limit'], unless: ['about.right', 'about.service_word'], conditional: false, denied: null },
    { does: ['adopt', 'protect', 'use', 'keep', 'set', 'engage'], who: ['service', 'third'], about: ['safety_measure'], and: ['safety'], unless: ['about.breach', 'about.right', 'about.merger'], denied: null },
    { does: ['protect', 'keep', 'use', 'send', 'transfer'], who: ['service'], of: ANY_DATA, about: ['safety'], unless: ['about.breach', 'about.law', 'about.no_guarantee', 'about.right', 'about.cookie'], conditional: false, denied: null },
    { does: ['adopt'], who: ['service'], about: ['safety_measure'], and: ['safety'], unless: ['about.no_guarantee', 'about.breach'], conditional: false, affirmed: null },
    { does: ['protect', 'adopt', 'use', 'send', 'keep', 'state', 'transfer', 'allow', 'access', 'share', 'train'], who: ['service', 'third'], about: ['security'], and: ['safety'], unless: ['about.breach', 'about.law'], denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
