/** One document's JSON object: the command line's contract with the programs that read its output. */
import type { Details } from '../details/detail.ts';
import type { Evidence, Finding, FindingKind, Quote } from '../findings/finding.ts';
import type { Flow } from '../flows/flow.ts';
import { PRACTICE_IDS, type PracticeId } from '../practices/ids.ts';
import type { TopicSpan } from '../topics/topic.ts';
import type { Reading } from './read-policy.ts';

/** The longest quote that takes its lead-in along, in UTF-16 units. */
const LONGEST_JOINED_QUOTE = 400;

/** Stands between the cells of a table's row: from a header to its cell, other cells are on the way. */
const CELL_DIVIDER = ' | ';

export interface EvidenceRecord extends Quote {
  leadIn?: Quote;
}

export interface PracticeRecord {
  id: PracticeId;
  finding: FindingKind;
  contradicted: boolean;
  evidence: EvidenceRecord[];
  details: Details;
}

/** `grade` and `score` are null where nothing could be read from the document. */
export interface PolicyRecord {
  source: string;
  title: string;
  url: string;
  language: string;
  isPolicy: boolean;
  policyScore: number;
  /** ISO 8601 where the date could be read, otherwise as written; null where there is none. */
  lastUpdated: string | null;
  words: number;
  grade: string | null;
  score: number | null;
  /** All practices, in the contract's order. */
  practices: PracticeRecord[];
  /** Paragraphs by subject, with offsets into the extracted text. */
  topics: TopicSpan[];
  /** Data → purpose → recipient, each with its words. */
  flows: Flow[];
  error: string | null;
  /** The extracted text, only when asked for. */
  text?: string;
}

/** Turns a reading into its JSON object; `withText` adds the extracted text. */
export function recordReading(source: string, reading: Reading, withText: boolean): PolicyRecord {
  const { document, verdict, language, analysis, grade } = reading;
  const findings = new Map(analysis?.findings.map((finding) => [finding.id, finding]));
  return {
    source,
    title: document.title,
    url: document.url,
    language,
    isPolicy: verdict.isPolicy,
    policyScore: verdict.score,
    lastUpdated: analysis?.lastUpdated?.iso || analysis?.lastUpdated?.text || null,
    words: reading.words,
    grade: grade?.letter ?? null,
    score: grade?.score ?? null,
    practices: PRACTICE_IDS.map((id) => recordFinding(id, findings.get(id), document.text)),
    topics: reading.topics,
    flows: reading.flows,
    error: null,
    ...(withText && { text: document.text }),
  };
}

/** The object of a document that could not be read. */
export function recordProblem(source: string, problem: string): PolicyRecord {
  return {
    source,
    title: '',
    url: '',
    language: 'und',
    isPolicy: false,
    policyScore: 0,
    lastUpdated: null,
    words: 0,
    grade: null,
    score: null,
    practices: PRACTICE_IDS.map((id) => recordFinding(id, undefined, '')),
    topics: [],
    flows: [],
    error: problem,
  };
}

function recordFinding(id: PracticeId, found: Finding | undefined, text: string): PracticeRecord {
  if (!found) return { id, finding: 'silent', contradicted: false, evidence: [], details: {} };
  const { finding, contradicted, details } = found;
  return { id, finding, contradicted, evidence: found.evidence.map((one) => recordEvidence(one, text)), details };
}

/** A quote says more with the words that introduce it: where the two stand close together they are quoted as one. */
function recordEvidence(evidence: Evidence, text: string): EvidenceRecord {
  const { quote, start, end, leadIn } = evidence;
  if (!leadIn) return { quote, start, end };
  const between = text.slice(leadIn.end, start);
  const isJoined =
    leadIn.start < start && end - leadIn.start <= LONGEST_JOINED_QUOTE && !between.includes(CELL_DIVIDER);
  const from = isJoined ? leadIn.start : start;
  return {
    quote: text.slice(from, end),
    start: from,
    end,
    leadIn: { quote: leadIn.quote, start: leadIn.start, end: leadIn.end },
  };
}
