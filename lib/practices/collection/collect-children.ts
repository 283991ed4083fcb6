import { ANY_DATA } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-children',
  topic: 'collection',
  question: 'Does it knowingly collect data of children?',
  why: 'Children cannot judge what they give away.',
  wording: {
    does: 'Knowingly collects data of children',
    may: 'May knowingly collect data of children',
    doesNot: 'Says it is not meant for children',
    silent: 'whether it is meant for children',
    brief: { does: 'collects data of children', may: 'may collect data of children' },
  },
  weight: { does: -8, doesNot: 1, silent: -1 },
  rules: [
    {
      does: ['collect', 'receive', 'request', 'keep', 'give'],
      who: ['service', 'third'],
      near: ['data.children'],
      affirmed: null,
    },
    { does: ['direct', 'offer'], near: ['data.children'], unless: ['about.messages_out'], affirmed: null },
    {
      does: ['direct', 'state', 'allow', 'use', 'give', 'collect', 'access', 'send'],
      who: ['user', 'third'],
      near: ['data.children'],
      affirmed: null,
    },
    {
      does: ['collect', 'receive', 'request', 'use'],
      about: ['from_children'],
      of: ANY_DATA,
      near: ['about.consent'],
      conditional: false,
      unlessNear: ['action.delete', 'action.signify', 'about.law', 'about.policy', 'about.right'],
      denied: null,
    },
    { does: ['allow', 'state'], near: ['data.children'], affirmed: null },
    { does: ['use'], about: ['from_children'], affirmed: null },
    {
      does: ['collect', 'receive', 'request'],
      about: ['from_children'],
      of: ANY_DATA,
      conditional: false,
      unlessNear: [
        'action.delete',
        'action.agree',
        'action.protect',
        'action.direct',
        'about.law',
        'about.policy',
        'about.right',
      ],
      denied: null,
      weak: true,
    },
    {
      does: ['direct'],
      who: ['service', 'user'],
      about: ['of_age'],
      unlessNear: ['action.sell'],
      affirmed: 'does-not',
      weak: true,
    },
    { does: ['delete'], near: ['data.children'], affirmed: 'does-not', denied: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = {
  says: [
    { text: 'With the consent of a parent, we collect personal information from children.' },
    { text: 'We collect the name and age of your child, with your permission.' },
    { text: "Children's personal information is collected with parental consent only." },
    { text: 'We collect usage data from children who play the game.', also: ['collect-usage'] },
    { text: "We may collect personal data from a child with the consent of the child's parents." },
  ],
  denies: [
    { text: 'We do not knowingly collect personal data from children under 13.' },
    { text: 'The service is not intended for anyone under the age of 16.' },
    { text: 'Children may not open an account.' },
    { text: 'You must be at least 18 years old to use this site.' },
    { text: 'If we learn that a child has sent us data, we will delete it.' },
  ],
  silent: [
    { text: 'Parents can read more about safe surfing on our blog.', because: 'advice to parents' },
    { text: 'COPPA protects the data of children.', because: 'describes the law' },
    { text: 'We give a tenth of our profit to children in need.', because: 'charity, no data' },
    { text: 'Minor errors in recipes are put right at once.', because: 'minor in the sense of small' },
    { text: '“Child” means a person under the age of 13.', because: 'defines a word' },
    { text: 'Some of our games are designed for children.', because: 'who it is for, not whose data it takes' },
  ],
};
