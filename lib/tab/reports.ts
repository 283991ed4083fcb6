/** What a page's scripts report, checked: the process that runs a page may be in the hands of its author. */
import * as v from 'valibot';
import {
  type Details,
  type NamedData,
  NOTICE_KINDS,
  RETENTION_EVENTS,
  SAFEGUARD_KINDS,
  WAY_KINDS,
} from '../details/detail.ts';
import { PLACES, type PolicyLink, REMARKS, type Reason, type Verdict } from '../detect/verdict.ts';
import type { Analysis, CollectedData, Contact, Finding } from '../findings/finding.ts';
import type { AnalysisReport, ObstacleReport, ProgressReport, VerdictReport } from '../messages.ts';
import { PRACTICE_IDS } from '../practices/ids.ts';
import type { Obstacle } from '../storage.ts';
import { LIMITS } from './limits.ts';
import { evidence, few, line, offset, place, quote } from './schemas.ts';

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const address = (longest: number, ...protocols: string[]) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), 'address of another kind'),
  );
const page = { url: address(LIMITS.address, 'http:', 'https:', 'file:'), title: line };

const named: v.GenericSchema<unknown, NamedData> = v.object({ kind: line, label: line, words: few(quote) });
const events = few(v.picklist(RETENTION_EVENTS));
/** ISO 8601, as long as those that the engine makes. */
const duration = v.pipe(v.string(), v.regex(/^P(?:\d{1,6}[YMWD])*(?:T(?:\d{1,6}[HMS])+)?$/));

const details: v.GenericSchema<unknown, Details> = v.object({
  data: v.exactOptional(few(named)),
  thirdParties: v.exactOptional(few(v.object({ ...place, name: line }))),
  periods: v.exactOptional(
    few(
      v.object({
        ...place,
        kind: v.picklist(['duration', 'criterion', 'indefinite']),
        duration: v.nullable(duration),
        until: events,
        after: events,
        of: few(named),
      }),
    ),
  ),
  ways: v.exactOptional(
    few(
      v.object({
        ...place,
        kind: v.picklist(WAY_KINDS),
        value: line,
        href: v.nullable(address(LIMITS.line, 'http:', 'https:', 'mailto:', 'tel:')),
        fallback: v.boolean(),
      }),
    ),
  ),
  countries: v.exactOptional(few(v.object({ ...place, code: line, name: line, outside: v.boolean() }))),
  safeguards: v.exactOptional(few(v.object({ ...place, kind: v.picklist(SAFEGUARD_KINDS), label: line }))),
  ages: v.exactOptional(few(v.object({ ...place, years: offset, bound: v.picklist(['under', 'at-least']) }))),
  noticePeriods: v.exactOptional(few(v.object({ ...place, duration }))),
  noticeWays: v.exactOptional(few(v.object({ ...place, kind: v.picklist(NOTICE_KINDS) }))),
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

const reason: v.GenericSchema<unknown, Reason> = v.object({
  kind: v.picklist([...PLACES.flatMap((place) => [`${place}_names`, `${place}_discusses`] as const), ...REMARKS]),
  text: v.exactOptional(line),
  subjects: v.exactOptional(v.object({ count: offset, total: offset })),
});

const verdict: v.GenericSchema<unknown, Verdict> = v.object({
  isPolicy: v.boolean(),
  score: share,
  reasons: few(reason),
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
