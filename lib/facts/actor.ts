/** Who does it: the subject of a verb. */
import type { Actor } from '../lexicon/actors.ts';
import type { Mention } from '../lexicon/trie.ts';
import { type Clause, isFollowedByVerb } from './clauses.ts';
import { categoryAt, type Reading } from './reading.ts';
import { ADVERB, AUXILIARY, BE, DETERMINER, HAVE } from './verbs.ts';

/** The actor of the action mentioned: where the text names it (null: nowhere), and if it means companies in general. */
export interface Subject {
  actor: Actor;
  at: number | null;
  general: boolean;
}

const NOBODY: Subject = { actor: 'service', at: null, general: false };

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

/** Words that begin an instruction, where no verb of the lexicon does. */
const IMPERATIVE = /^(?:please|simply|just|log|sign|visit|go|click|follow|see|use|open|fill)$/;

/** "To see or correct your data, please write to us": who acts in the main clause pursues what stands in front. */
function findPursuer(reading: Reading, action: Mention): Subject | null {
  const opening = reading.words.slice(reading.ownFrom, reading.ownFrom + 3).join(' ');
  if (!/^(?:to|in order to)\b/.test(opening) || !isPursued(reading, action)) return null;
  for (let token = action.to; token < reading.words.length; token++) {
    if (reading.words[token] !== ',') continue;
    const next = token + 1;
    const told = IMPERATIVE.test(reading.words[next] ?? '') || categoryAt(reading, next, 'action.')?.form === 'base';
    if (told && !isInfinitive(reading, { from: next })) return { actor: 'user', at: next, general: false };
    const actor = categoryAt(reading, next, 'actor.');
    if (actor && isFollowedByVerb(reading, actor.to)) return nameSubject(actor);
  }
  return null;
}

/** "to see your data", "to get a copy of it". */
function isPursued(reading: Reading, action: Mention): boolean {
  if (action.form !== 'noun') return isInfinitive(reading, action);
  if (reading.words[action.from] === 'to') return true;
  const verb = reading.mentions.findLast(
    (m) => m.to <= action.from && m.form === 'base' && m.tag.startsWith('action.'),
  );
  return verb !== undefined && isInfinitive(reading, verb);
}

/** "to see, change or delete": an infinitive, or joined to one. */
function isInfinitive(reading: Reading, { from }: Pick<Mention, 'from'>): boolean {
  for (let token = from - 1; token >= reading.ownFrom; token--) {
    const word = reading.words[token] ?? '';
    if (word === 'to' || isWithinInfinitive(reading, token)) return true;
    if (!/^(?:,|and|or|also|otherwise)$|ly$/.test(word) && categoryAt(reading, token, 'action.')?.form !== 'base')
      return false;
  }
  return false;
}

/** The "access" of "to access", which the lexicon knows as one. */
function isWithinInfinitive({ mentions, words }: Reading, token: number): boolean {
  return mentions.some((m) => m.from < token && m.to > token && words[m.from] === 'to' && m.tag.startsWith('action.'));
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
      if (categoryAt(reading, at, 'to.')) return { actor: 'third', at, general: false };
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

function nameSubject({ tag, from: at }: Mention): Subject {
  const kind = tag.slice('actor.'.length);
  return kind === 'general' ? { actor: 'third', at, general: true } : { actor: kind as Actor, at, general: false };
}

/** The "user" of "user information"; not the children of "children under 13". */
function isPartOfData(reading: Reading, { from, to }: Mention): boolean {
  return (
    reading.startingAt[from]?.some((m) => m.tag.startsWith('data.') && m.tag !== 'data.children' && m.to > to) ?? false
  );
}

/** Verbs whose object does nothing in what follows, unlike that of "allow" or "ask". */
const ADDRESSES = /^(?:contact|e-?mail|mail|call|reach|text|identify|recognize)(?:s|ed|ing)?$/;

function subjectAt(reading: Reading, token: number, before: number): Subject | null {
  const actor = categoryAt(reading, token, 'actor.');
  // "When you email us, create …": an object; "allow us to create": a subject.
  if (reading.words[token] === 'us' && /^(?:,|and|or)$/.test(reading.words[token + 1] ?? '')) return null;
  // "User information": what is known of users, not who they are.
  if (actor && isPartOfData(reading, actor)) return null;
  // "We contact you to send …": who is written to does not send.
  if (reading.words[token] === 'you' && ADDRESSES.test(reading.words[token - 1] ?? '')) return null;
  // "We are a company that …" goes on to speak of us.
  if (actor && reading.words[token] === 'they') return { ...nameSubject(actor), actor: findAntecedent(reading, token) };
  const isSaidOfOther = actor?.tag === 'actor.general' && BE.has(reading.words[token - 1] ?? '');
  if (actor && actor.to <= before && !isGoverned(reading, token) && !isSaidOfOther) return nameSubject(actor);
  const party = isSaidOfOther ? undefined : categoryAt(reading, token, 'to.');
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
