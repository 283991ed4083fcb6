/** Every practice's examples are its tests; this walks all practice files and keeps their house rules. */
import { describe, expect, it } from 'vitest';
import { analysePolicy } from '../analyse.ts';
import { extractText } from '../extract/extract-text.ts';
import type { Finding, FindingKind } from '../findings/finding.ts';
import { PRACTICE_IDS } from './ids.ts';
import { PRACTICES } from './index.ts';
import type { Example, Examples, Practice } from './practice.ts';

const files = import.meta.glob<{ default: Practice; examples: Examples }>('./*/*.ts', { eager: true });

/** What must not change a verdict: how the page's author typed it. */
const TYPINGS: Record<string, (text: string) => string> = {
  'as written': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with curly quotes': (text) => text.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”'),
  'with non-breaking spaces': (text) => text.replace(/ /g, '\u00a0'),
};

describe('practices', () => {
  it('are the contract’s, in its order', () => {
    expect(PRACTICES.map((p) => p.id)).toEqual([...PRACTICE_IDS]);
    expect(Object.keys(files)).toHaveLength(PRACTICE_IDS.length);
  });
});

for (const [path, { default: practice, examples }] of Object.entries(files)) {
  const [, topic, id] = /^\.\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
  describe(`${practice.id}`, () => {
    it('stands in the file of its id and the folder of its topic', () => {
      expect([practice.topic, practice.id]).toEqual([topic, id]);
    });
    it('has examples that say it, that deny it and that do not count', () => {
      for (const list of [examples.says, examples.denies, examples.silent]) expect(list.length).toBeGreaterThan(1);
    });
    for (const example of examples.says) check(practice, 'does', example);
    for (const example of examples.denies) check(practice, 'does-not', example);
    for (const example of examples.silent) check(practice, 'silent', example);
  });
}

function check(practice: Practice, expected: FindingKind, example: Example): void {
  const marked = /\[\[(.+?)\]\]/s.exec(example.text)?.[1];
  const text = example.text.replaceAll(/\[\[|\]\]/g, '');
  it(`${expected}: ${text}`, () => {
    for (const [typing, retype] of Object.entries(TYPINGS)) {
      const finding = findPractice(retype(text), practice.id);
      expect(finding.finding, typing).toBe(expected);
      if (expected !== 'silent') {
        const quotes = finding.evidence.map((e) => e.quote);
        if (typing === 'as written') expect(quotes).toContain(marked ?? text);
      }
    }
    const others = analyse(text).filter((f) => f.finding !== 'silent' && f.id !== practice.id);
    expect(others.map((f) => f.id).sort(), 'other practices found').toEqual([...(example.also ?? [])].sort());
  });
}

function findPractice(text: string, id: Practice['id']): Finding {
  const finding = analyse(text).find((f) => f.id === id);
  if (!finding) throw new Error(`no finding for ${id}`);
  return finding;
}

function analyse(text: string): Finding[] {
  return analysePolicy(extractText(text), { language: 'en' }).findings;
}
