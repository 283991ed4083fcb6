import { TAKES } from '../groups.ts';
import type { Examples, Practice } from '../practice.ts';

export default {
  id: 'collect-device',
  topic: 'collection',
  question: 'Does it collect data about my device?',
  why: 'Device identifiers recognise you again without a name.',
  wording: {
    does: 'Collects data about your device',
    doesNot: 'Says it does not log your device or IP address',
    silent: 'whether it collects data about your device',
  },
  weight: { does: -1, doesNot: 3, silent: 0 },
  rules: [
    { does: [...TAKES, 'include', 'state', 'share', 'set'], who: ['service', 'third'], data: ['device'], denied: null },
    { does: ['give', 'send', 'share', 'include'], who: ['third', 'user'], data: ['device'], denied: null },
    { does: ['collect', 'keep'], of: ['device'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
