/** One trie over all lexicons' phrases: every sentence is looked up once, however many phrases there are. */
import { tokenise } from '../text/tokens.ts';
import { type Form, inflectNoun, inflectVerb } from './inflect.ts';
import { expandPhrase } from './phrase.ts';

/** What a phrase stands for, as "category.kind": "data.email", "action.share". */
export type Tag = `${string}.${string}`;

/** A phrase found in a sentence: tokens `from` to `to` (exclusive). */
export interface Mention {
  tag: Tag;
  form: Form;
  from: number;
  to: number;
}

interface Meaning {
  tag: Tag;
  form: Form;
  /** Mentions of one scope do not overlap: the longest at the leftmost place wins. */
  scope: number;
}

interface Node {
  next: Map<string, Node>;
  meanings: Meaning[];
}

export interface Trie {
  root: Node;
  scopes: Map<string, number>;
}

/** How the phrases of a lexicon inflect: the first word as a verb, the last as a noun, or not at all. */
export type Inflection = 'verb' | 'noun' | 'none';

/** An empty trie. */
export function createTrie(): Trie {
  return { root: { next: new Map(), meanings: [] }, scopes: new Map() };
}

/**
 * Adds a phrase, in all its forms, under a tag. Phrases may use "(a|b|)" for alternatives.
 * Mentions of the same scope compete: within "data", "IP address" leaves no "address" behind.
 */
export function addPhrase(trie: Trie, tag: Tag, phrase: string, inflection: Inflection, scope: string): void {
  let scopeIndex = trie.scopes.get(scope);
  if (scopeIndex === undefined) {
    scopeIndex = trie.scopes.size;
    trie.scopes.set(scope, scopeIndex);
  }
  for (const plain of expandPhrase(phrase)) {
    const { words } = tokenise(plain);
    if (words.length === 0) continue;
    for (const [form, inflected] of inflectPhrase(plain.trim().split(/[\s-]+/), words, inflection)) {
      addWords(trie, inflected, { tag, form, scope: scopeIndex });
    }
  }
}

function inflectPhrase(raw: string[], words: string[], inflection: Inflection): [Form, string[]][] {
  if (inflection === 'verb') {
    return inflectVerb(raw[0] ?? '').map(([word, form]) => [form, [...tokenise(word).words, ...words.slice(1)]]);
  }
  if (inflection === 'noun') {
    return inflectNoun(raw.at(-1) ?? '').map((word) => ['noun', [...words.slice(0, -1), ...tokenise(word).words]]);
  }
  return [['noun', words]];
}

function addWords(trie: Trie, words: string[], meaning: Meaning): void {
  let node = trie.root;
  for (const word of words) {
    let next = node.next.get(word);
    if (!next) {
      next = { next: new Map(), meanings: [] };
      node.next.set(word, next);
    }
    node = next;
  }
  if (!node.meanings.some((m) => m.tag === meaning.tag && m.form === meaning.form && m.scope === meaning.scope))
    node.meanings.push(meaning);
}

/** All phrases in a sentence's words in order of place, by scope the longest first and without overlaps. */
export function findMentions(trie: Trie, words: string[]): Mention[] {
  const mentions: Mention[] = [];
  const taken = new Array<number>(trie.scopes.size).fill(0);
  const startedHere = new Array<number>(trie.scopes.size).fill(-1);
  for (let from = 0; from < words.length; from++) {
    const path = walk(trie.root, words, from);
    for (let depth = path.length - 1; depth >= 0; depth--) {
      const to = from + depth + 1;
      for (const { tag, form, scope } of path[depth]?.meanings ?? []) {
        const until = taken[scope] ?? 0;
        // A mention of this scope covers this place already, or a longer one began here.
        if (until > from && !(startedHere[scope] === from && until === to)) continue;
        taken[scope] = to;
        startedHere[scope] = from;
        mentions.push({ tag, form, from, to });
      }
    }
  }
  return mentions;
}

function walk(root: Node, words: string[], from: number): Node[] {
  const path: Node[] = [];
  let node = root.next.get(words[from] ?? '');
  while (node) {
    path.push(node);
    node = node.next.get(words[from + path.length] ?? '');
  }
  return path;
}
