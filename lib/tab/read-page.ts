/** One reading of a page: from what stands in it to an analysis or the reason why there is none. */
import type { Verdict } from '../detect/verdict.ts';
import type { PolicyDocument } from '../extract/document.ts';
import type { Analysis } from '../findings/finding.ts';
import type { Obstacle } from '../storage.ts';
import { chooseLanguage, type Detection, isReadable, languageSample } from './language.ts';
import { boundAnalysis, boundVerdict } from './limits.ts';

/** Characters: a shorter text says nothing about what happens to data, in any script. */
const SHORTEST = 120;

/** What a reading needs from the page and the browser. All of it may throw. */
export interface ReadingSteps {
  inspect(): Verdict;
  extract(): PolicyDocument;
  detectLanguage(sample: string): Promise<Detection>;
  /** The page's `lang`, empty where it has none. */
  declaredLanguage(): string;
  analyse(document: PolicyDocument, context: { language: string }): Analysis;
  /** Lets the page go on for a moment. */
  pause(): Promise<void>;
  /** Whether the page has become another one since the reading began. */
  isStale(): boolean;
  onProgress(progress: number): void;
}

export type Outcome =
  | { kind: 'analysis'; verdict: Verdict; analysis: Analysis }
  | { kind: 'obstacle'; obstacle: Obstacle }
  /** The page became another one: there is nothing to report. */
  | { kind: 'stale' };

const EMPTY: Outcome = { kind: 'obstacle', obstacle: { kind: 'empty' } };

function saysNothing(analysis: Analysis): boolean {
  return analysis.collected.length === 0 && analysis.findings.every((finding) => finding.finding === 'silent');
}

async function languageOf(document: PolicyDocument, steps: ReadingSteps): Promise<string> {
  const sample = languageSample(document);
  const unsure: Detection = { isReliable: false, languages: [] };
  const detection = await steps.detectLanguage(sample).catch(() => unsure);
  return chooseLanguage(sample, detection, steps.declaredLanguage());
}

async function read(steps: ReadingSteps): Promise<Outcome> {
  /** Reports how far it has come, and lets the page go on. */
  const reach = async (progress: number) => {
    steps.onProgress(progress);
    await steps.pause();
  };
  await steps.pause();
  const verdict = boundVerdict(steps.inspect());
  await reach(0.2);
  if (steps.isStale()) return { kind: 'stale' };
  const document = steps.extract();
  if (document.text.length < SHORTEST) return EMPTY;
  await reach(0.5);
  const language = await languageOf(document, steps);
  if (steps.isStale()) return { kind: 'stale' };
  if (!isReadable(language)) return { kind: 'obstacle', obstacle: { kind: 'language', language } };
  await reach(0.6);
  const analysis = steps.analyse(document, { language });
  await reach(1);
  if (steps.isStale()) return { kind: 'stale' };
  return saysNothing(analysis) ? EMPTY : { kind: 'analysis', verdict, analysis: boundAnalysis(analysis) };
}

/** Characters of an error that are kept for a bug report. */
const MESSAGE_LENGTH = 1_500;

/** Reads a page step by step. Never rejects: what goes wrong is an outcome too. */
export async function readPage(steps: ReadingSteps): Promise<Outcome> {
  try {
    return await read(steps);
  } catch (error) {
    const text = error instanceof Error ? `${error}\n${error.stack ?? ''}` : String(error);
    return { kind: 'obstacle', obstacle: { kind: 'error', message: text.slice(0, MESSAGE_LENGTH) } };
  }
}
