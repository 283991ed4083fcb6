/** Puts a rule's question to a fact. */
import type { Fact } from '../facts/fact.ts';
import type { Actor } from '../lexicon/actors.ts';
import type { Tag } from '../lexicon/trie.ts';
import type { Rule } from '../practices/practice.ts';
import type { FindingKind } from './finding.ts';

/** A rule with its lists written out as tags. */
export interface CompiledRule {
  rule: Rule;
  /** Each must have a tag in the clause. */
  inClause: readonly (readonly Tag[])[];
  inObject: readonly (readonly Tag[])[];
  actors: ReadonlySet<Actor>;
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

type Check = (compiled: CompiledRule, fact: Fact) => boolean;

/** What keeps a rule from applying, in the order in which it is asked. */
const CHECKS: readonly (readonly [Objection, Check])[] = [
  ['void', (_, fact) => fact.void !== null],
  // "If you do not provide…": a denial in a condition denies nothing.
  ['denied in a condition', (_, fact) => fact.denied && fact.conditional],
  ['actor', ({ actors }, fact) => !actors.has(fact.actor)],
  ['meaning', ({ rule }, fact) => !readMeaning(rule, fact)],
  ['clause', ({ inClause }, fact) => !inClause.every((tags) => hasAny(fact.clause, tags))],
  ['object', ({ inObject }, fact) => !inObject.every((tags) => hasAny(fact.object, tags))],
  ['sentence', ({ rule }, fact) => lacks(fact.sentence, rule.near) || lacks(fact.sentence, rule.andNear)],
  ['condition', ({ rule }, fact) => rule.conditional === false && fact.conditional],
  // An exception speaks only for those it names (contract of the practices).
  ['exception', ({ rule }, fact) => fact.excepted && !rule.to && !rule.about && !rule.for && !rule.from],
  ['heading', ({ rule }, fact) => lacks(fact.sentence, rule.under) && lacks(fact.heading, rule.under)],
  ['ruled out', ({ rule }, fact) => names(fact.clause, rule.unless) || names(fact.sentence, rule.unlessNear)],
  ['lead-in', (compiled, fact) => !speaksItself(compiled, fact)],
];

/** What the fact means under the rule: a finding, or null where the rule does not apply. */
export function matchRule(compiled: CompiledRule, fact: Fact): FindingKind | null {
  return CHECKS.some(([, objects]) => objects(compiled, fact)) ? null : readMeaning(compiled.rule, fact);
}

/** Everything that keeps the rule from applying to the fact; empty where it applies. */
export function findObjections(compiled: CompiledRule, fact: Fact): Objection[] {
  return CHECKS.filter(([, objects]) => objects(compiled, fact)).map(([objection]) => objection);
}

/** The lists of which a rule wants one thing each, and the fact has none. */
export function findMissing({ rule, inClause, inObject }: CompiledRule, fact: Fact): (readonly Tag[])[] {
  const underHeading = new Set([...fact.sentence, ...fact.heading]);
  return [
    ...inClause.filter((tags) => lacks(fact.clause, tags)),
    ...inObject.filter((tags) => lacks(fact.object, tags)),
    ...[rule.near, rule.andNear].filter((tags) => tags !== undefined && lacks(fact.sentence, tags)),
    ...[rule.under].filter((tags) => tags !== undefined && lacks(underHeading, tags)),
  ].filter((tags) => tags !== undefined);
}

/** Tells, of a rule that applies, whether only the heading above names what it asks for. */
export function needsHeading({ rule }: CompiledRule, fact: Fact): boolean {
  return lacks(fact.sentence, rule.under);
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

function lacks(present: ReadonlySet<Tag>, wanted: readonly Tag[] | undefined): boolean {
  return wanted !== undefined && !hasAny(present, wanted);
}

function names(present: ReadonlySet<Tag>, excluded: readonly Tag[] | undefined): boolean {
  return excluded !== undefined && hasAny(present, excluded);
}

function hasAny(present: ReadonlySet<Tag>, wanted: readonly Tag[]): boolean {
  return wanted.some((tag) => present.has(tag));
}
