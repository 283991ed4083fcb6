/** Divides a unit into clauses, each with one claim to make. */

import { categoryAt, mentionAt, type Reading } from './reading.ts';
import { AUXILIARY } from './verbs.ts';

/** Tokens `from` to `to` (exclusive). `kind`: what stands behind "except", behind "only with", or neither. */
export interface Clause {
  from: number;
  to: number;
  kind: 'main' | 'exception' | 'restriction';
}

/** Splits at semicolons, contrasts, exceptions and where a new subject begins a new statement. */
export function splitClauses(reading: Reading): Clause[] {
  const clauses: Clause[] = [];
  let current: Clause = { from: 0, to: 0, kind: findKind(reading, 0) };
  for (let token = 1; token < reading.words.length; token++) {
    const kind = findKind(reading, token);
    const divides =
      kind !== 'main' ||
      reading.words[token] === ';' ||
      // A full stop before a small letter: a list written as one sentence.
      (reading.words[token] === '.' && (reading.words[token - 1] ?? '').length > 4) ||
      (mentionAt(reading, token, 'grammar.contrast') !== undefined && !isInserted(reading, token)) ||
      beginsStatement(reading, token);
    if (!divides) continue;
    current.to = token;
    clauses.push(current);
    current = { from: token, to: token, kind };
  }
  current.to = reading.words.length;
  clauses.push(current);
  return clauses;
}

/** "We do not, however, keep …": a word between commas within a denial. */
function isInserted({ words }: Reading, token: number): boolean {
  return words[token - 2] === 'not' && words[token - 1] === ',' && words[token + 1] === ',';
}

function findKind(reading: Reading, token: number): Clause['kind'] {
  if (mentionAt(reading, token, 'grammar.exception')) return 'exception';
  return mentionAt(reading, token, 'grammar.restriction') ? 'restriction' : 'main';
}

/** ", we may …", "and you can …": a coordinator or comma, then a subject, then a verb. */
function beginsStatement(reading: Reading, token: number): boolean {
  const previous = reading.words[token - 1] ?? '';
  if (!/^(?:,|and|or|so|\)|—|–)$/.test(previous)) return false;
  if (isDeniedSubject(reading, token)) return true;
  const subject = categoryAt(reading, token, 'actor.');
  if (!subject && !/^(?:it|this|he|she)$/.test(reading.words[token] ?? '')) return false;
  if (isSecondRelativeSubject(reading, token)) return false;
  return isFollowedByVerb(reading, subject ? subject.to : token + 1);
}

/** "data that we collect or you provide": the relative clause goes on. */
function isSecondRelativeSubject(reading: Reading, token: number): boolean {
  if (!/^(?:and|or)$/.test(reading.words[token - 1] ?? '')) return false;
  const verb = reading.mentions.find((m) => m.to === token - 1 && m.tag.startsWith('action.'));
  const subject = verb && reading.mentions.find((m) => m.to === verb.from && m.tag.startsWith('actor.'));
  if (!subject) return false;
  return (
    /^(?:that|which)$/.test(reading.words[subject.from - 1] ?? '') ||
    reading.mentions.some((m) => m.to === subject.from && m.tag.startsWith('data.'))
  );
}

/** "and no data is kept": a subject of its own, denied, with its auxiliary. */
function isDeniedSubject(reading: Reading, token: number): boolean {
  if (!/^(?:no|none)$/.test(reading.words[token] ?? '')) return false;
  return reading.words.slice(token + 2, token + 8).some((word) => AUXILIARY.has(word));
}

/** Tells whether a finite verb or auxiliary stands at a token, adverbs aside. */
export function isFollowedByVerb(reading: Reading, token: number): boolean {
  for (let at = token; at < Math.min(token + 3, reading.words.length); at++) {
    const word = reading.words[at] ?? '';
    const action = categoryAt(reading, at, 'action.');
    if (AUXILIARY.has(word) || (action && action.form !== 'noun')) return true;
    if (!/ly$|^(?:not|also|only|never|then|and|hereby)$/.test(word)) return false;
  }
  return false;
}
