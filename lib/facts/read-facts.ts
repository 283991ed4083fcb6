/** Reads one unit into facts, in one pass over its words. */
import type { DataKind } from '../lexicon/data.ts';
import type { Mention, Tag } from '../lexicon/trie.ts';
import { findSubject } from './actor.ts';
import { type Clause, splitClauses } from './clauses.ts';
import { isConditional, isHedged } from './conditions.ts';
import type { DataPlace, Fact, Unit } from './fact.ts';
import { collectTags, findAllMentions, type ServiceNames } from './find-mentions.ts';
import { collectObject, isCoordinated } from './objects.ts';
import { describesThing, goesOnList, isObjectDenied, isSaidNotToBeDone, markDenied } from './polarity.ts';
import { groupPredicates, type Predicate } from './predicates.ts';
import { createReading, mentionAt, type Reading } from './reading.ts';
import { isNaming } from './statements.ts';
import { NOBODY } from './subject.ts';
import type { UnitTokens } from './unit-text.ts';
import { findVoids, judgeVoid, type UnitVoids } from './voids.ts';

/** How far one statement reaches within a giant sentence, in tokens. */
const FARTHEST = 60;

/**
 * The facts of one unit, in order. `heading` is what the heading above speaks of, `taken` what the sentence before
 * does, where this one takes it up.
 */
export function readFacts(
  unit: Unit,
  tokens: UnitTokens,
  heading: ReadonlySet<Tag>,
  names: ServiceNames,
  taken: ReadonlySet<Tag>,
): Fact[] {
  const reading = createReading(tokens.words, findAllMentions(tokens.words, names), tokens.ownFrom);
  const sentence = new Set([...collectTags(reading.mentions), ...taken]);
  const own = collectTags(reading.mentions.filter((m) => m.from >= reading.ownFrom));
  const voids = findVoids(reading);
  const context = {
    unit: { ...unit, data: placeData(reading, tokens), naming: isNaming(tokens.words.slice(tokens.ownFrom)) },
    tokens,
    reading,
    sentence,
    own,
    heading,
    voids,
  };
  const facts: Fact[] = [];
  let previous: Fact[] = [];
  for (const clause of splitClauses(reading)) {
    previous = readClause(context, clause, previous);
    // What the lead-in says by itself is read where it stands.
    if (clause.to > reading.ownFrom) facts.push(...previous);
  }
  return facts;
}

function placeData({ mentions }: Reading, { starts, ends }: UnitTokens): DataPlace[] {
  return mentions.flatMap(({ tag, from, to }) =>
    tag.startsWith('data.') && tag !== 'data.none'
      ? [{ kind: tag.slice('data.'.length) as DataKind, start: starts[from] ?? 0, end: ends[to - 1] ?? 0 }]
      : [],
  );
}

interface Context {
  unit: Unit;
  tokens: UnitTokens;
  reading: Reading;
  sentence: ReadonlySet<Tag>;
  own: ReadonlySet<Tag>;
  heading: ReadonlySet<Tag>;
  voids: UnitVoids;
}

function readClause(context: Context, clause: Clause, previous: Fact[]): Fact[] {
  const { reading } = context;
  const within = reading.mentions.filter((m) => m.from >= clause.from && m.from < clause.to);
  const tags = collectTags(within);
  const last = previous.at(-1);
  const denied = markDenied(reading, clause, last?.denied && last.actor === 'service' && goesOnList(reading, clause));
  const predicates = groupPredicates(reading, within);
  const facts: Fact[] = [];
  for (const [index, predicate] of predicates.entries()) {
    const isDenied = (p: Predicate): boolean => denied[p.mention.from - clause.from] ?? false;
    const next = findNext(reading, predicate, predicates.slice(index + 1), isDenied);
    const fact = readPredicate(context, clause, predicate, within, tags, denied, next);
    facts.push(explains(predicate) ? hangOn(fact, facts) : fact);
  }
  if (predicates.length === 0 && tags.size > 0) facts.push(...inheritFacts(context, clause, tags, denied, previous));
  return facts;
}

/** The verb at which ends what the one before them is done to. */
function findNext(
  reading: Reading,
  { mention }: Predicate,
  later: readonly Predicate[],
  isDenied: (predicate: Predicate) => boolean,
): Predicate | undefined {
  const next = later.find((p) => !p.actions.includes('include'));
  // "We collect data including names" goes on; "the data we collect and share does not include names" does not.
  const denial = later.find((p) => p.actions.includes('include') && p.mention.form !== 'ing' && isDenied(p));
  if (!denial) return next;
  const isOwn = next && next.mention.from < denial.mention.from && !isCoordinated(reading, mention, next.mention);
  return isOwn ? next : denial;
}

/** "…, including", "such as": spells out what the verb before is done to. */
function explains({ mention, actions }: Predicate): boolean {
  return actions[0] === 'include' && (mention.form === 'ing' || mention.form === 'noun');
}

/** "They receive no data, including …": whoever does the one, or does not, does the other, or does not. */
function hangOn(fact: Fact, facts: readonly Fact[]): Fact {
  const before = facts.at(-1);
  if (!before || before.actions.includes('include')) return fact;
  // "We do not show ads based on data such as names": the participle belongs to what is denied.
  const main = before.form === 'ed' ? (facts.findLast((f) => f.form !== 'ed') ?? before) : before;
  return {
    ...fact,
    actor: fact.form === 'ing' ? before.actor : fact.actor,
    denied: fact.denied || before.denied || main.denied,
  };
}

function readPredicate(
  context: Context,
  clause: Clause,
  { mention, actions }: Predicate,
  within: readonly Mention[],
  tags: ReadonlySet<Tag>,
  denied: boolean[],
  next: Predicate | undefined,
): Fact {
  const { reading, tokens } = context;
  const subject = findSubject(reading, clause, mention);
  return {
    unit: context.unit,
    actions,
    form: mention.form,
    at: { start: tokens.starts[mention.from] ?? 0, end: tokens.ends[mention.to - 1] ?? 0 },
    actor: subject.actor,
    denied:
      ((denied[mention.from - clause.from] ?? false) && !describesThing(reading, clause, mention)) ||
      isObjectDenied(reading, clause, mention.to) ||
      isSaidNotToBeDone(reading, clause, mention) ||
      (mention.to <= reading.ownFrom && mentionAt(reading, reading.ownFrom, 'grammar.negator') !== undefined),
    hedged: isHedged(reading, within, mention, subject.actor),
    excepted: clause.kind === 'exception',
    conditional: isConditional(reading, clause, mention.from),
    clause: tags,
    object: collectObject(reading, clause, mention, within, next?.mention),
    sentence: collectSurroundings(context, mention),
    own: context.own,
    actsItself: mention.from >= reading.ownFrom,
    heading: context.heading,
    void: judgeVoid(context.voids, subject, mention),
  };
}

/** A fragment ("except with your consent", "our partners;") does what the clause before it did. */
function inheritFacts(
  context: Context,
  clause: Clause,
  tags: ReadonlySet<Tag>,
  denied: boolean[],
  previous: readonly Fact[],
): Fact[] {
  const { tokens } = context;
  const at = {
    start: tokens.starts[Math.max(clause.from, context.reading.ownFrom)] ?? 0,
    end: tokens.ends[clause.to - 1] ?? 0,
  };
  const shared = {
    unit: context.unit,
    at,
    clause: tags,
    object: tags,
    sentence: context.sentence,
    own: context.own,
    actsItself: false,
    heading: context.heading,
    excepted: clause.kind === 'exception',
  };
  if (previous.length === 0) {
    return [
      {
        ...shared,
        actions: [context.unit.leadIn ? 'state' : 'be'],
        form: 'noun',
        actor: 'service',
        denied: denied.includes(true),
        hedged: false,
        conditional: false,
        void: judgeVoid(context.voids, NOBODY, { tag: 'action.state', form: 'noun', from: clause.from, to: clause.to }),
      },
    ];
  }
  if (clause.kind === 'restriction') return previous.map((fact) => ({ ...fact, ...shared, denied: false }));
  if (clause.kind === 'exception') {
    // An exception from a denial admits; one from a claim says nothing of its own.
    return previous.filter((fact) => fact.denied).map((fact) => ({ ...fact, ...shared, denied: false }));
  }
  return previous.map((fact) => ({ ...fact, ...shared, denied: fact.denied || denied.includes(true) }));
}

/** What the sentence speaks of; of a giant one (a table or a list run together) only what stands near the action. */
function collectSurroundings({ reading, sentence }: Context, action: Mention): ReadonlySet<Tag> {
  if (reading.words.length <= 2 * FARTHEST) return sentence;
  return collectTags(reading.mentions.filter((m) => m.from > action.from - FARTHEST && m.to < action.to + FARTHEST));
}
