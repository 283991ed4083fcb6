/** The figures for quotes: each is read as a document of its own, and should show one of its practices. */
import { basename } from 'node:path';
import type { PolicyRecord } from '../../lib/commandline/record.ts';
import type { QuoteLabel } from './labels.ts';

export interface QuotesFigures {
  quotes: number;
  /** Share of quotes in which a listed practice is found with the labelled finding. */
  found: number;
  /** Share of quotes in which a listed practice is found, but only with the opposite finding. */
  opposite: number;
  missed: QuoteLabel[];
}

/** Compares the records, whose `source` is the quote's id as a `.txt` file, with the labels. */
export function scoreQuotes(records: readonly PolicyRecord[], labels: readonly QuoteLabel[]): QuotesFigures {
  const byId = new Map(labels.map((label) => [label.id, label]));
  const missed: QuoteLabel[] = [];
  let quotes = 0;
  let opposite = 0;
  for (const record of records) {
    const label = byId.get(basename(record.source, '.txt'));
    if (!label) continue;
    quotes++;
    const findings = new Map(record.practices.map(({ id, finding }) => [id, finding]));
    const found = label.practices.map((id) => findings.get(id));
    if (found.includes(label.finding)) continue;
    missed.push(label);
    if (found.some((finding) => finding !== undefined && finding !== 'silent')) opposite++;
  }
  return { quotes, found: 1 - missed.length / quotes, opposite: opposite / quotes, missed };
}
