import { describe, expect, it } from 'vitest';
import { SAMPLE_ANALYSIS } from '../../test/sample-analysis.ts';
import { LIMITS } from './limits.ts';
import { readReport } from './reports.ts';

const page = { url: 'https://shop.example/privacy', title: 'Privacy policy' };
const verdict = { isPolicy: true, score: 0.9, reasons: [{ kind: 'title_names' as const, text: 'privacy policy' }] };
const policyLinks = [{ text: 'Privacy', href: 'https://shop.example/privacy' }];

describe('readReport', () => {
  it('gives well-formed reports as they are', () => {
    const reports = {
      verdict: { ...page, verdict, policyLinks },
      progress: { ...page, progress: 0.5 },
      analysis: { ...page, verdict, analysis: SAMPLE_ANALYSIS },
      obstacle: { ...page, obstacle: { kind: 'language', language: 'nl' } },
    } as const;
    expect(readReport('verdict', reports.verdict)).toEqual(reports.verdict);
    expect(readReport('progress', reports.progress)).toEqual(reports.progress);
    expect(readReport('analysis', reports.analysis)).toEqual(reports.analysis);
    expect(readReport('obstacle', reports.obstacle)).toEqual(reports.obstacle);
  });

  it('drops what does not belong there', () => {
    expect(readReport('progress', { ...page, progress: 0, html: '<b>' })).toEqual({ ...page, progress: 0 });
  });

  it.each([undefined, null, 'text', 7, [], {}, { ...page }, { ...page, progress: '0.5' }, { ...page, progress: 2 }])(
    'refuses %j as progress',
    (report) => expect(readReport('progress', report)).toBeNull(),
  );

  it.each([
    'javascript:alert(1)',
    'chrome://settings',
    'data:text/html,x',
    '',
    `https://shop.example/${'x'.repeat(LIMITS.address)}`,
  ])('refuses a report about %.40s', (url) =>
    expect(readReport('progress', { url, title: '', progress: 0 })).toBeNull(),
  );

  it('cuts endless titles', () => {
    const report = readReport('progress', { ...page, title: 'x'.repeat(LIMITS.line * 2), progress: 0 });
    expect(report?.title).toHaveLength(LIMITS.line);
  });

  it('refuses links that run script', () => {
    const links = [{ text: 'Privacy', href: 'javascript:alert(1)' }];
    expect(readReport('verdict', { ...page, verdict, policyLinks: links })).toBeNull();
    const optOuts = [{ text: 'Opt out', href: 'data:text/html,x' }];
    expect(readReport('analysis', { ...page, verdict, analysis: { ...SAMPLE_ANALYSIS, optOuts } })).toBeNull();
  });

  it('refuses lists and texts without end, and findings that are not the practices', () => {
    const reasons = Array.from({ length: LIMITS.list + 1 }, () => ({ kind: 'thin' }));
    expect(readReport('verdict', { ...page, verdict: { ...verdict, reasons }, policyLinks })).toBeNull();
    const findings = SAMPLE_ANALYSIS.findings.slice(1);
    expect(readReport('analysis', { ...page, verdict, analysis: { ...SAMPLE_ANALYSIS, findings } })).toBeNull();
  });
});
