/** Measures detection: policies against pages that are none, with and without their address. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decodeDocument } from '../../lib/commandline/decode.ts';
import { judgePage } from '../../lib/detect/judge.ts';
import { readSignals } from '../../lib/detect/signals.ts';
import { parseHtml } from '../../lib/extract/parse-html.ts';

export interface DetectionRow {
  name: string;
  isPolicy: boolean;
  /** The verdict on the page, its address unknown. */
  found: boolean;
  /** The score behind it, 0 to 1. */
  score: number;
  /** The verdict and score with the address, where one is known; otherwise as above. */
  foundWithAddress: boolean;
  scoreWithAddress: number;
}

export interface DetectionFigures {
  rows: DetectionRow[];
  /** Shares from 0 to 1, the worse of with and without address. */
  recall: number;
  precision: number;
  /** Pages judged wrongly in either way, by name. */
  misses: string[];
}

/** Judges `opp115/*.html` and `gold/*.html` against `not-policies/*.html` in the folder of labelled data. */
export function evaluateDetection(folder: string): DetectionFigures {
  const rows = [
    ...['opp115', 'gold'].flatMap((part) => judgeFolder(join(folder, part), true)),
    ...judgeFolder(join(folder, 'not-policies'), false),
  ];
  const plain = rows.map(({ isPolicy, found }) => ({ isPolicy, found }));
  const addressed = rows.map(({ isPolicy, foundWithAddress: found }) => ({ isPolicy, found }));
  return {
    rows,
    recall: Math.min(measureRecall(plain), measureRecall(addressed)),
    precision: Math.min(measurePrecision(plain), measurePrecision(addressed)),
    misses: rows
      .filter((row) => row.found !== row.isPolicy || row.foundWithAddress !== row.isPolicy)
      .map(({ name }) => name),
  };
}

function judgeFolder(folder: string, isPolicy: boolean): DetectionRow[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return files.map((file) => judgeFile(join(folder, file), isPolicy));
}

function judgeFile(file: string, isPolicy: boolean): DetectionRow {
  const page = parseHtml(decodeDocument(readFileSync(file)).text);
  const plain = judgePage(readSignals(page, ''));
  const address = readAddress(file.replace(/html$/, 'json'));
  const addressed = address ? judgePage(readSignals(page, address)) : plain;
  page.defaultView?.close();
  return {
    name: basename(file),
    isPolicy,
    found: plain.isPolicy,
    score: plain.score,
    foundWithAddress: addressed.isPolicy,
    scoreWithAddress: addressed.score,
  };
}

/** The page's address from its label file; empty where there is no such file, or no address in it. */
function readAddress(labels: string): string {
  try {
    return (JSON.parse(readFileSync(labels, 'utf8')) as { url?: string }).url ?? '';
  } catch {
    return '';
  }
}

interface Judged {
  isPolicy: boolean;
  found: boolean;
}

function measureRecall(rows: readonly Judged[]): number {
  const policies = rows.filter(({ isPolicy }) => isPolicy);
  return policies.filter(({ found }) => found).length / policies.length;
}

function measurePrecision(rows: readonly Judged[]): number {
  const found = rows.filter((row) => row.found);
  return found.filter(({ isPolicy }) => isPolicy).length / found.length;
}
