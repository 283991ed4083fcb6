import { OWN_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

/** Data that a right of access is about; a pronoun is too vague. */
const SEEN = ['personal', 'name', 'email', 'contact_details', 'payment', 'purchases', 'usage', 'location', 'sensitive'] as const;

/** Reading on elsewhere, or cookies and devices that have access. */
const NOT_RIGHT = ['about.see_reference', 'about.cookie', 'data.device', 'about.policy_here'] as const;

export default {
  id: 'right-access',
  topic: 'control',
  question: 'Can I see the data it holds about me?',
  why: 'You can only judge and correct what you can see.',
  wording: {
    does: 'You can see the data it holds about you',
    doesNot: 'Says you cannot see your data',
    silent: 'whether you can see your data',
  },
  weight: { does: 4, doesNot: -4, silent: -3 },
  rules: [
    { does: ['access'], who: ['user', 'service'], of: SEEN, about: ['right', 'you_can'], unless: NOT_RIGHT, conditional: false, denied: null },
    { does: ['access'], who: ['user', 'service'], of: SEEN, about: ['right', 'you_can', 'wish'], unless: NOT_RIGHT, denied: null },
    { does: ['access'], who: ['user', 'service', 'third'], near: ['about.right'], andNear: ['action.delete', 'action.correct', 'action.object', 'action.port'], unless: ['about.see_reference', 'about.account'], denied: null },
    { does: ['access'], who: ['user'], of: SEEN, near: ['about.right', 'about.you_can', 'about.wish', 'action.request', 'action.contact'], andNear: ['action.request', 'action.correct', 'action.change', 'action.delete', 'action.contact', 'about.account'], unless: NOT_RIGHT, unlessNear: ['to.third_party', 'about.policy_here', 'about.security', 'to.anyone'], denied: null },
    { does: ['access'], who: ['user', 'service'], of: OWN_DATA, near: ['about.right'], unless: NOT_RIGHT, unlessNear: ['to.third_party', 'to.provider', 'about.law', 'to.authority', 'about.cookie'], denied: null },
    { does: ['access'], who: ['user'], of: ['personal'], affirmed: null, weak: true, conditional: false, unless: ['about.account'], unlessNear: ['to.third_party', 'about.security', 'to.anyone'] },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
