/** What the card shows: plain data, every word on it decided here, nothing left to the components but layout. */
import type { Evidence, FindingKind } from '../findings/finding.ts';
import type { Grade } from '../grade/grade.ts';
import type { LetterRequest } from '../letters/request.ts';
import type { PracticeId, Topic } from '../practices/ids.ts';
import type { DetailEntry, DetailLine } from './details.ts';

/** Worst first: the order in which the sections stand on the card. */
export const LEVELS = ['watch-out', 'take-note', 'good', 'silent'] as const;
export type Level = (typeof LEVELS)[number];

/** One line of the card. */
export interface Flag {
  id: PracticeId;
  topic: Topic;
  level: Level;
  finding: FindingKind;
  contradicted: boolean;
  /** What the practice asks: "Is my data sold?" */
  question: string;
  /** The claim in plain words: "Says it may sell your data". For `silent`: "whether it sells your data". */
  text: string;
  /** Why this matters to a reader, one sentence. */
  why: string;
  /** Points this flag moved the score by. */
  points: number;
  /** Best first; empty for `silent`. */
  evidence: Evidence[];
  /** The words that deny it, for a contradicted flag. */
  denials: Evidence[];
  /** What people ask for, a line each: how long, who, where, how. */
  details: DetailLine[];
  /** Among the handful shown at once. */
  prominent: boolean;
}

/** A part of the summing-up sentence; `marked` parts are the worst ones, to be drawn with the highlighter. */
export interface SummaryPart {
  text: string;
  marked: boolean;
}

export interface Chip {
  kind: string;
  label: string;
  evidence: Evidence;
}

/** The finished card. */
export interface Card {
  /** Host name without "www.", or the file's name. */
  site: string;
  title: string;
  url: string;
  grade: Grade;
  /** One sentence (or two) in plain words. */
  summary: SummaryPart[];
  /** Worst first within each level; levels in the order of `LEVELS`. */
  flags: Flag[];
  chips: Chip[];
  /** As people write it: "14 July 2025"; null where the policy names no date. */
  lastUpdated: string | null;
  words: number;
  readingMinutes: number;
  /** Where requests go, the addresses named for a right first. */
  addresses: DetailEntry[];
  optOuts: { text: string; href: string }[];
  /** What can be asked of the site by a letter. */
  requests: LetterRequest[];
}
