import { GIVES, TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-content',
  question: 'Does it take in what I write, upload or say?',
  why: 'Messages, photos and recordings are often the most personal data there is.',
  wording: {
    does: 'Takes in what you write, upload or say',
    doesNot: 'Says it does not collect what you write or upload',
    silent: 'whether it takes in what you write or upload',
    brief: { does: 'takes in what you write or upload' },
  },
  weight: { does: -2, doesNot: 2, silent: 0 },
  rules: [
    { does: [...TAKES, 'include', 'state'], data: ['content'], unless: ['for.marketing', 'about.cookie', 'for.targeted_ads'], denied: null },
    { does: [...GIVES, 'post', 'share', 'send'], who: ['user'], data: ['content'], unless: ['for.marketing'], denied: null },
    { does: ['collect', 'keep', 'access'], of: ['content'], unless: ['for.marketing', 'about.cookie', 'data.personal'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
