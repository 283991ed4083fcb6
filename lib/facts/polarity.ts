/** Which words of a clause are denied: negators, their scope, and what looks like a denial but is none. */
import { isGoverned } from './actor.ts';
import { type Clause, isFollowedByVerb } from './clauses.ts';
import { categoryAt, mentionAt, type Reading } from './reading.ts';
import { AUXILIARY, COORDINATOR } from './verbs.ts';

/** For each token of the clause (index from 0 at `clause.from`), whether it stands in the scope of a denial. */
export function markDenied(reading: Reading, clause: Clause): boolean[] {
  const denied: boolean[] = [];
  let inScope = false;
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
    if (inScope && token > negator + 1 && endsScope(reading, token)) {
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
  if (/^(?:which|who|whom|whose|if|when|where|because|so|once|whenever|—|–)$/.test(word)) return true;
  if (reading.words[token - 1] === ',' && (word === 'please' || (COORDINATOR.has(word) && next === 'to'))) return true;
  if (word === 'that' && categoryAt(reading, token + 1, 'actor.')) return true;
  if (
    COORDINATOR.has(word) &&
    word !== 'nor' &&
    (AUXILIARY.has(next) || /^(?:only|instead|therefore|thus|rather|we|you)$/.test(next))
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
