import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'right-complain',
  topic: 'control',
  question: 'Can I complain to an authority?',
  why: 'Someone independent can make it obey.',
  wording: {
    does: 'You can complain to an authority',
    doesNot: 'Says you cannot complain to an authority',
    silent: 'whether you can complain to an authority',
  },
  weight: { does: 2, doesNot: 0, silent: -1 },
  rules: [
    { does: ['complain'], who: ['user', 'service'], about: ['authority_dp'], and: ['complaint', 'right'], denied: null },
    { does: ['complain', 'contact'], who: ['user', 'service'], about: ['authority_any'], and: ['complaint'], unless: ['data.content'], denied: null },
    { does: ['contact', 'complain'], who: ['user'], about: ['authority_dp'], near: ['about.complaint', 'about.right', 'about.you_can'], denied: null },
    { does: ['complain'], who: ['user'], about: ['authority_dp'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
