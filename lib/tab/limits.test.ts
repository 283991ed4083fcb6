import { expect, it } from 'vitest';
import { SAMPLE_ANALYSIS } from '../../test/sample-analysis.ts';
import type { Evidence } from '../findings/finding.ts';
import { boundAnalysis, boundPolicyLinks, boundVerdict, LIMITS } from './limits.ts';

const endless = 'x'.repeat(LIMITS.quote * 3);
const evidence: Evidence = {
  quote: endless,
  start: 50,
  end: 50 + endless.length,
  leadIn: { quote: endless, start: 7, end: 7 + endless.length },
  hedged: false,
};

it('changes nothing in an analysis of usual size', () => {
  expect(boundAnalysis(SAMPLE_ANALYSIS)).toEqual(SAMPLE_ANALYSIS);
});

it('cuts endless quotes from their beginning, offsets with them', () => {
  const bounded = boundAnalysis({
    ...SAMPLE_ANALYSIS,
    findings: SAMPLE_ANALYSIS.findings.map((finding) => ({
      ...finding,
      evidence: Array.from({ length: LIMITS.list * 2 }, () => evidence),
      details: {
        thirdParties: [{ quote: endless, start: 50, end: 50 + endless.length, name: endless }],
        ways: [
          {
            quote: 'here',
            start: 1,
            end: 5,
            kind: 'link',
            value: 'here',
            href: `https://a.example/${endless}`,
            fallback: false,
          },
        ],
      },
    })),
  });
  const [finding] = bounded.findings;
  expect(finding?.evidence).toHaveLength(LIMITS.list);
  const cut = { quote: 'x'.repeat(LIMITS.quote), end: 50 + LIMITS.quote, start: 50 };
  expect(finding?.evidence[0]).toMatchObject({ ...cut, leadIn: { start: 7, end: 7 + LIMITS.quote } });
  expect(finding?.details.thirdParties?.[0]).toMatchObject({ ...cut, name: 'x'.repeat(LIMITS.line) });
  expect(finding?.details.ways).toEqual([]);
});

it('leaves addresses out rather than cutting them', () => {
  const href = `https://shop.example/${endless}`;
  expect(boundAnalysis({ ...SAMPLE_ANALYSIS, optOuts: [{ text: 'Opt out', href }] }).optOuts).toEqual([]);
  expect(boundPolicyLinks([{ text: 'Privacy', href }])).toEqual([]);
});

it('bounds the reasons of a verdict', () => {
  const reasons = Array.from({ length: 500 }, () => ({ kind: 'title_names' as const, text: endless }));
  const bounded = boundVerdict({ isPolicy: true, score: 1, reasons });
  expect(bounded.reasons).toHaveLength(LIMITS.list);
  expect(bounded.reasons[0]?.text).toHaveLength(LIMITS.line);
});
