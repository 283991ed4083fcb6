/** An analysis as the engine makes it, about a site that does not exist. */
import type { Analysis, Finding } from '../lib/findings/finding.ts';
import { PRACTICE_IDS } from '../lib/practices/ids.ts';

const SOLD = 'We sell what we know about you.';

const FINDINGS: Finding[] = PRACTICE_IDS.map((id) =>
  id === 'sell-data'
    ? {
        id,
        finding: 'does',
        hedged: false,
        contradicted: false,
        evidence: [{ quote: SOLD, start: 100, end: 100 + SOLD.length, hedged: false }],
        denials: [],
        details: { thirdParties: [{ quote: 'Admeasure', start: 140, end: 149, name: 'Admeasure' }] },
      }
    : { id, finding: 'silent', hedged: false, contradicted: false, evidence: [], denials: [], details: {} },
);

export const SAMPLE_ANALYSIS: Analysis = {
  title: 'Privacy policy',
  url: 'https://shop.example/privacy',
  language: 'en',
  words: 1200,
  lastUpdated: { text: '14 July 2025', iso: '2025-07-14' },
  findings: FINDINGS,
  collected: [
    {
      kind: 'email',
      label: 'Email address',
      evidence: { quote: 'your email address', start: 10, end: 28, hedged: false },
    },
  ],
  contacts: [
    { kind: 'email', value: 'privacy@shop.example', evidence: { quote: 'privacy@shop.example', start: 900, end: 920 } },
  ],
  optOuts: [{ text: 'Opt out', href: 'https://shop.example/opt-out' }],
};
