/** What an action is done to. */
import type { Mention, Tag } from '../lexicon/trie.ts';
import type { Clause } from './clauses.ts';
import { collectTags } from './find-mentions.ts';
import { covers, nominalise } from './predicates.ts';
import type { Reading } from './reading.ts';
import { ADVERB, BE, HAVE } from './verbs.ts';

/** What the action governs: behind it up to the next action; before it too, for passives and "data we collect". */
export function collectObject(
  reading: Reading,
  clause: Clause,
  action: Mention,
  within: readonly Mention[],
  next: Mention | undefined,
): ReadonlySet<Tag> {
  const to = next && !isCoordinated(reading, action, next) ? next.from : clause.to;
  const looksBack = action.form === 'ed' || isRelative(reading, clause, action);
  const from = looksBack ? endOfPrevious(reading, clause, within, action) : action.to;
  return collectTags(within.filter((m) => m.from >= from && (m.from < to || isNamedData(m, next))));
}

/** "update your contact information": what could be an action by itself is data here. */
function isNamedData({ tag, from, to }: Mention, next: Mention | undefined): boolean {
  return next?.form === 'noun' && from === next.from && to >= next.to && tag.startsWith('data.') && tag !== 'data.none';
}

/** Where the action before this one ends, coordinated ones and "such as" aside. */
function endOfPrevious(reading: Reading, clause: Clause, within: readonly Mention[], action: Mention): number {
  let end = 0;
  for (const m of within) {
    if (m.to > action.from || !m.tag.startsWith('action.') || m.tag === 'action.include') continue;
    if (nominalise(reading, m).form === 'noun' || within.some((noun) => covers(reading, noun, m))) continue;
    if (!isCoordinated(reading, m, action) && !isRelative(reading, clause, m)) end = m.to;
  }
  return end;
}

/** "sell, rent or share": nothing but commas and coordinators between two actions. */
export function isCoordinated(reading: Reading, action: Mention, next: Mention): boolean {
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
