/** How sure a statement is: hedges, and conditions it stands under. */
import type { Actor } from '../lexicon/actors.ts';
import type { Mention } from '../lexicon/trie.ts';
import type { Clause } from './clauses.ts';
import { categoryAt, type Reading } from './reading.ts';
import { AUXILIARY } from './verbs.ts';

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
