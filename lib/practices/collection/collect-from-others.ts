import { ANY_DATA, ANY_PARTY } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-from-others',
  topic: 'collection',
  question: 'Does it get data about me from others?',
  why: 'You cannot know or control what others tell about you.',
  wording: {
    does: 'Gets data about you from others',
    doesNot: 'Says it gets no data about you from others',
    silent: 'whether it gets data about you from others',
    brief: { does: 'gets data about you from others' },
  },
  weight: { does: -3, doesNot: 3, silent: 0 },
  rules: [
    { does: ['collect', 'receive', 'combine'], from: [...ANY_PARTY, 'anyone'], of: ANY_DATA, unlessNear: ['data.children', 'action.port'] },
    { does: ['give', 'share', 'send'], who: ['third'], about: ['to_us'], of: ['personal', 'name', 'email', 'contact_details', 'birth', 'usage'], unlessNear: ['data.children', 'data.aggregate'], denied: null },
    { does: ['combine', 'collect', 'receive'], to: ['other_source'], of: ANY_DATA, denied: null },
    { does: ['give', 'share', 'send'], who: ['third'], of: ANY_DATA, to: ['other_source'], denied: null },
    { does: ['collect', 'receive'], from: ANY_PARTY, unlessNear: ['data.children', 'action.opt_out', 'action.port'], weak: true },
    { does: ['use'], from: ANY_PARTY, of: ANY_DATA, denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
