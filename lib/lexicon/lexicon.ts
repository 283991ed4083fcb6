/** All lexicons in one trie, with the type of every tag. */
import { ACTIONS, type Action } from './actions.ts';
import { ACTORS, type Actor } from './actors.ts';
import { DATA, type DataKind } from './data.ts';
import { GRAMMAR, type GrammarKind } from './grammar.ts';
import { MATTERS, type Matter } from './matters.ts';
import { PURPOSES, type Purpose } from './purposes.ts';
import { RECIPIENTS, type Recipient } from './recipients.ts';
import { addPhrase, createTrie, type Trie } from './trie.ts';

/** Every tag a mention can carry. */
export type LexiconTag =
  | `action.${Action}`
  | `actor.${Actor}`
  | `data.${DataKind}`
  | `to.${Recipient}`
  | `for.${Purpose}`
  | `about.${Matter}`
  | `grammar.${GrammarKind}`;

/** The trie of all lexicons, built once when the engine loads. */
export const LEXICON: Trie = buildLexicon();

function buildLexicon(): Trie {
  const trie = createTrie();
  for (const [kind, { verbs, nouns }] of Object.entries(ACTIONS)) {
    for (const verb of verbs) addPhrase(trie, `action.${kind}`, verb, 'verb', 'action');
    addWords(trie, 'action', kind, nouns, 'none', 'action');
  }
  for (const [kind, { words }] of Object.entries(DATA)) {
    addWords(trie, 'data', kind, words, 'noun', 'data');
  }
  addAll(trie, 'actor', ACTORS, 'none');
  addAll(trie, 'to', RECIPIENTS, 'noun');
  addAll(trie, 'for', PURPOSES, 'noun');
  addAll(trie, 'grammar', GRAMMAR, 'none');
  for (const [kind, words] of Object.entries(MATTERS)) {
    // A matter is what a passage touches on: matters overlap freely, each is its own scope.
    addWords(trie, 'about', kind, words, 'noun', `about.${kind}`);
  }
  return trie;
}

function addAll(
  trie: Trie,
  category: string,
  lexicon: Record<string, readonly string[]>,
  inflection: 'noun' | 'none',
): void {
  for (const [kind, words] of Object.entries(lexicon)) {
    addWords(trie, category, kind, words, inflection, category);
  }
}

/** A phrase that begins with "-" means nothing: it stands in the way of shorter ones ("-laws outside your country"). */
function addWords(
  trie: Trie,
  category: string,
  kind: string,
  words: readonly string[],
  inflection: 'noun' | 'none',
  scope: string,
): void {
  for (const word of words) {
    const means = !word.startsWith('-');
    addPhrase(
      trie,
      means ? `${category}.${kind}` : `${category}.none`,
      means ? word : word.slice(1),
      inflection,
      scope,
    );
  }
}
