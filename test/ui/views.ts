/** Every state of the popup, by name, for pictures and tests. */
import type { View } from '../../lib/tab/view.ts';
import { CLUB_CARD, HOSTILE_CARD, SHOP_CARD } from '../sample-cards.ts';

const site = 'shop.example';
const verdict = {
  isPolicy: false,
  score: 0.12,
  reasons: [
    { kind: 'title_discusses' as const, text: 'Ten things that a privacy policy should tell you' },
    { kind: 'thin' as const },
    { kind: 'unclaimed' as const },
  ],
};

export const VIEWS: Record<string, View> = {
  shop: { kind: 'card', card: SHOP_CARD },
  club: { kind: 'card', card: CLUB_CARD },
  hostile: { kind: 'card', card: HOSTILE_CARD },
  looking: { kind: 'looking' },
  reading: { kind: 'reading', site, progress: 0.55 },
  'not-policy': {
    kind: 'not-policy',
    site,
    verdict,
    policyLinks: [
      { text: 'Privacy policy', href: 'https://shop.example/privacy' },
      { text: 'Cookies and privacy', href: 'https://www.shop.example/legal/cookies' },
    ],
  },
  'not-policy-no-links': { kind: 'not-policy', site, verdict, policyLinks: [] },
  empty: { kind: 'obstacle', site, obstacle: { kind: 'empty' } },
  language: { kind: 'obstacle', site: 'winkel.example', obstacle: { kind: 'language', language: 'nl' } },
  'language-unknown': { kind: 'obstacle', site, obstacle: { kind: 'language', language: 'und' } },
  forbidden: { kind: 'obstacle', site: '', obstacle: { kind: 'forbidden', mayBeFile: false } },
  'forbidden-files': { kind: 'obstacle', site: '', obstacle: { kind: 'forbidden', mayBeFile: true } },
  error: {
    kind: 'obstacle',
    site,
    obstacle: { kind: 'error', message: 'RangeError: Invalid array length\n    at assemble (reader.js:1:2093)' },
  },
};
