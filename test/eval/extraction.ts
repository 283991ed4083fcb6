/** Measures extraction against the policy text that people cut out of saved pages by hand. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractPage } from '../../lib/extract/extract-page.ts';
import { parseHtml } from '../../lib/extract/parse-html.ts';

/** One page: `recall` of the hand-cut words found in order, `precision` of the extracted words that belong to them. */
export interface ExtractionRow {
  name: string;
  recall: number;
  precision: number;
  /** Words of the hand-cut text, and of the extracted text. */
  expectedWords: number;
  extractedWords: number;
}

/** Median, worst tenth (10th percentile) and minimum over all pages. */
export interface Spread {
  median: number;
  worstTenth: number;
  minimum: number;
}

export interface ExtractionFigures {
  /** Worst first, by the lower one of recall and precision. */
  rows: ExtractionRow[];
  recall: Spread;
  precision: Spread;
}

/**
 * Reads each `NAME.html` in `folder` that has a hand-cut `NAME.txt` beside it, and compares the words.
 * `only` limits the run to names that contain it. Null where the folder has no such pair.
 */
export async function evaluateExtraction(folder: string, only = ''): Promise<ExtractionFigures | null> {
  const files = new Set(await readdir(folder));
  const names = [...files]
    .filter((file) => file.endsWith('.html') && file.includes(only))
    .map((file) => file.slice(0, -'.html'.length))
    .filter((name) => files.has(`${name}.txt`));
  const rows: ExtractionRow[] = [];
  for (const name of names) {
    const html = await readFile(join(folder, `${name}.html`), 'utf8');
    const expected = listWords(await readFile(join(folder, `${name}.txt`), 'utf8'));
    const window = parseHtml(html);
    const extracted = listWords(extractPage(window, '').document.text);
    window.defaultView?.close();
    rows.push({ name, ...compareWords(expected, extracted) });
  }
  if (rows.length === 0) return null;
  rows.sort((a, b) => Math.min(a.recall, a.precision) - Math.min(b.recall, b.precision));
  return {
    rows,
    recall: spreadOf(rows.map((row) => row.recall)),
    precision: spreadOf(rows.map((row) => row.precision)),
  };
}

/** Runs of letters and digits, in lower case. */
function listWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function compareWords(expected: readonly string[], extracted: readonly string[]): Omit<ExtractionRow, 'name'> {
  const common = countCommon(expected, extracted);
  return {
    recall: expected.length === 0 ? 1 : common / expected.length,
    precision: extracted.length === 0 ? 1 : common / extracted.length,
    expectedWords: expected.length,
    extractedWords: extracted.length,
  };
}

/** Length of the longest common subsequence (E. W. Myers, "An O(ND) difference algorithm", 1986, without the path). */
function countCommon(a: readonly string[], b: readonly string[]): number {
  const ids = new Map<string, number>();
  const number = (word: string): number => {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    return id;
  };
  const left = Int32Array.from(a, number);
  const right = Int32Array.from(b, number);
  const most = left.length + right.length;
  const furthest = new Int32Array(2 * most + 3);
  for (let edits = 0; edits <= most; edits++) {
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const below = furthest[most + diagonal] ?? 0;
      const above = furthest[most + diagonal + 2] ?? 0;
      let x = diagonal === -edits || (diagonal !== edits && below < above) ? above : below + 1;
      while (x < left.length && x - diagonal < right.length && left[x] === right[x - diagonal]) x++;
      furthest[most + diagonal + 1] = x;
      if (x >= left.length && x - diagonal >= right.length) return (most - edits) / 2;
    }
  }
  return 0;
}

/** Quantiles by linear interpolation between closest ranks. */
function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const quantile = (share: number): number => {
    const rank = share * (sorted.length - 1);
    const low = sorted[Math.floor(rank)] ?? 0;
    const high = sorted[Math.ceil(rank)] ?? 0;
    return low + (high - low) * (rank % 1);
  };
  return { median: quantile(0.5), worstTenth: quantile(0.1), minimum: sorted[0] ?? 0 };
}
