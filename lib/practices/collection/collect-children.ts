import { ANY_DATA } from '../groups.ts';
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
    { does: ['collect', 'receive', 'request', 'keep', 'give'], who: ['service', 'third'], near: ['data.children'], affirmed: null },
    { does: ['direct', 'offer'], near: ['data.children'], unless: ['about.messages_out'], affirmed: null },
    { does: ['direct', 'state', 'allow', 'use', 'give', 'collect', 'access', 'send'], who: ['user', 'third'], near: ['data.children'], affirmed: null },
    { does: ['collect', 'receive', 'request', 'use'], about: ['from_children'], of: ANY_DATA, near: ['about.consent'], conditional: false, unlessNear: ['action.delete', 'action.agree', 'about.law', 'about.policy', 'about.right'], denied: null },
    { does: ['allow', 'state'], near: ['data.children'], affirmed: null },
    { does: ['use'], about: ['from_children'], affirmed: null },
    { does: ['collect', 'receive', 'request'], about: ['from_children'], of: ANY_DATA, conditional: false, unlessNear: ['action.delete', 'action.agree', 'action.protect', 'action.direct', 'about.law', 'about.policy', 'about.right'], denied: null, weak: true },
    { does: ['direct'], near: ['data.children'], affirmed: 'does-not', weak: true },
    { does: ['delete'], near: ['data.children'], affirmed: 'does-not', denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
