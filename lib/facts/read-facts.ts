/** Reads one unit into facts, in one pass over its words. */
import type { Action } from '../lexicon/actions.ts';
import type { Actor } from '../lexicon/actors.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { findMentions, type Mention, type Tag } from '../lexicon/trie.ts';
import type { Tokens } from '../text/tokens.ts';
import { findSubject } from './actor.ts';
import { type Clause, splitClauses } from './clauses.ts';
import type { Fact, Unit } from './fact.ts';
import { findPeriods } from './periods.ts';
import { isObjectDenied, markDenied } from './polarity.ts';
import { categoryAt, createReading, mentionAt, type Reading } from './reading.ts';
import { ADVERB, AUXILIARY, BE, DETERMINER, HAVE } from './verbs.ts';
import { findVoids, judgeVoid, type UnitVoids } from './voids.ts';

/** A unit's tokens: the lead-in's first, offsets into the policy's text throughout. */
export interface UnitTokens extends Tokens {
  ownFrom: number;
}

/** How far one statement reaches within a giant sentence, in tokens. */
const FARTHEST = 60;

/** Words that name the service ("acme"), as normalised by `tokenise`. */
export type ServiceNames = ReadonlySet<string>;

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
  const context = { unit, tokens, reading, sentence, own, heading, voids };
  const facts: Fact[] = [];
  let previous: Fact[] = [];
  for (const clause of splitClauses(reading)) {
    previous = readClause(context, clause, previous);
    // What the lead-in says by itself is read where it stands.
    if (clause.to > reading.ownFrom) facts.push(...previous);
  }
  return facts;
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

function findAllMentions(words: string[], names: ServiceNames): Mention[] {
  const mentions = findMentions(LEXICON, words);
  for (const { from, to } of findPeriods(words)) mentions.push({ tag: 'about.period', form: 'noun', from, to });
  for (const [at, word] of words.entries()) {
    if (names.has(word)) mentions.push({ tag: 'actor.service', form: 'noun', from: at, to: at + 1 });
    else if (word.startsWith('@'))
      mentions.push({
        tag: word === '@email' ? 'about.email_given' : 'about.link_given',
        form: 'noun',
        from: at,
        to: at + 1,
      });
  }
  return [...mentions, ...findSources(words, mentions)];
}

/** "from our partners", "through our partners": where data comes from. */
function findSources(words: readonly string[], mentions: readonly Mention[]): Mention[] {
  const sources: Mention[] = [];
  for (const mention of mentions) {
    if (!mention.tag.startsWith('to.')) continue;
    let at = mention.from - 1;
    while (
      at >= 0 &&
      mention.from - at < 4 &&
      words[at] !== 'from' &&
      words[at] !== 'through' &&
      !/^(?:to|with|by|[,;])$/.test(words[at] ?? '')
    )
      at--;
    if (words[at] === 'from' || words[at] === 'through')
      sources.push({ ...mention, tag: `from.${mention.tag.slice('to.'.length)}` });
  }
  return sources;
}

function readClause(context: Context, clause: Clause, previous: Fact[]): Fact[] {
  const { reading } = context;
  const within = reading.mentions.filter((m) => m.from >= clause.from && m.from < clause.to);
  const tags = collectTags(within);
  const denied = markDenied(reading, clause);
  const predicates = groupPredicates(reading, within);
  const facts: Fact[] = [];
  for (const [index, predicate] of predicates.entries()) {
    const next = predicates.slice(index + 1).find((p) => !p.actions.includes('include'));
    facts.push(readPredicate(context, clause, predicate, within, tags, denied, next));
  }
  if (predicates.length === 0 && tags.size > 0) facts.push(...inheritFacts(context, clause, tags, denied, previous));
  return facts;
}

interface Predicate {
  mention: Mention;
  actions: Action[];
}

/** The verbs and verbal nouns of a clause; words inside a name of data or of a recipient are none. */
function groupPredicates(reading: Reading, within: readonly Mention[]): Predicate[] {
  const predicates: Predicate[] = [];
  for (const mention of within) {
    if (!mention.tag.startsWith('action.') || mention.tag === 'action.none') continue;
    if (within.some((m) => covers(m, mention)) || isAuxiliary(reading, mention)) continue;
    const action = mention.tag.slice('action.'.length) as Action;
    const last = predicates.at(-1);
    if (last && last.mention.from === mention.from) last.actions.push(action);
    else predicates.push({ mention: nominalise(reading, mention), actions: [action] });
  }
  return predicates;
}

/** "have not collected": what helps another verb does nothing itself. */
function isAuxiliary(reading: Reading, mention: Mention): boolean {
  if (mention.to - mention.from > 1 || !HAVE.has(reading.words[mention.from] ?? '')) return false;
  for (let token = mention.to; token < mention.to + 4; token++) {
    if (categoryAt(reading, token, 'action.')?.form === 'ed') return true;
    if (!ADVERB.has(reading.words[token] ?? '') && !/ly$/.test(reading.words[token] ?? '')) return false;
  }
  return false;
}

function covers(noun: Mention, action: Mention): boolean {
  if (noun.tag === 'action.none') return noun.from <= action.from && noun.to >= action.to;
  if (!/^(?:data|to|from)\.|^about\.policy$/.test(noun.tag)) return false;
  return noun.from <= action.from && noun.to >= action.to && noun.to - noun.from > action.to - action.from;
}

/** "your use", "the shared data": a verb's form used as a noun or adjective. */
function nominalise(reading: Reading, mention: Mention): Mention {
  const before = reading.words[mention.from - 1] ?? '';
  // "this includes" is a statement, "the contacts" are none.
  if (mention.form === 's' ? !/^(?:the|your|our|their|a|an)$/.test(before) : !DETERMINER.has(before)) return mention;
  if (mention.form === 'noun' || before === 'that') return mention;
  return { ...mention, form: 'noun' };
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
      (denied[mention.from - clause.from] ?? false) ||
      isObjectDenied(reading, clause, mention.to) ||
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
        void: judgeVoid(
          context.voids,
          { actor: 'service', named: false },
          { tag: 'action.state', form: 'noun', from: clause.from, to: clause.to },
        ),
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

/** "We may share" hedges; "you may request" permits, unless it goes on "have the right", "be able". */
function isHedged(reading: Reading, within: readonly Mention[], action: Mention, actor: Actor): boolean {
  return within.some(
    (m) =>
      m.tag === 'grammar.hedge' &&
      m.from < action.from &&
      (actor !== 'user' ||
        !/^(?:may|can|might|could)$/.test(reading.words[m.from] ?? '') ||
        /^(?:have|be)$/.test(reading.words[m.to] ?? '')),
  );
}

/** A condition word stands before the verb in its clause, with no main subject between. */
function isConditional(reading: Reading, clause: Clause, verb: number): boolean {
  if (opensWithBareCondition(reading, clause)) return true;
  for (let token = verb - 1; token >= clause.from; token--) {
    const word = reading.words[token] ?? '';
    if (word === ',' && !isBareConditionBefore(reading, clause, token)) return false;
    // "How we use data:" over a list asks nothing of its items.
    if (word === 'how') return token >= reading.ownFrom || verb < reading.ownFrom;
    // What stands behind "unless" is an exception, and judged as one.
    if (word === 'unless' && clause.kind === 'exception') continue;
    if (/^(?:if|when|where|once|whenever|unless|whether)$/.test(word)) return true;
    if (word === 'should' && token === clause.from) return true;
  }
  return false;
}

/** "If in the future, we …": no verb yet stands between the condition word and this comma. */
function isBareConditionBefore(reading: Reading, clause: Clause, comma: number): boolean {
  for (let token = comma - 1; token >= clause.from; token--) {
    if (/^(?:if|when|should)$/.test(reading.words[token] ?? '')) return true;
    if (AUXILIARY.has(reading.words[token] ?? '') || categoryAt(reading, token, 'action.')) return false;
  }
  return false;
}

/** "If in the future, we sell …": the words before this clause hold a condition without a verb. */
function opensWithBareCondition(reading: Reading, clause: Clause): boolean {
  if (clause.from === 0 || !/^(?:if|when|should)$/.test(reading.words[0] ?? '')) return false;
  for (let token = 1; token < clause.from; token++) {
    if (AUXILIARY.has(reading.words[token] ?? '') || categoryAt(reading, token, 'action.')) return false;
  }
  return true;
}

/** What the action governs: behind it up to the next action; before it too, for passives and "data we collect". */
function collectObject(
  reading: Reading,
  clause: Clause,
  action: Mention,
  within: readonly Mention[],
  next: Mention | undefined,
): ReadonlySet<Tag> {
  const to = next && !isCoordinated(reading, action, next) ? next.from : clause.to;
  const looksBack = action.form === 'ed' || isRelative(reading, clause, action);
  const from = looksBack ? endOfPrevious(reading, clause, within, action) : action.to;
  return collectTags(within.filter((m) => m.from >= from && m.from < to));
}

/** Where the action before this one ends, coordinated ones and "such as" aside. */
function endOfPrevious(reading: Reading, clause: Clause, within: readonly Mention[], action: Mention): number {
  let end = 0;
  for (const m of within) {
    if (m.to > action.from || !m.tag.startsWith('action.') || m.tag === 'action.include') continue;
    if (nominalise(reading, m).form === 'noun' || within.some((noun) => covers(noun, m))) continue;
    if (!isCoordinated(reading, m, action) && !isRelative(reading, clause, m)) end = m.to;
  }
  return end;
}

/** "sell, rent or share": nothing but commas and coordinators between two actions. */
function isCoordinated(reading: Reading, action: Mention, next: Mention): boolean {
  for (let token = action.to; token < next.from; token++) {
    const word = reading.words[token] ?? '';
    if (!/^(?:,|and|or|nor|otherwise|to|be|not|\/)$/.test(word) && !/ly$/.test(word)) return false;
  }
  return true;
}

/** "the data we collect": the subject stands right before the verb, what it acts on before that. */
function isRelative(reading: Reading, clause: Clause, action: Mention): boolean {
  for (let token = action.from - 1; token > clause.from; token--) {
    const word = reading.words[token] ?? '';
    if (/^(?:that|which|whom)$/.test(word)) return true;
    if (
      ADVERB.has(word) ||
      BE.has(word) ||
      HAVE.has(word) ||
      /^(?:may|might|can|could|will|we|you|us|they|do)$/.test(word)
    ) {
      if (/^(?:we|you|they)$/.test(word)) {
        return (
          /^(?:that|which|whom)$/.test(reading.words[token - 1] ?? '') ||
          reading.mentions.some((m) => m.to === token && m.tag.startsWith('data.'))
        );
      }
      continue;
    }
    return false;
  }
  return false;
}

function collectTags(mentions: readonly Mention[]): ReadonlySet<Tag> {
  const tags = new Set<Tag>();
  for (const { tag } of mentions) if (!tag.startsWith('grammar.')) tags.add(tag);
  return tags;
}
