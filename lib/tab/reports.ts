/** What a page's scripts report, checked: the process that runs a page may be in the hands of its author. */
import * as v from 'valibot';
import type { PolicyLink, Verdict } from '../detect/verdict.ts';
import type { Analysis, CollectedData, Contact, Details, Evidence, Finding, Quote } from '../findings/finding.ts';
import type { AnalysisReport, ObstacleReport, ProgressReport, VerdictReport } from '../messages.ts';
import { PRACTICE_IDS } from '../practices/ids.ts';
import type { Obstacle } from '../storage.ts';
import { boundLine, LIMITS } from './limits.ts';

const line = v.pipe(v.string(), v.transform(boundLine));
const passage = v.pipe(v.string(), v.maxLength(LIMITS.quote));
const offset = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const few = <T>(item: v.GenericSchema<unknown, T>) => v.pipe(v.array(item), v.maxLength(LIMITS.list));
const address = (longest: number, ...protocols: string[]) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), 'address of another kind'),
  );
const page = { url: address(LIMITS.address, 'http:', 'https:', 'file:'), title: line };

const quote: v.GenericSchema<unknown, Quote> = v.object({ quote: passage, start: offset, end: offset });

const evidence: v.GenericSchema<unknown, Evidence> = v.object({
  quote: passage,
  start: offset,
  end: offset,
  leadIn: v.exactOptional(quote),
  hedged: v.boolean(),
});

const details: v.GenericSchema<unknown, Details> = v.object({
  periods: v.exactOptional(few(line)),
  contacts: v.exactOptional(few(line)),
  thirdParties: v.exactOptional(few(line)),
  links: v.exactOptional(few(line)),
  age: v.exactOptional(line),
});

const finding: v.GenericSchema<unknown, Finding> = v.object({
  id: v.picklist(PRACTICE_IDS),
  finding: v.picklist(['does', 'does-not', 'silent']),
  hedged: v.boolean(),
  contradicted: v.boolean(),
  evidence: few(evidence),
  denials: few(evidence),
  details,
});

const collected: v.GenericSchema<unknown, CollectedData> = v.object({ kind: line, label: line, evidence });

const contact: v.GenericSchema<unknown, Contact> = v.object({
  kind: v.picklist(['email', 'phone', 'form', 'post']),
  value: line,
  evidence: quote,
});

const analysis: v.GenericSchema<unknown, Analysis> = v.object({
  title: line,
  url: v.string(),
  language: line,
  words: offset,
  lastUpdated: v.nullable(v.object({ text: line, iso: line })),
  findings: v.pipe(v.array(finding), v.length(PRACTICE_IDS.length)),
  collected: few(collected),
  contacts: few(contact),
  optOuts: few(v.object({ text: line, href: address(LIMITS.line, 'http:', 'https:') })),
});

const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  isPolicy: v.boolean(),
  score: share,
  reasons: few(line),
});

const policyLink: v.GenericSchema<unknown, PolicyLink> = v.object({
  text: line,
  href: address(LIMITS.line, 'http:', 'https:', 'file:'),
});

const obstacle: v.GenericSchema<unknown, Obstacle> = v.variant('kind', [
  v.object({ kind: v.literal('forbidden'), mayBeFile: v.boolean() }),
  v.object({ kind: v.literal('language'), language: line }),
  v.object({ kind: v.literal('empty') }),
  v.object({ kind: v.literal('error'), message: line }),
]);

interface Reports {
  verdict: VerdictReport;
  progress: ProgressReport;
  analysis: AnalysisReport;
  obstacle: ObstacleReport;
}

const reports: { [Kind in keyof Reports]: v.GenericSchema<unknown, Reports[Kind]> } = {
  verdict: v.object({ ...page, verdict, policyLinks: v.nullable(few(policyLink)) }),
  progress: v.object({ ...page, progress: share }),
  analysis: v.object({ ...page, verdict, analysis }),
  obstacle: v.object({ ...page, obstacle }),
};

/** Gives the report as its type says, without fields that do not belong there; null where it is malformed. */
export function readReport<Kind extends keyof Reports>(kind: Kind, report: unknown): Reports[Kind] | null {
  const result = v.safeParse(reports[kind], report);
  return result.success ? result.output : null;
}
