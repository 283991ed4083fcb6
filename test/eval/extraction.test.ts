import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { evaluateExtraction } from './extraction.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'smallprint-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function put(name: string, html: string, expected: string): Promise<void> {
  await writeFile(join(folder, `${name}.html`), html);
  await writeFile(join(folder, `${name}.txt`), expected);
}

it('counts words found in order, whatever their case and the signs between them', async () => {
  await put('a', '<p>We collect your name, and your address.</p>', 'WE COLLECT\n\nyour name and your address');
  // One of four words is missing in the page; of five words in the page two are not in the text.
  await put('b', '<p>We never share data today.</p>', 'data we share widely');
  const figures = await evaluateExtraction(folder);
  expect(figures?.rows).toEqual([
    { name: 'b', recall: 0.5, precision: 0.4, expectedWords: 4, extractedWords: 5 },
    { name: 'a', recall: 1, precision: 1, expectedWords: 7, extractedWords: 7 },
  ]);
  expect(figures?.recall).toEqual({ median: 0.75, worstTenth: 0.55, minimum: 0.5 });
});

it('passes over pages without a hand-cut text, and says where there is none at all', async () => {
  await writeFile(join(folder, 'a.html'), '<p>x</p>');
  expect(await evaluateExtraction(folder)).toBeNull();
  await put('b', '', '');
  expect((await evaluateExtraction(folder))?.rows).toHaveLength(1);
  expect(await evaluateExtraction(folder, 'a')).toBeNull();
});
