import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-children',
  topic: 'collection',
  question: 'Does it knowingly collect data of children?',
  why: 'Children cannot judge what they give away.',
  wording: {
    does: 'Knowingly collects data of children',
    doesNot: 'Says it is not meant for children',
    silent: 'whether it is meant for children',
  },
  weight: { does: -8, doesNot: 1, silent: -1 },
  rules: [
    { does: ['collect', 'receive', 'request', 'direct', 'keep', 'offer', 'give', 'use', 'allow', 'share', 'access', 'send', 'sell'], who: ['service', 'third', 'user'], near: ['data.children'], affirmed: null },
    { does: ['direct', 'state', 'allow', 'use', 'give'], who: ['service', 'user', 'third'], near: ['data.children'], affirmed: null },
    { does: ['direct'], near: ['data.children'], affirmed: 'does-not', weak: true },
    { does: ['delete'], near: ['data.children'], affirmed: 'does-not', denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
