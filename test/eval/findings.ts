/** The figures for findings: agreement with labels, counted over (document, practice) pairs. */
import type { PolicyRecord } from '../../lib/commandline/record.ts';
import type { FindingKind } from '../../lib/findings/finding.ts';
import type { PracticeId } from '../../lib/practices/ids.ts';

const KINDS: readonly FindingKind[] = ['does', 'does-not', 'silent'];

/** What a reader found, with the words that prove it where they were kept. */
export interface Label {
  finding: FindingKind;
  quote?: string;
}

/** Labels of one document. A practice that is left out is not counted. */
export type Labels = ReadonlyMap<PracticeId, Label>;

/** A pair on which the engine and the label differ. */
export interface Miss {
  document: string;
  practice: PracticeId;
  wanted: FindingKind;
  found: FindingKind;
  /** The words behind the label. */
  labelled?: string;
  /** The words behind the finding, best first. */
  quotes: string[];
}

/** The counts for one practice over all documents. */
export interface PracticeFigures {
  id: PracticeId;
  pairs: number;
  agreed: number;
  /** Right findings other than `silent`. */
  hits: number;
  wrong: number;
  missed: number;
  flipped: number;
  /** NaN where neither labels nor engine have a finding. */
  f1: number;
}

export interface FindingsFigures {
  documents: number;
  pairs: number;
  /** All shares run from 0 to 1. */
  agreement: number;
  kappa: number;
  macroF1: number;
  flips: number;
  withoutEvidence: number;
  practices: PracticeFigures[];
  misses: Miss[];
}

interface Tally {
  pairs: number;
  agreed: number;
  hits: number;
  wrong: number;
  missed: number;
  flipped: number;
  labelled: Record<FindingKind, number>;
  found: Record<FindingKind, number>;
}

/**
 * Compares what was found with what was labelled.
 *
 * Kappa is Cohen's, with the chance agreement taken per practice and weighted by its pairs; macro-F1 is the plain mean
 * over the practices that some label has a finding for. Both as `tools/score.mjs` beside the labelled data counts them.
 */
export function scoreFindings(
  records: readonly PolicyRecord[],
  labelled: ReadonlyMap<string, Labels>,
): FindingsFigures {
  const tallies = new Map<PracticeId, Tally>();
  const misses: Miss[] = [];
  let documents = 0;
  let withoutEvidence = 0;
  for (const record of records) {
    const document = documentName(record.source);
    const labels = labelled.get(document);
    if (!labels) continue;
    documents++;
    const findings = new Map(record.practices.map((practice) => [practice.id, practice]));
    for (const [id, { finding: wanted, quote }] of labels) {
      const practice = findings.get(id);
      const found = practice?.finding ?? 'silent';
      const tally = tallies.get(id) ?? newTally();
      tallies.set(id, tally);
      count(tally, wanted, found);
      if (found !== 'silent' && !practice?.evidence.length) withoutEvidence++;
      if (found !== wanted) {
        const quotes = practice?.evidence.map((one) => one.quote) ?? [];
        misses.push({ document, practice: id, wanted, found, quotes, ...(quote && { labelled: quote }) });
      }
    }
  }
  return { documents, withoutEvidence, misses, ...summarise(tallies) };
}

/** The name that a document and its labels share: the file's name without folder and ending. */
export function documentName(path: string): string {
  return path.replace(/^.*[/\\]/, '').replace(/\.(html?|txt|md|json)$/, '');
}

function newTally(): Tally {
  const none = () => ({ does: 0, 'does-not': 0, silent: 0 });
  return { pairs: 0, agreed: 0, hits: 0, wrong: 0, missed: 0, flipped: 0, labelled: none(), found: none() };
}

function count(tally: Tally, wanted: FindingKind, found: FindingKind): void {
  const agrees = wanted === found;
  tally.pairs++;
  tally.labelled[wanted]++;
  tally.found[found]++;
  if (agrees) tally.agreed++;
  if (agrees && found !== 'silent') tally.hits++;
  if (!agrees && found !== 'silent') tally.wrong++;
  if (!agrees && wanted !== 'silent') tally.missed++;
  if (!agrees && found !== 'silent' && wanted !== 'silent') tally.flipped++;
}

function summarise(tallies: ReadonlyMap<PracticeId, Tally>) {
  let pairs = 0;
  let agreed = 0;
  let byChance = 0;
  let flips = 0;
  let f1Sum = 0;
  let f1Count = 0;
  const practices: PracticeFigures[] = [];
  for (const [id, tally] of tallies) {
    const f1 = (2 * tally.hits) / (2 * tally.hits + tally.wrong + tally.missed);
    pairs += tally.pairs;
    agreed += tally.agreed;
    flips += tally.flipped;
    for (const kind of KINDS) byChance += (tally.labelled[kind] * tally.found[kind]) / tally.pairs;
    if (!Number.isNaN(f1) && tally.labelled.does + tally.labelled['does-not'] > 0) {
      f1Sum += f1;
      f1Count++;
    }
    const { hits, wrong, missed, flipped } = tally;
    practices.push({ id, pairs: tally.pairs, agreed: tally.agreed, hits, wrong, missed, flipped, f1 });
  }
  practices.sort((a, b) => a.agreed / a.pairs - b.agreed / b.pairs);
  return {
    pairs,
    agreement: agreed / pairs,
    kappa: (agreed - byChance) / (pairs - byChance),
    macroF1: f1Sum / f1Count,
    flips,
    practices,
  };
}
