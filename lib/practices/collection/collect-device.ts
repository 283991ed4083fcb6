import { OBTAINS, TAKES, TAKING } from '../groups.ts';
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
    { does: OBTAINS, who: ['service', 'third'], of: ['device'], denied: null },
    { does: ['include'], who: ['service', 'user', 'third'], of: ['device'], under: TAKING, denied: null },
    { does: ['give', 'send', 'share'], who: ['third', 'user'], of: ['device'], denied: null },
    { does: ['keep', 'track'], of: ['device'], denied: null },
    { does: ['use', 'analyze', 'share'], of: ['device'], denied: null },
    { does: ['include', 'state'], who: ['service', 'third', 'user'], of: ['device'], denied: null },
    { does: [...TAKES, 'include', 'state', 'share', 'set'], who: ['service', 'third'], data: ['device', 'device_weak'], denied: null, weak: true },
    { does: ['collect', 'keep'], of: ['device'], affirmed: null, weak: true },
  ],
} satisfies Practice;

export const examples: Examples = { says: [], denies: [], silent: [] };
