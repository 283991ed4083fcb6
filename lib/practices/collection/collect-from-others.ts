import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-from-others',
  question: 'Does it get data about me from others?',
  why: 'You cannot know or control what others tell about you.',
  wording: {
    does: 'Gets data about you from others',
    doesNot: 'Says it gets no data about you from others',
    silent: 'whether it gets data about you from others',
    brief: { does: 'gets data about you from others' },
  },
  weight: { does: -4, doesNot: 3, silent: 0 },
  rules: [
    { does: ['collect', 'receive', 'combine', 'use', 'keep'], to: ['other_source', 'public'], unless: ['about.merger'] },
    { does: ['receive', 'collect', 'combine'], data: [...ANY_DATA], near: ['to.other_source'], denied: null },
    { does: ['give', 'share', 'send', 'transfer'], who: ['third'], data: [...ANY_DATA], near: ['to.other_source'], denied: null },
    { does: ['combine'], to: ['third_party', 'social', 'affiliate', 'advertiser', 'provider', 'analytics', 'other_source', 'public'], denied: null },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
