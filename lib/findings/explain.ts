/** A practice's page of truth: every sentence considered for it, what was read from it, why it counted or did not. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import { readPolicyFacts } from '../facts/read-policy.ts';
import type { PracticeId } from '../practices/ids.ts';
import { PRACTICES } from '../practices/index.ts';
import type { Evidence, FindingKind } from './finding.ts';
import { compileRule, findObjection, matchRule, type Objection } from './match-rule.ts';
import { quoteFact } from './quote.ts';

/** What one rule said to one fact. Rules are numbered from 1, in the order of the practice's file. */
export interface RuleAnswer {
  rule: number;
  /** The finding it speaks for, or null. */
  meaning: FindingKind | null;
  /** Why it does not apply; null where it does. */
  objection: Objection | null;
}

/** One fact that rules of the practice ask about. */
export interface ConsideredFact {
  fact: Fact;
  /** The acting word as written. */
  word: string;
  answers: RuleAnswer[];
}

/** One sentence or list item. */
export interface ConsideredUnit {
  quote: Evidence;
  facts: ConsideredFact[];
  counted: boolean;
}

/** All that was considered for a practice, in reading order. */
export function explainPractice(id: PracticeId, document: PolicyDocument): ConsideredUnit[] {
  const rules = PRACTICES.find((practice) => practice.id === id)?.rules.map(compileRule) ?? [];
  const units = new Map<string, ConsideredUnit>();
  for (const fact of readPolicyFacts(document)) {
    const answers = rules.flatMap((compiled, index): RuleAnswer[] => {
      if (!compiled.rule.does.some((action) => fact.actions.includes(action))) return [];
      return [{ rule: index + 1, meaning: matchRule(compiled, fact), objection: findObjection(compiled, fact) }];
    });
    if (answers.length === 0) continue;
    const key = `${fact.unit.start}-${fact.unit.end}`;
    const unit = units.get(key) ?? { quote: quoteFact(fact, document), facts: [], counted: false };
    unit.facts.push({ fact, word: document.text.slice(fact.at.start, fact.at.end), answers });
    unit.counted ||= answers.some((answer) => answer.meaning !== null);
    units.set(key, unit);
  }
  return [...units.values()];
}
