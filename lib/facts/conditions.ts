/** How sure a statement is: hedges, and conditions it stands under. */
import type { Actor } from '../lexicon/actors.ts';
import type { Mention } from '../lexicon/trie.ts';
import { isGoverned } from './actor.ts';
import type { Clause } from './clauses.ts';
import { categoryAt, type Reading } from './reading.ts';
import { AUXILIARY, LEGAL_FORM } from './verbs.ts';

/** "We may share" hedges; "you may request" permits, unless it goes on "have the right", "be able". */
export function isHedged(reading: Reading, within: readonly Mention[], action: Mention, actor: Actor): boolean {
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
export function isConditional(reading: Reading, clause: Clause, verb: number): boolean {
  if (isTold(reading, clause, verb)) return false;
  if (opensWithBareCondition(reading, clause)) return true;
  const main = findMainSubject(reading, clause, verb);
  for (let token = verb - 1; token >= clause.from; token--) {
    const word = reading.words[token] ?? '';
    if (token === main) return false;
    if (word === 'case' && reading.words[token - 1] === 'in' && reading.words[token + 1] !== 'of') return true;
    if (word === 'that' && reading.words[token - 1] === 'event' && reading.words[token - 2] !== 'no') return true;
    // "In the event we sell …": a condition without its "that".
    if (isEventBefore(reading, token)) return true;
    // "Acme, Inc." has a comma that ends nothing.
    if (word === ',' && LEGAL_FORM.test(reading.words[token + 1] ?? '')) continue;
    if (word === ',' && !isBareConditionBefore(reading, clause, token)) return false;
    // "How we use data:" over a list asks nothing of its items.
    if (word === 'how') return token >= reading.ownFrom || verb < reading.ownFrom;
    // What stands behind "unless" is an exception, and judged as one.
    if (word === 'unless' && clause.kind === 'exception') continue;
    if (/^(?:if|when|where|once|whenever|unless|whether)$/.test(word)) return true;
    if (word === 'should' && token === clause.from) return true;
    // "If you link an account then we may receive …"
    if (word === 'then' && token > clause.from + 2) return false;
    // "If you want a copy please write to us": what is asked of the reader stands under no condition.
    if (word === 'please') return false;
  }
  return false;
}

/**
 * "When the signal is on we …": without a comma, the condition ends where, behind its verb, a subject begins that no
 * noun leans on ("the data we collect").
 */
function findMainSubject(reading: Reading, clause: Clause, verb: number): number {
  for (let token = verb - 1; token > clause.from + 2; token--) {
    if (!categoryAt(reading, token, 'actor.')) continue;
    const before = reading.words[token - 1] ?? '';
    const endsVerb = reading.mentions.some((m) => m.to === token && m.tag.startsWith('action.') && m.form === 'ed');
    if (endsVerb || /^(?:on|off|active|yes)$/.test(before) || claims(reading, token)) return token;
    // "we will give the customer notice": an object stands between.
    if (before !== 'the' && reading.words[token] !== 'the') return -1;
  }
  return -1;
}

/** "If we change this policy we will …": a strong auxiliary behind a subject that no data stands in front of. */
function claims(reading: Reading, subject: number): boolean {
  const verb = reading.words.slice(subject + 1, subject + 3).join(' ');
  return (
    /^(?:we|you)$/.test(reading.words[subject] ?? '') &&
    /^(?:will|shall|must|would)\b|^do not$/.test(verb) &&
    !/^(?:if|when|where|that|which|what|whom|unless|,)$/.test(reading.words[subject - 1] ?? '') &&
    !reading.mentions.some((m) => m.to === subject && m.tag.startsWith('data.'))
  );
}

/** "If in the future, we …": no verb yet stands between the condition word and this comma. */
function isBareConditionBefore(reading: Reading, clause: Clause, comma: number): boolean {
  for (let token = comma - 1; token >= clause.from; token--) {
    if (/^(?:if|when|should)$/.test(reading.words[token] ?? '')) return true;
    if (AUXILIARY.has(reading.words[token] ?? '') || categoryAt(reading, token, 'action.')) return false;
    // "If you live abroad, by using …": who has a subject has a verb, known or not.
    if (/^(?:you|we|i)$/.test(reading.words[token] ?? '') && !isGoverned(reading, token)) return false;
  }
  return false;
}

/** "in the event we": what stands at the token is the subject of what may happen. */
function isEventBefore(reading: Reading, token: number): boolean {
  return (
    /^(?:we|you|our|your|a|an|the)$/.test(reading.words[token] ?? '') &&
    reading.words.slice(Math.max(0, token - 3), token).join(' ') === 'in the event'
  );
}

/** "If in the future, we sell …": the words before this clause hold a condition without a verb. */
function opensWithBareCondition(reading: Reading, clause: Clause): boolean {
  if (clause.from === 0 || !/^(?:if|when|should)$/.test(reading.words[0] ?? '')) return false;
  for (let token = 1; token < clause.from; token++) {
    if (AUXILIARY.has(reading.words[token] ?? '') || categoryAt(reading, token, 'action.')) return false;
  }
  return true;
}

/** "If you have questions email the office": told to the reader, where no comma says so. */
function isTold(reading: Reading, clause: Clause, verb: number): boolean {
  return (
    verb > clause.from + 3 &&
    /^(?:email|e-mail|contact|call|write)$/.test(reading.words[verb] ?? '') &&
    /^(?:us|the|our|to|@email|@url)$/.test(reading.words[verb + 1] ?? '') &&
    !/^(?:to|and|or|nor|,|by|via|your|our|the|an|a|any|not|this|that|we|you|they|in|of|for|with)$/.test(
      reading.words[verb - 1] ?? '',
    ) &&
    !AUXILIARY.has(reading.words[verb - 1] ?? '')
  );
}
