/** Puts a rule's question to a fact. */
import type { Fact } from '../facts/fact.ts';
import type { Tag } from '../lexicon/trie.ts';
import type { Rule } from '../practices/practice.ts';
import type { FindingKind } from './finding.ts';

/** A rule with its lists written out as tags. */
export interface CompiledRule {
  rule: Rule;
  /** Each must have a tag in the clause. */
  inClause: readonly (readonly Tag[])[];
  inObject: readonly (readonly Tag[])[];
  actors: ReadonlySet<string>;
}

/** Writes a rule's lists out as tags, once when the engine loads. */
export function compileRule(rule: Rule): CompiledRule {
  const prefix = (category: string, kinds: readonly string[] | undefined): Tag[][] =>
    kinds ? [kinds.map((kind): Tag => `${category}.${kind}`)] : [];
  return {
    rule,
    inClause: [
      ...prefix('data', rule.data),
      ...prefix('to', rule.to),
      ...prefix('from', rule.from),
      ...prefix('for', rule.for),
      ...prefix('about', rule.about),
      ...prefix('about', rule.and),
    ],
    inObject: [...prefix('data', rule.of), ...(rule.on ? [rule.on] : [])],
    actors: new Set(rule.who ?? ['service']),
  };
}

/** Why a rule does not apply to a fact. */
export type Objection =
  | 'void'
  | 'denied in a condition'
  | 'actor'
  | 'meaning'
  | 'clause'
  | 'object'
  | 'sentence'
  | 'heading'
  | 'condition'
  | 'exception'
  | 'ruled out'
  | 'lead-in';

/** What the fact means under the rule: a finding, or null where the rule does not apply. */
export function matchRule(compiled: CompiledRule, fact: Fact): FindingKind | null {
  return findObjection(compiled, fact) ? null : readMeaning(compiled.rule, fact);
}

/** The first thing that keeps the rule from applying to the fact, or null where it applies. */
export function findObjection(compiled: CompiledRule, fact: Fact): Objection | null {
  const { rule } = compiled;
  if (fact.void) return 'void';
  // "If you do not provide…": a denial in a condition denies nothing.
  if (fact.denied && fact.conditional) return 'denied in a condition';
  if (!compiled.actors.has(fact.actor)) return 'actor';
  if (!readMeaning(rule, fact)) return 'meaning';
  if (!compiled.inClause.every((tags) => hasAny(fact.clause, tags))) return 'clause';
  if (!compiled.inObject.every((tags) => hasAny(fact.object, tags))) return 'object';
  if (rule.near && !hasAny(fact.sentence, rule.near)) return 'sentence';
  if (rule.andNear && !hasAny(fact.sentence, rule.andNear)) return 'sentence';
  if (rule.conditional === false && fact.conditional) return 'condition';
  // An exception speaks only for those it names (contract of the practices).
  if (fact.excepted && !rule.to && !rule.about && !rule.for && !rule.from) return 'exception';
  if (rule.under && !hasAny(fact.sentence, rule.under) && !hasAny(fact.heading, rule.under)) return 'heading';
  if (rule.unless && hasAny(fact.clause, rule.unless)) return 'ruled out';
  if (rule.unlessNear && hasAny(fact.sentence, rule.unlessNear)) return 'ruled out';
  return speaksItself(compiled, fact) ? null : 'lead-in';
}

function readMeaning(rule: Rule, fact: Fact): FindingKind | null {
  if (fact.denied) return rule.denied === undefined ? 'does-not' : rule.denied;
  return rule.affirmed === undefined ? 'does' : rule.affirmed;
}

/** A list item proves only what its own words add to: its lead-in is read, and quoted, by itself. */
function speaksItself(compiled: CompiledRule, fact: Fact): boolean {
  if (!fact.unit.leadIn || fact.actsItself) return true;
  return [...compiled.inClause, ...compiled.inObject].some((tags) => hasAny(fact.own, tags));
}

function hasAny(present: ReadonlySet<Tag>, wanted: readonly Tag[]): boolean {
  return wanted.some((tag) => present.has(tag));
}
