/** Who pursues a purpose that stands in front: "To delete your data, write to us." */
import type { Mention } from '../lexicon/trie.ts';
import { isFollowedByVerb } from './clauses.ts';
import { categoryAt, type Reading } from './reading.ts';
import { nameSubject, type Subject } from './subject.ts';
import { INSTRUCTING } from './verbs.ts';

/** "To see or correct your data, please write to us": whoever acts in the main clause; null where none stands in front. */
export function findPursuer(reading: Reading, action: Mention): Subject | null {
  const opening = reading.words.slice(reading.ownFrom, reading.ownFrom + 3).join(' ');
  if (!/^(?:to|in order to)\b/.test(opening) || !isPursued(reading, action)) return null;
  for (let token = action.to; token < reading.words.length; token++) {
    if (reading.words[token] !== ',') continue;
    const next = token + 1;
    const told = INSTRUCTING.test(reading.words[next] ?? '') || categoryAt(reading, next, 'action.')?.form === 'base';
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
