/** Takes every measurement asked for, reading each document once. */
import { join } from 'node:path';
import type { PolicyRecord } from '../../lib/commandline/record.ts';
import type { PracticeId } from '../../lib/practices/ids.ts';
import { listDocuments } from './corpus.ts';
import { evaluateDetection } from './detection.ts';
import { evaluateExtraction } from './extraction.ts';
import type { Figure } from './figures.ts';
import { scoreFindings } from './findings.ts';
import { countGrades } from './grades.ts';
import { readLabels, readQuotes } from './labels.ts';
import { formatMisses, formatPractices, formatTable } from './print.ts';
import { scoreQuotes } from './quotes.ts';
import { readAll } from './read-all.ts';
import { evaluateTopics } from './topics.ts';
import { checkAgainstYardstick } from './yardstick.ts';

export const PARTS = ['detection', 'extraction', 'findings', 'grades', 'quotes', 'topics'] as const;
export type Part = (typeof PARTS)[number];

interface Options {
  /** Also print each disagreement. */
  misses: boolean;
  /** Print the disagreements of this practice only. */
  practice: string | undefined;
  print: (text: string) => void;
}

/** Measures the parts on the folder of labelled data, prints their tables, and gives the figures. */
export async function measure(folder: string, parts: readonly Part[], options: Options): Promise<Figure[]> {
  const { print } = options;
  const figures: Figure[] = [];
  const gold = join(folder, 'gold');
  const opp115 = join(folder, 'opp115');

  if (parts.includes('detection')) figures.push(...measureDetection(folder, options));
  if (parts.includes('extraction')) figures.push(...(await measureExtraction(opp115, options)));
  if (parts.includes('findings') || parts.includes('grades')) {
    const policies = [...listDocuments(gold), ...listDocuments(opp115)];
    const records = await readAll(policies.map((source) => ({ source })));
    for (const { source, error } of records) if (error) print(`could not read ${source}: ${error}`);
    if (parts.includes('findings')) {
      figures.push(...measureFindings('gold', folder, records, options, { kappa: 0.9, macroF1: 0.95, flips: 0 }));
      figures.push(...measureFindings('opp115', folder, records, options, { kappa: 0.62 }));
    }
    if (parts.includes('grades')) figures.push(...measureGrades(records, options));
  }
  if (parts.includes('quotes')) figures.push(...(await measureQuotes(join(folder, 'tosdr-quotes.jsonl'), options)));
  if (parts.includes('topics')) figures.push(measureTopics(join(folder, 'opp115-segments.jsonl'), options));
  return figures;
}

function measureDetection(folder: string, { misses, print }: Options): Figure[] {
  const found = evaluateDetection(folder);
  print(`Detection (${found.rows.length} pages): ${found.misses.length} judged wrongly`);
  const shown = found.rows.filter((row) => misses && found.misses.includes(row.name));
  const table = shown.map((row) => [
    row.name,
    String(row.isPolicy),
    row.score.toFixed(2),
    row.scoreWithAddress.toFixed(2),
  ]);
  print(`${formatTable([['page', 'policy', 'score', 'with address'], ...table])}\n`);
  return [
    { name: 'detection.recall', value: found.recall, better: 'higher', bar: 0.97 },
    { name: 'detection.precision', value: found.precision, better: 'higher', bar: 0.97 },
  ];
}

/**
 * Saved pages that do not hold the text cut by hand, so that nothing can find it: 33 was saved with a quarter of its
 * policy in it; 641 is the whole policy, where the text is that of a "Highlights" page elsewhere (7 of its 37
 * sentences stand in the saved page). They count in medians and tenths, not in the lowest.
 */
const OTHER_TEXT = /^(?:33|641)_/;

async function measureExtraction(folder: string, { misses, print }: Options): Promise<Figure[]> {
  const found = await evaluateExtraction(folder);
  if (!found) throw new Error(`No page with its hand-cut text in ${folder}`);
  const { rows, recall, precision } = found;
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  const shown = misses ? rows : rows.slice(0, 10);
  const table = shown.map((row) => [row.name, percent(row.recall), percent(row.precision), String(row.expectedWords)]);
  print(`Extraction on opp115 (${rows.length} pages, worst first)`);
  print(`${formatTable([['page', 'recall', 'precision', 'words'], ...table])}\n`);
  const comparable = rows.filter(({ name }) => !OTHER_TEXT.test(name));
  return [
    { name: 'extraction.recall.median', value: recall.median, better: 'higher', bar: 0.99 },
    { name: 'extraction.recall.worstTenth', value: recall.worstTenth, better: 'higher', bar: 0.97 },
    {
      name: 'extraction.recall.lowest',
      value: Math.min(...comparable.map((row) => row.recall)),
      better: 'higher',
      bar: 0.9,
    },
    { name: 'extraction.precision.median', value: precision.median, better: 'higher', bar: 0.98 },
    { name: 'extraction.precision.worstTenth', value: precision.worstTenth, better: 'higher', bar: 0.92 },
    {
      name: 'extraction.precision.lowest',
      value: Math.min(...comparable.map((row) => row.precision)),
      better: 'higher',
      bar: 0.6,
    },
  ];
}

interface FindingsBars {
  kappa?: number;
  macroF1?: number;
  flips?: number;
}

function measureFindings(
  set: string,
  folder: string,
  records: readonly PolicyRecord[],
  { misses, practice, print }: Options,
  bars: FindingsBars = {},
): Figure[] {
  const found = scoreFindings(records, readLabels(join(folder, set)));
  checkAgainstYardstick(folder, set, records, found);
  print(`Findings on ${set} (${found.documents} documents)\n${formatPractices(found)}\n`);
  if (misses) print(`${formatMisses(found.misses, practice)}\n`);
  const figure = (name: string, value: number, better: Figure['better'], bar?: number): Figure => ({
    name: `${set}.${name}`,
    value,
    better,
    ...(bar !== undefined && { bar }),
  });
  return [
    figure('agreement', found.agreement, 'higher'),
    figure('kappa', found.kappa, 'higher', bars.kappa),
    figure('macroF1', found.macroF1, 'higher', bars.macroF1),
    figure('flips', found.flips, 'lower', bars.flips),
    figure('withoutEvidence', found.withoutEvidence, 'lower', 0),
  ];
}

function measureGrades(records: readonly PolicyRecord[], { print }: Options): Figure[] {
  const { policies, counts, occurring, largestShare } = countGrades(records);
  const table = Object.entries(counts).map(([grade, count]) => [grade, String(count)]);
  print(`Grades over ${policies} policies\n${formatTable(table)}\n`);
  return [
    { name: 'grades.occurring', value: occurring, better: 'higher', bar: 5 },
    { name: 'grades.largestShare', value: largestShare, better: 'lower', bar: 0.45, floats: true },
  ];
}

async function measureQuotes(file: string, { misses, practice, print }: Options): Promise<Figure[]> {
  const labels = readQuotes(file);
  const records = await readAll(labels.map(({ id, text }) => ({ source: `${id}.txt`, text })));
  const { found, opposite, missed } = scoreQuotes(records, labels);
  const wanted = missed.filter((label) => !practice || label.practices.includes(practice as PracticeId));
  if (misses) print(`${wanted.map((m) => `${m.practices.join('|')} ${m.finding}: “${m.text}”`).join('\n')}\n`);
  // Aimed at is 0.82 found (test/accuracy/README.md tells what is missing); until then, what is reached is held.
  return [
    { name: 'quotes.found', value: found, better: 'higher' },
    { name: 'quotes.opposite', value: opposite, better: 'lower', bar: 0.012 },
  ];
}

function measureTopics(file: string, { misses, print }: Options): Figure {
  const found = evaluateTopics(file);
  const table = found.topics.map(({ topic, labelled, ...shares }) => [
    topic,
    String(labelled),
    ...[shares.precision, shares.recall, shares.f1].map((share) => share.toFixed(2)),
  ]);
  print(`Topics of ${found.paragraphs} paragraphs`);
  print(`${formatTable([['topic', 'labelled', 'precision', 'recall', 'F1'], ...table])}\n`);
  const shown = found.misses.map(
    (m) => `missed ${m.missed.join(', ') || '-'}, added ${m.added.join(', ') || '-'}: “${m.text}”`,
  );
  if (misses) print(`${shown.join('\n')}\n`);
  return { name: 'topics.macroF1', value: found.macroF1, better: 'higher', bar: 0.74 };
}
