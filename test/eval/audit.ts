/** Draws quotes for people to read: does each prove its practice? */
import { join } from 'node:path';
import type { EvidenceRecord } from '../../lib/commandline/record.ts';
import type { FindingKind } from '../../lib/findings/finding.ts';
import type { PracticeId } from '../../lib/practices/ids.ts';
import { PRACTICES } from '../../lib/practices/index.ts';
import { listDocuments } from './corpus.ts';
import { documentName } from './findings.ts';
import { readAll } from './read-all.ts';

const SETS = ['gold', 'opp115', 'more'];
const QUOTES = 300;

interface ShownQuote {
  document: string;
  practice: PracticeId;
  finding: FindingKind;
  evidence: EvidenceRecord;
}

/** Prints 300 of all the quotes that the product would show on the sets, the same ones for the same seed. */
export async function printAudit(folder: string, seed: number, print: (text: string) => void): Promise<void> {
  const sources = SETS.flatMap((set) => listDocuments(join(folder, set)));
  const records = await readAll(sources.map((source) => ({ source })));
  const shown = records.flatMap((record) =>
    record.practices.flatMap((practice) =>
      practice.evidence.map((evidence): ShownQuote => {
        return { document: documentName(record.source), practice: practice.id, finding: practice.finding, evidence };
      }),
    ),
  );
  const drawn = drawQuotes(shown, seed).toSorted((a, b) => a.practice.localeCompare(b.practice));
  print(`${drawn.length} of ${shown.length} quotes from ${records.length} policies, seed ${seed}`);
  for (const [index, quote] of drawn.entries()) print(formatQuote(index + 1, quote));
}

/** A shuffle's first quotes. The generator is mulberry32: small, seeded, and even enough for a draw. */
export function drawQuotes<T>(quotes: readonly T[], seed: number): T[] {
  let state = seed >>> 0;
  const random = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return quotes
    .map((quote) => ({ quote, order: random() }))
    .sort((a, b) => a.order - b.order)
    .slice(0, QUOTES)
    .map(({ quote }) => quote);
}

function formatQuote(number: number, { document, practice, finding, evidence }: ShownQuote): string {
  const question = PRACTICES.find(({ id }) => id === practice)?.question ?? '';
  const isWithin = evidence.leadIn !== undefined && evidence.quote.startsWith(evidence.leadIn.quote);
  const leadIn = evidence.leadIn && !isWithin ? `[${evidence.leadIn.quote}] ` : '';
  return `\n${number}. ${practice}: ${finding} — ${question} (${document})\n   ${`${leadIn}${evidence.quote}`.replace(/\s+/g, ' ')}`;
}
