import { describe, expect, it, vi } from 'vitest';
import { SAMPLE_ANALYSIS } from '../../test/sample-analysis.ts';
import type { PolicyDocument } from '../extract/document.ts';
import { type ReadingSteps, readPage } from './read-page.ts';

const verdict = { isPolicy: true, score: 0.9, reasons: [] };
const text =
  'We use your data to run the shop and we do not share it with anyone. You can ask us to delete it. '.repeat(4);
const document: PolicyDocument = {
  title: 'Privacy',
  url: 'https://shop.example/privacy',
  text,
  blocks: [{ kind: 'paragraph', text, start: 0, end: text.length, level: 0 }],
  links: [],
};

function stepsWith(changes: Partial<ReadingSteps>): ReadingSteps {
  return {
    inspect: () => verdict,
    extract: () => document,
    detectLanguage: async () => ({ isReliable: true, languages: [{ language: 'en', percentage: 98 }] }),
    declaredLanguage: () => '',
    analyse: () => SAMPLE_ANALYSIS,
    pause: async () => {},
    isStale: () => false,
    onProgress: () => {},
    ...changes,
  };
}

describe('readPage', () => {
  it('gives the analysis, and rising progress up to 1', async () => {
    const onProgress = vi.fn();
    const outcome = await readPage(stepsWith({ onProgress }));
    expect(outcome).toEqual({ kind: 'analysis', verdict, analysis: SAMPLE_ANALYSIS });
    const reached = onProgress.mock.calls.map(([progress]) => progress as number);
    expect(reached).toEqual([...reached].sort());
    expect(reached.at(-1)).toBe(1);
  });

  it('tells the engine the language', async () => {
    const analyse = vi.fn(() => SAMPLE_ANALYSIS);
    await readPage(stepsWith({ analyse }));
    expect(analyse).toHaveBeenCalledWith(document, { language: 'en' });
  });

  it('pauses before each heavy step', async () => {
    const order: string[] = [];
    const note = <T>(name: string, value: T) => {
      order.push(name);
      return value;
    };
    await readPage(
      stepsWith({
        pause: async () => note('pause', undefined),
        inspect: () => note('inspect', verdict),
        extract: () => note('extract', document),
        analyse: () => note('analyse', SAMPLE_ANALYSIS),
      }),
    );
    for (const step of ['inspect', 'extract', 'analyse']) expect(order[order.indexOf(step) - 1]).toBe('pause');
  });

  it('names a language that it cannot read, without analysing', async () => {
    const analyse = vi.fn(() => SAMPLE_ANALYSIS);
    const detectLanguage = async () => ({ isReliable: true, languages: [{ language: 'nl', percentage: 97 }] });
    const outcome = await readPage(stepsWith({ detectLanguage, analyse }));
    expect(outcome).toEqual({ kind: 'obstacle', obstacle: { kind: 'language', language: 'nl' } });
    expect(analyse).not.toHaveBeenCalled();
  });

  it('reads English where the browser cannot tell', async () => {
    const outcome = await readPage(stepsWith({ detectLanguage: () => Promise.reject(new Error('not here')) }));
    expect(outcome.kind).toBe('analysis');
  });

  it('says so where there is no text, or nothing in it about data', async () => {
    const empty = { kind: 'obstacle', obstacle: { kind: 'empty' } };
    expect(await readPage(stepsWith({ extract: () => ({ ...document, text: 'Loading…' }) }))).toEqual(empty);
    const silent = SAMPLE_ANALYSIS.findings.map((finding) => ({ ...finding, finding: 'silent' as const }));
    const analyse = () => ({ ...SAMPLE_ANALYSIS, findings: silent, collected: [] });
    expect(await readPage(stepsWith({ analyse }))).toEqual(empty);
  });

  it.each([0, 1, 2])('reports nothing once the page has become another one, noticed at check %i', async (check) => {
    let checks = 0;
    const isStale = () => checks++ >= check;
    expect(await readPage(stepsWith({ isStale }))).toEqual({ kind: 'stale' });
  });

  it.each(['inspect', 'extract', 'analyse', 'declaredLanguage'] as const)(
    'turns a failing %s into an error',
    async (step) => {
      const outcome = await readPage(
        stepsWith({
          [step]: () => {
            throw new RangeError('too deep');
          },
        }),
      );
      expect(outcome).toMatchObject({ kind: 'obstacle', obstacle: { kind: 'error' } });
      expect(JSON.stringify(outcome)).toContain('RangeError: too deep');
    },
  );
});
