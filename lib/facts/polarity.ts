/** Which words of a clause are denied: negators, their scope, and what looks like a denial but is none. */

import type { Mention } from '../lexicon/trie.ts';
import { isGoverned } from './actor.ts';
import { type Clause, isFollowedByVerb } from './clauses.ts';
import { categoryAt, mentionAt, type Reading } from './reading.ts';
import { AUXILIARY, COORDINATOR } from './verbs.ts';

/** For each token of the clause (index from 0 at `clause.from`), whether a denial reaches it; `begun` before it. */
export function markDenied(reading: Reading, clause: Clause, begun = false): boolean[] {
  const denied: boolean[] = [];
  let inScope = begun;
  let negator = -1;
  let bracket = -1;
  let outside = false;
  let suspended = false;
  for (let token = clause.from; token < clause.to; token++) {
    if (reading.words[token] === '(') {
      bracket = token;
      outside = inScope;
    }
    if (reading.words[token] === ')' && negator > bracket) inScope = outside;
    if (inScope && endsCondition(reading, clause, token)) inScope = false;
    const ends = inScope && token > negator + 1 && endsScope(reading, token);
    if (ends && !describesWhatIsLacking(reading, clause, negator, token)) {
      inScope = false;
      suspended = isNegatedSubject(reading, clause, negator);
    } else if (suspended && resumesScope(reading, token)) {
      inScope = true;
      suspended = false;
    }
    const found = mentionAt(reading, token, 'grammar.negator');
    if (found && !isPartOfSignalName(reading, token)) {
      inScope = true;
      negator = found.to - 1;
    }
    denied.push(inScope);
  }
  return denied;
}

/** "In case you do not answer, the data is deleted": a comma that ends a condition in front. */
function endsCondition(reading: Reading, clause: Clause, token: number): boolean {
  if (reading.words[token] !== ',') return false;
  // "If you have asked and we have not answered, you may …": the second half of a condition.
  const joined =
    /^(?:and|or)$/.test(reading.words[clause.from] ?? '') || /^(?:and|or)$/.test(reading.words[clause.from - 1] ?? '');
  const from = joined ? reading.ownFrom : clause.from;
  const opening = reading.words.slice(from, from + 2).join(' ');
  if (!/^(?:if|when|where|once|unless|should|in case)\b/.test(opening)) return false;
  return reading.words.slice(token + 1, token + 7).some((word) => AUXILIARY.has(word));
}

/** "None of the data …", "No data …" at the beginning: what the whole clause is said of is denied. */
function isNegatedSubject(reading: Reading, clause: Clause, negator: number): boolean {
  return negator <= clause.from + 1 && /^(?:no|none)$/.test(reading.words[negator] ?? '');
}

/** "None of what we collect is sold": the auxiliary behind the relative clause's verb takes up the denied subject. */
function resumesScope(reading: Reading, token: number): boolean {
  return (
    /^(?:is|are|was|were|will|shall)$/.test(reading.words[token] ?? '') &&
    reading.mentions.some((m) => m.to <= token && m.to >= token - 2 && m.tag.startsWith('action.'))
  );
}

/** "Do Not Track" names a signal, unless somebody does not track: "we do not track". */
function isPartOfSignalName(reading: Reading, negator: number): boolean {
  return (
    mentionAt(reading, negator - 1, 'about.dnt') !== undefined &&
    !reading.mentions.some((m) => m.to === negator - 1 && m.tag.startsWith('actor.'))
  );
}

/** Scope ends at a relative or conditional clause, a new subject with its verb, or "and only", "and may". */
function endsScope(reading: Reading, token: number): boolean {
  const word = reading.words[token] ?? '';
  const next = reading.words[token + 1] ?? '';
  if (/^(?:which|who|whom|whose|if|when|where|because|so|once|whenever)$/.test(word)) return true;
  // "no data — such as names — is kept": an aside.
  if (/^[—–]$/.test(word)) return mentionAt(reading, token + 1, 'action.include') === undefined;
  if (reading.words[token - 1] === ',' && (word === 'please' || (COORDINATOR.has(word) && next === 'to'))) return true;
  if (word === 'that' && categoryAt(reading, token + 1, 'actor.')) return true;
  if (
    COORDINATOR.has(word) &&
    word !== 'nor' &&
    ((AUXILIARY.has(next) && next !== 'be') || /^(?:only|instead|therefore|thus|rather|we|you)$/.test(next))
  ) {
    return (
      !/^(?:do|does|will|shall|may|can|is|are)$/.test(next) || !/^(?:not|never)$/.test(reading.words[token + 2] ?? '')
    );
  }
  const subject = categoryAt(reading, token, 'actor.');
  if (
    !subject ||
    // "In no event does Acme sell": subject and auxiliary are inverted.
    AUXILIARY.has(reading.words[token - 1] ?? '') ||
    /^(?:nor|neither|never)$/.test(reading.words[token - 1] ?? '') ||
    reading.words[token - 2] === 'nor' ||
    COORDINATOR.has(reading.words[token - 1] ?? '') ||
    isGoverned(reading, token)
  )
    return false;
  return isFollowedByVerb(reading, subject.to);
}

/**
 * "We hold nothing that we could hand over", "we store no logs which might be sold": what is not there cannot be passed
 * on. Without "could" it may be there all the same: "we do not collect the data that our shop sells".
 */
function describesWhatIsLacking(reading: Reading, clause: Clause, negator: number, token: number): boolean {
  const word = reading.words[token] ?? '';
  const isRelative = /^(?:that|which)$/.test(word);
  if (!isRelative && !categoryAt(reading, token, 'actor.')) return false;
  const from = isRelative || !/^(?:that|which)$/.test(reading.words[token - 1] ?? '') ? token : token - 1;
  const named = reading.words.slice(negator, from);
  return (
    named.some((w) => /^(?:no|nothing|none|any|anything)$/.test(w)) &&
    !named.some((w) => COORDINATOR.has(w)) &&
    reading.words.slice(from + 1, from + 5).some((w) => /^(?:could|can|would|might)$/.test(w)) &&
    isHolding(reading, clause, negator, from)
  );
}

/** "keep no data", "there is nothing": no action but that of having stands around the denying word. */
function isHolding(reading: Reading, clause: Clause, negator: number, to: number): boolean {
  const actions = reading.mentions.filter(
    (m) => m.from >= Math.max(clause.from, negator - 3) && m.to <= to && m.tag.startsWith('action.'),
  );
  return actions.every((m) => actions.some((same) => same.from === m.from && HOLDING.has(same.tag)));
}

const HOLDING: ReadonlySet<string> = new Set(['action.keep', 'action.collect', 'action.receive', 'action.adopt']);

/**
 * "no access to cookies placed by others", "not sold: data collected here": what describes a thing that is out of
 * reach, or that is not passed on, is not denied with it. Behind other verbs it is: "we use no cookies set by others".
 */
export function describesThing(reading: Reading, clause: Clause, { from, form }: Mention): boolean {
  if (form !== 'ed') return false;
  let noun = from;
  while (AUXILIARY.has(reading.words[noun - 1] ?? '') || reading.words[noun - 1] === 'be') noun--;
  if (/^(?:that|which)$/.test(reading.words[noun - 1] ?? '')) noun--;
  else if (noun < from) return false;
  if (!reading.mentions.some((m) => m.to === noun && /^(?:data\.(?!pronoun)|about\.)/.test(m.tag))) return false;
  const last = reading.mentions.findLast(
    (m) => m.tag.startsWith('action.') && m.form !== 'noun' && m.from >= clause.from && m.to < noun,
  );
  return (
    last !== undefined &&
    (reading.startingAt[last.from] ?? []).some((m) => (noun < from - 1 ? OUT_OF_REACH : NOT_PASSED_ON).has(m.tag))
  );
}

const OUT_OF_REACH: ReadonlySet<string> = new Set(['action.get_at', 'action.stop']);
const NOT_PASSED_ON: ReadonlySet<string> = new Set([...OUT_OF_REACH, 'action.share', 'action.sell', 'action.transfer']);

/** "Reading your mail is not something we do": what a verb's form in front is said not to be. */
export function isSaidNotToBeDone(reading: Reading, clause: Clause, { from, to, form }: Mention): boolean {
  if (form !== 'ing' || (from !== clause.from && reading.words[from - 1] !== ',')) return false;
  for (let token = to; token < Math.min(to + FURTHEST_COPULA, clause.to); token++) {
    if (!AUXILIARY.has(reading.words[token] ?? '')) continue;
    return IS_NOT_DONE.test(reading.words.slice(token, token + 3).join(' '));
  }
  return false;
}

const FURTHEST_COPULA = 12;
const IS_NOT_DONE = /^(?:is|are) (?:not|never) (?:something|anything|part|what|done|how|our)$/;

/** "We do not: read your mail; sell your data": the next verb of a list in one sentence, begun behind a colon. */
export function goesOnList(reading: Reading, clause: Clause): boolean {
  let verb = clause.from + 1;
  if (reading.words[clause.from] !== ';' || !reading.words.slice(0, clause.from).includes(':')) return false;
  if (COORDINATOR.has(reading.words[verb] ?? '')) verb++;
  return categoryAt(reading, verb, 'action.')?.form === 'base';
}

/** "We collect no data", "you receive none": a denying word right behind the verb, before anything else is done. */
export function isObjectDenied(reading: Reading, clause: Clause, verbEnd: number): boolean {
  for (let token = verbEnd; token < Math.min(verbEnd + 3, clause.to); token++) {
    const word = reading.words[token] ?? '';
    if (/^(?:no|none|nothing|neither)$/.test(word)) return mentionAt(reading, token, 'grammar.negator') !== undefined;
    if (!/^(?:from|to|absolutely|and|or|store|with|about|you)$/.test(word) && !categoryAt(reading, token, 'action.'))
      return false;
  }
  return false;
}
