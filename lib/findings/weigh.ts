/** From matches to one finding a practice, with its evidence in order of worth. */
import type { PolicyDocument } from '../extract/document.ts';
import type { PracticeId } from '../practices/ids.ts';
import { contradicts } from './contradicts.ts';
import type { Match } from './find-practices.ts';
import type { Evidence, Finding, FindingKind } from './finding.ts';
import { quoteFact } from './quote.ts';

const MOST_EVIDENCE = 3;
/** Words worth that much less than the best are not shown: one clear proof beats three vague ones. */
const WORSE_THAN_BEST = 2;

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
  const evidence = collectEvidence(
    counted.filter((m) => m.meaning === finding),
    document,
  );
  const denials = finding === 'does' ? collectEvidence(findDenials(counted), document) : [];
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

/** The matches that count: weak ones only where no other has spoken. */
export function selectCounting(matches: readonly Match[]): readonly Match[] {
  const strong = matches.filter((m) => !m.weak);
  return strong.length > 0 ? strong : matches;
}

/** Denials without an exception that contradict what is admitted elsewhere. */
export function findDenials(matches: readonly Match[]): Match[] {
  const admitted = matches.filter((m) => m.meaning === 'does' && !m.fact.excepted);
  if (admitted.length === 0) return [];
  // A sentence that makes an exception, or admits in the same breath, is no plain denial.
  const mixed = new Set(matches.filter((m) => m.fact.excepted || m.meaning === 'does').map((m) => m.fact.unit));
  return matches.filter(
    (m) =>
      m.meaning === 'does-not' &&
      m.fact.denied &&
      !mixed.has(m.fact.unit) &&
      admitted.some(({ fact }) => contradicts(m.fact, fact)),
  );
}

function collectEvidence(matches: readonly Match[], document: PolicyDocument): Evidence[] {
  const seen = new Set<string>();
  const ranked: { evidence: Evidence; worth: number }[] = [];
  for (const match of matches) {
    const { unit } = match.fact;
    const key = `${unit.start}-${unit.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    ranked.push({ evidence: quoteFact(match.fact, document), worth: worthOf(match) });
  }
  // Sorting is stable: among equals the first in the policy stays first.
  ranked.sort((a, b) => b.worth - a.worth);
  const least = (ranked[0]?.worth ?? 0) - WORSE_THAN_BEST;
  return ranked
    .filter((r) => r.worth >= least)
    .slice(0, MOST_EVIDENCE)
    .map((r) => r.evidence);
}

/** The most precise rule first; then a plain statement of readable length before fragments, conditions, giants. */
export function worthOf({ fact, rank }: Match): number {
  const length = fact.unit.end - fact.unit.start;
  let worth = -2 * rank;
  if (!fact.hedged) worth += 1;
  if (!fact.conditional) worth += 1;
  if (!fact.excepted) worth += 1;
  if (!fact.unit.leadIn) worth += 1;
  if (length >= 40 && length <= 300) worth += 1;
  if (length > 600) worth -= 2;
  if (length > 1200) worth -= 4;
  return worth;
}
