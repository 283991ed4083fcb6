/** Who does it: the subject of a verb. */
import type { Actor } from '../lexicon/actors.ts';
import type { Mention } from '../lexicon/trie.ts';
import type { Clause } from './clauses.ts';
import { findPursuer } from './pursuer.ts';
import { categoryAt, type Reading } from './reading.ts';
import { NOBODY, nameSubject, type Subject } from './subject.ts';
import { ADDRESSING, ADVERB, AUXILIARY, BE, DETERMINER, ENCOURAGING, HAVE } from './verbs.ts';

/** Finds who does the action: the agent of a passive, else the nearest subject to the left. */
export function findSubject(reading: Reading, clause: Clause, action: Mention): Subject {
  if (isPassive(reading, clause, action)) {
    return findAgent(reading, clause, action) ?? NOBODY;
  }
  if (isImperative(reading, action)) return { actor: 'user', at: action.from, general: false };
  const pursuer = findPursuer(reading, action);
  if (pursuer) return pursuer;
  for (let token = action.from - 1; token >= 0; token--) {
    // What stands in brackets explains; it does nothing.
    if (reading.words[token] === ')') token = findBracket(reading, token);
    if (isObjectBefore(reading, token, action)) continue;
    const subject = subjectAt(reading, token, action.from);
    if (subject) return subject;
  }
  return NOBODY;
}

/** "does not track its customers and does not …": done to by the verb before, not doing what comes behind "and". */
function isObjectBefore(reading: Reading, token: number, action: Mention): boolean {
  const party = reading.startingAt[token]?.find((m) => /^(?:actor\.user|to\.)/.test(m.tag));
  if (!party || party.to >= action.from || !/^(?:,|and|or)$/.test(reading.words[party.to] ?? '')) return false;
  let before = token - 1;
  while (DETERMINER.has(reading.words[before] ?? '')) before--;
  return reading.mentions.some((m) => m.to === before + 1 && m.tag.startsWith('action.') && m.form !== 'noun');
}

/** Where the bracket opens that closes at a token; the token itself where none does. */
function findBracket(reading: Reading, closing: number): number {
  for (let token = closing - 1; token >= 0 && reading.words[token] !== ')'; token--) {
    if (reading.words[token] === '(') return token;
  }
  return closing;
}

/** "is shared", "collected by": a past participle with "be", or right behind the noun it describes. */
function isPassive(reading: Reading, clause: Clause, action: Mention): boolean {
  if (action.form !== 'ed') return false;
  for (let token = action.from - 1; token >= Math.max(clause.from, action.from - 8); token--) {
    const word = reading.words[token] ?? '';
    if (BE.has(word)) return true;
    if (HAVE.has(word)) return false;
    const actor = categoryAt(reading, token, 'actor.');
    if (actor) return false;
    if (word === ',' || /ly$/.test(word) || ADVERB.has(word)) continue;
    const coordinated = categoryAt(reading, token, 'action.');
    if (coordinated?.form === 'ed') continue;
    return !AUXILIARY.has(word);
  }
  return true;
}

function findAgent(reading: Reading, clause: Clause, action: Mention): Subject | null {
  for (let token = action.to; token < Math.min(action.to + 12, clause.to); token++) {
    if (reading.words[token] !== 'by') continue;
    for (let at = token + 1; at < Math.min(token + 5, clause.to); at++) {
      const actor = categoryAt(reading, at, 'actor.');
      if (actor) return nameSubject(actor);
      const party = categoryAt(reading, at, 'to.');
      if (party && party.tag !== 'to.none') return { actor: 'third', at, general: false };
    }
    return null;
  }
  return null;
}

/** "Contact us", "Please review": told to the reader. */
function isImperative(reading: Reading, action: Mention): boolean {
  if (action.form !== 'base') return false;
  // "Provide you with offers": nobody is told to do something to themselves.
  if (reading.words.slice(action.from, action.to + 1).includes('you')) return false;
  let first = action.from;
  while (first > 0 && /^(?:do|not|never|also|please|always)$/.test(reading.words[first - 1] ?? '')) first--;
  return first === 0 || reading.words[first] === 'please';
}

/** The "user" of "user information"; not the children of "children under 13". */
function isPartOfData(reading: Reading, { from, to }: Mention): boolean {
  // "We encourage site visitors to look": spoken to.
  if (reading.words.slice(Math.max(0, from - 3), from).some((word) => ENCOURAGING.test(word))) return false;
  return (
    reading.startingAt[from]?.some((m) => m.tag.startsWith('data.') && m.tag !== 'data.children' && m.to > to) ?? false
  );
}

/** The "our service" of "our service providers". */
function isPartOfParty(reading: Reading, { tag, from, to }: Mention): boolean {
  return tag === 'actor.service' && (reading.startingAt[from]?.some((m) => isParty(m) && m.to > to) ?? false);
}

/** A party, not a phrase that only stands in the way of one ("we or our affiliates"). */
function isParty({ tag }: Mention): boolean {
  return tag.startsWith('to.') && tag !== 'to.none';
}

function subjectAt(reading: Reading, token: number, before: number): Subject | null {
  const named = categoryAt(reading, token, 'actor.');
  const actor = named && isPartOfParty(reading, named) ? undefined : named;
  // "When you email us, create …": an object; "allow us to create": a subject.
  if (reading.words[token] === 'us' && /^(?:,|and|or)$/.test(reading.words[token + 1] ?? '')) return null;
  // "User information": what is known of users, not who they are.
  if (actor && isPartOfData(reading, actor)) return null;
  // "The address that you gave to send you news": who is sent something does not send it.
  if (reading.words[token] === 'you' && isDoneTo(reading, before)) return null;
  // "We contact you to send …": who is written to does not send.
  if (reading.words[token] === 'you' && ADDRESSING.test(reading.words[token - 1] ?? '')) return null;
  if (actor && reading.words[token] === 'they') return { ...nameSubject(actor), actor: findAntecedent(reading, token) };
  // "We are a company that …" goes on to speak of us.
  const isSaidOfOther = actor?.tag === 'actor.general' && BE.has(reading.words[token - 1] ?? '');
  if (actor && actor.to <= before && !isGoverned(reading, token) && !isSaidOfOther) return nameSubject(actor);
  const party = isSaidOfOther ? undefined : reading.startingAt[token]?.find(isParty);
  if (!party || party.to > before || reading.words[token - 1] === 'your' || isInGeneralSubject(reading, party))
    return null;
  const third: Subject = { actor: 'third', at: token, general: false };
  // "our partners, who may …"
  const comma = reading.words[party.to] === ',' && reading.words[party.to + 1] === 'who';
  const describes = comma || /^(?:who|that|which|whom)$/.test(reading.words[party.to] ?? '');
  if (describes && reading.words[party.to] !== 'whom' && party.to + 6 > before) return third;
  if (isGoverned(reading, token)) return null;
  return isJoinedToService(reading, token) ? { ...third, actor: 'service' } : third;
}

/** "send you", "tell you": the reader is the object. */
function isDoneTo(reading: Reading, verb: number): boolean {
  return categoryAt(reading, verb, 'action.') !== undefined && reading.words[verb + 1] === 'you';
}

/** Whom "they" means: readers where they were named last, else a third party. */
function findAntecedent(reading: Reading, they: number): Actor {
  const last = reading.mentions.findLast((m) => m.to <= they && /^(?:actor\.(?:user|third)|to\.)/.test(m.tag));
  return last?.tag === 'actor.user' && !/^(?:you|yourself)$/.test(reading.words[last.from] ?? '') ? 'user' : 'third';
}

/** The "companies" of "many companies". */
function isInGeneralSubject(reading: Reading, party: Mention): boolean {
  return reading.mentions.some((m) => m.tag === 'actor.general' && m.from <= party.from && m.to >= party.to);
}

/** "Neither we nor our partners": the service is among those who act. */
function isJoinedToService(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (DETERMINER.has(reading.words[at] ?? '')) at--;
  return (
    /^(?:and|or|nor)$/.test(reading.words[at] ?? '') &&
    reading.mentions.some((m) => m.to === at && m.tag === 'actor.service')
  );
}

/** Behind a preposition ("to us", "on our site"): an object, not a subject. */
export function isGoverned(reading: Reading, token: number): boolean {
  let at = token - 1;
  while (
    at >= 0 &&
    /^(?:our|the|your|these|those|any|such|other|certain|some|selected|trusted|many|various)$/.test(
      reading.words[at] ?? '',
    )
  )
    at--;
  const word = reading.words[at] ?? '';
  if (word === 'of' && /^(?:each|any|all|some|one|many|most|none|both|either)$/.test(reading.words[at - 1] ?? ''))
    return false;
  return /^(?:with|to|from|by|on|through|via|of|in|at|for|about|between|among|into|upon|under|within|against|using|visiting|regarding|toward|towards|visit|than|as|use|across|throughout)$/.test(
    word,
  );
}
