/** From matches to one finding a practice, with its evidence in order of worth. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import type { PracticeId } from '../practices/ids.ts';
import { contradicts } from './contradicts.ts';
import type { Match } from './find-practices.ts';
import type { Evidence, Finding, FindingKind } from './finding.ts';
import { quoteFact } from './quote.ts';

const MOST_EVIDENCE = 3;
/** More than any other reason to be shown. */
const WORTH_OF_CONFLICT = 100;

/**
 * Weighs a practice's matches: an admission outweighs a denial (contract of the practices),
 * and a weak match counts only where no other has spoken.
 */
export function weighMatches(id: PracticeId, matches: readonly Match[], document: PolicyDocument): Finding {
  const counted = selectCounting(matches);
  const finding: FindingKind = counted.some((m) => m.meaning === 'does')
    ? 'does'
    : counted.length > 0
      ? 'does-not'
      : 'silent';
  const conflicts = finding === 'does' ? findConflicts(counted) : NO_CONFLICT;
  const evidence = collectEvidence(
    counted.filter((m) => m.meaning === finding),
    document,
    conflicts.admissions,
  );
  const denials = collectEvidence([...conflicts.denials], document);
  return {
    id,
    finding,
    hedged: evidence.length > 0 && evidence.every((e) => e.hedged),
    contradicted: denials.length > 0,
    evidence,
    denials,
    details: {},
  };
}

/** The matches that count: weak ones and titles only where no other has spoken. */
export function selectCounting(matches: readonly Match[]): readonly Match[] {
  const strong = matches.filter((m) => !m.weak);
  if (strong.length === 0) return matches;
  const stated = strong.filter((m) => !isTitle(m.fact));
  return stated.length > 0 ? stated : strong;
}

/** "Transfers to other countries": names a subject, and what is said of it stands below. */
function isTitle({ unit, actsItself, form }: Fact): boolean {
  if (unit.naming || (unit.printedAsTitle && actsItself)) return true;
  return unit.title === true && actsItself && form !== 'base' && form !== 's';
}

/** Denials without an exception, and the admissions that they contradict. */
export interface Conflicts {
  denials: ReadonlySet<Match>;
  admissions: ReadonlySet<Match>;
}

const NO_CONFLICT: Conflicts = { denials: new Set(), admissions: new Set() };

/** Finds what cannot both hold among a practice's matches. */
export function findConflicts(matches: readonly Match[]): Conflicts {
  const admitted = matches.filter((m) => m.meaning === 'does' && !m.fact.excepted);
  if (admitted.length === 0) return NO_CONFLICT;
  // A sentence that makes an exception, or admits in the same breath, is no plain denial.
  const mixed = new Set(matches.filter((m) => m.fact.excepted || m.meaning === 'does').map((m) => m.fact.unit));
  const denials = new Set<Match>();
  const admissions = new Set<Match>();
  for (const denial of matches) {
    if (denial.meaning !== 'does-not' || !denial.fact.denied || mixed.has(denial.fact.unit)) continue;
    for (const admission of admitted) {
      if (!contradicts(denial.fact, admission.fact)) continue;
      denials.add(denial);
      admissions.add(admission);
    }
  }
  return { denials, admissions };
}

/** The best words first, each once; those of `first`, where given, before all others. */
function collectEvidence(
  matches: readonly Match[],
  document: PolicyDocument,
  first: ReadonlySet<Match> = NO_CONFLICT.admissions,
): Evidence[] {
  const ranked = new Map<string, { evidence: Evidence; worth: number }>();
  for (const match of matches) {
    const evidence = quoteFact(match.fact, document, match.byHeading);
    const worth = worthOf(match) + (first.has(match) ? WORTH_OF_CONFLICT : 0);
    const key = `${evidence.leadIn?.quote ?? ''}\n${evidence.quote}`;
    const known = ranked.get(key);
    if (!known) ranked.set(key, { evidence, worth });
    else known.worth = Math.max(known.worth, worth);
  }
  // Sorting is stable: among equals the first in the policy stays first.
  const sorted = [...ranked.values()].sort((a, b) => b.worth - a.worth);
  // One clear proof beats three of which two are vague.
  return sorted
    .filter((r) => r.worth === sorted[0]?.worth)
    .slice(0, MOST_EVIDENCE)
    .map((r) => r.evidence);
}

/** The most precise rule first; then a plain statement of readable length before titles, nouns, conditions, giants. */
export function worthOf({ fact, rank, byHeading }: Match): number {
  const length = fact.unit.end - fact.unit.start;
  let worth = -2 * rank;
  if (fact.form === 'base' || fact.form === 's') worth += 1;
  if (!byHeading && !isTitle(fact)) worth += 1;
  if (!fact.hedged) worth += 1;
  if (!fact.conditional) worth += 1;
  if (!fact.excepted) worth += 1;
  if (!fact.unit.leadIn && !fact.unit.before) worth += 1;
  if (length >= 40 && length <= 300) worth += 1;
  if (length > 400) worth -= 1;
  if (length > 600) worth -= 2;
  if (length > 1200) worth -= 4;
  return worth;
}
