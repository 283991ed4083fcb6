/** Takes every measurement asked for, reading each document once. */
import { join } from 'node:path';
import { listDocuments } from './corpus.ts';
import type { Figure } from './figures.ts';
import { type FindingsFigures, scoreFindings } from './findings.ts';
import { countGrades } from './grades.ts';
import { readLabels, readQuotes } from './labels.ts';
import { formatMisses, formatPractices } from './print.ts';
import { scoreQuotes } from './quotes.ts';
import { readAll } from './read-all.ts';

export const PARTS = ['findings', 'grades', 'quotes'] as const;
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

  const policies = [...listDocuments(gold), ...listDocuments(opp115)];
  const records = await readAll(policies.map((source) => ({ source })));
  for (const { source, error } of records) if (error) print(`could not read ${source}: ${error}`);

  if (parts.includes('findings')) {
    const onGold = scoreFindings(records, readLabels(gold));
    const onOpp115 = scoreFindings(records, readLabels(opp115));
    print(`Findings on gold (${onGold.documents} documents)\n${formatPractices(onGold)}\n`);
    if (options.misses) print(`${formatMisses(onGold.misses, options.practice)}\n`);
    print(`Findings on opp115 (${onOpp115.documents} documents)\n${formatPractices(onOpp115)}\n`);
    if (options.misses) print(`${formatMisses(onOpp115.misses, options.practice)}\n`);
    figures.push(...nameFindings('gold', onGold, { kappa: 0.75, macroF1: 0.89, flips: 6 }));
    figures.push(...nameFindings('opp115', onOpp115));
  }
  if (parts.includes('grades')) {
    const grades = countGrades(records);
    print(
      `Grades over ${grades.policies} policies: ${Object.entries(grades.counts)
        .map(([g, n]) => `${g} ${n}`)
        .join('  ')}\n`,
    );
    figures.push({ name: 'grades.occurring', value: grades.occurring, better: 'higher', bar: 5 });
    figures.push({ name: 'grades.largestShare', value: grades.largestShare, better: 'lower', bar: 0.45 });
  }
  if (parts.includes('quotes')) {
    const labels = readQuotes(join(folder, 'tosdr-quotes.jsonl'));
    const read = await readAll(labels.map(({ id, text }) => ({ source: `${id}.txt`, text })));
    const quotes = scoreQuotes(read, labels);
    if (options.misses)
      print(`${quotes.missed.map((m) => `${m.practices.join('|')} ${m.finding}: “${m.text}”`).join('\n')}\n`);
    figures.push({ name: 'quotes.found', value: quotes.found, better: 'higher' });
    figures.push({ name: 'quotes.opposite', value: quotes.opposite, better: 'lower' });
  }
  return figures;
}

function nameFindings(
  set: string,
  found: FindingsFigures,
  bars: { kappa?: number; macroF1?: number; flips?: number } = {},
): Figure[] {
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
