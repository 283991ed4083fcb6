/** Puts every practice's rules to every fact, and weighs what they say. */
import type { Fact } from '../facts/fact.ts';
import type { PracticeId } from '../practices/ids.ts';
import { PRACTICES } from '../practices/index.ts';
import type { FindingKind } from './finding.ts';
import { type CompiledRule, compileRule, matchRule, needsHeading } from './match-rule.ts';

/** A fact that a rule of a practice has spoken on. */
export interface Match {
  fact: Fact;
  meaning: FindingKind;
  weak: boolean;
  /** Place of the rule in its practice: the first asks most precisely. */
  rank: number;
  /** The sentence says it only together with the heading above. */
  byHeading: boolean;
}

interface IndexedRule {
  practice: number;
  rank: number;
  compiled: CompiledRule;
}

const RULES_BY_ACTION = indexRules();

function indexRules(): Map<string, IndexedRule[]> {
  const index = new Map<string, IndexedRule[]>();
  for (const [practice, { rules }] of PRACTICES.entries()) {
    for (const [rank, rule] of rules.entries()) {
      const compiled = compileRule(rule);
      for (const action of rule.does) {
        const list = index.get(action);
        if (list) list.push({ practice, rank, compiled });
        else index.set(action, [{ practice, rank, compiled }]);
      }
    }
  }
  return index;
}

/** All matches by practice, in reading order. A practice without a match is absent. */
export function matchPractices(facts: readonly Fact[]): Map<PracticeId, Match[]> {
  const matches = new Map<PracticeId, Match[]>();
  for (const fact of facts) {
    for (const action of fact.actions) {
      for (const { practice, rank, compiled } of RULES_BY_ACTION.get(action) ?? []) {
        const meaning = matchRule(compiled, fact);
        if (meaning)
          addMatch(matches, PRACTICES[practice]?.id as PracticeId, {
            fact,
            meaning,
            weak: compiled.rule.weak ?? false,
            rank,
            byHeading: needsHeading(compiled, fact),
          });
      }
    }
  }
  return matches;
}

function addMatch(matches: Map<PracticeId, Match[]>, id: PracticeId, match: Match): void {
  const list = matches.get(id);
  if (!list) {
    matches.set(id, [match]);
    return;
  }
  // One verb may stand in several classes: the best of the rules that it answers counts.
  const known = list.findIndex((m) => m.fact === match.fact && m.meaning === match.meaning);
  if (known < 0) list.push(match);
  else if (isBetter(match, list[known] ?? match)) list[known] = match;
}

function isBetter(match: Match, known: Match): boolean {
  return match.weak === known.weak ? match.rank < known.rank : known.weak;
}
