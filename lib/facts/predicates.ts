/** The verbs and verbal nouns of a clause. */
import type { Action } from '../lexicon/actions.ts';
import type { Mention } from '../lexicon/trie.ts';
import { categoryAt, type Reading } from './reading.ts';
import { ADVERB, DETERMINER, HAVE } from './verbs.ts';

/** One acting word with the classes it stands for. */
export interface Predicate {
  mention: Mention;
  actions: Action[];
}

/** The verbs and verbal nouns of a clause; words inside a name of data or of a recipient are none. */
export function groupPredicates(reading: Reading, within: readonly Mention[]): Predicate[] {
  const predicates: Predicate[] = [];
  for (const mention of within) {
    if (!mention.tag.startsWith('action.') || mention.tag === 'action.none') continue;
    if (within.some((m) => covers(reading, m, mention)) || isAuxiliary(reading, mention)) continue;
    if (isListedData(reading, mention)) continue;
    const action = mention.tag.slice('action.'.length) as Action;
    const last = predicates.at(-1);
    if (last && last.mention.from === mention.from) last.actions.push(action);
    else predicates.push({ mention: nominalise(reading, mention), actions: [action] });
  }
  return predicates;
}

/** "name, email, phone and location": data named in a list, though the word may be a verb elsewhere. */
function isListedData(reading: Reading, mention: Mention): boolean {
  if (mention.to - mention.from > 1 || (mention.form !== 'base' && mention.form !== 's')) return false;
  const named = reading.startingAt[mention.from]?.some((m) => m.tag.startsWith('data.') && m.tag !== 'data.none');
  if (!named) return false;
  return LIST_MARK.test(reading.words[mention.from - 1] ?? '') && LIST_MARK.test(reading.words[mention.to] ?? '.');
}

const LIST_MARK = /^(?:,|;|and|or|nor|\(|\)|\.|:|as|including|your)$/;

/** "have not collected": what helps another verb does nothing itself. */
function isAuxiliary(reading: Reading, mention: Mention): boolean {
  if (mention.to - mention.from > 1 || !HAVE.has(reading.words[mention.from] ?? '')) return false;
  for (let token = mention.to; token < mention.to + 4; token++) {
    if (categoryAt(reading, token, 'action.')?.form === 'ed') return true;
    if (!ADVERB.has(reading.words[token] ?? '') && !/ly$/.test(reading.words[token] ?? '')) return false;
  }
  return false;
}

/** A name of data or of a party that a verb's form is part of ("contact information"). */
export function covers(reading: Reading, noun: Mention, action: Mention): boolean {
  // "email you" names no data, but does something.
  if (noun.tag === 'data.none' && /^(?:you|us|them)$/.test(reading.words[action.to] ?? '')) return false;
  if (noun.tag === 'action.none') return noun.from <= action.from && noun.to >= action.to;
  if (!/^(?:data|to|from)\.|^about\.policy$/.test(noun.tag)) return false;
  return noun.from <= action.from && noun.to >= action.to && noun.to - noun.from > action.to - action.from;
}

/** "your use", "the shared data": a verb's form used as a noun or adjective. */
export function nominalise(reading: Reading, mention: Mention): Mention {
  const before = reading.words[mention.from - 1] ?? '';
  // "this includes" is a statement, "the contacts" are none; nor are "Requests" at the beginning.
  if (mention.form === 's' && mention.from === reading.ownFrom && mention.from === 0)
    return { ...mention, form: 'noun' };
  if (mention.form === 's' ? !/^(?:the|your|our|their|a|an)$/.test(before) : !DETERMINER.has(before)) return mention;
  if (mention.form === 'noun' || before === 'that') return mention;
  return { ...mention, form: 'noun' };
}
