/** What in a block tells its topics: the words it holds, the words it opens with, and who does what in it. */
import type { Block, PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import type { Action } from '../lexicon/actions.ts';
import type { Actor } from '../lexicon/actors.ts';
import { LEXICON, type LexiconTag } from '../lexicon/lexicon.ts';
import { addPhrase, createTrie, findMentions, type Tag, type Trie } from '../lexicon/trie.ts';
import { tokenise } from '../text/tokens.ts';
import { WORDS, type WordList } from './words.ts';

type Word = LexiconTag | `word.${WordList}`;

/**
 * "data.children": the block, or what introduces it, speaks of it. "opens:data.children": it does so in its first
 * words, or what introduces it does in its own. "does:service.share": the service is said to share, or not to.
 */
export type Cue = Word | `opens:${Word}` | `does:${Actor}.${Action}`;

/** How many tokens make a block's opening: a title run into the text, or the subject of the first sentence. */
const OPENING = 8;

const TRIE = buildTrie();

function buildTrie(): Trie {
  const trie = createTrie();
  for (const [list, words] of Object.entries(WORDS)) {
    for (const word of words) addPhrase(trie, `word.${list}`, word, 'noun', list);
  }
  return trie;
}

/** Gives each block's cues, in the order of the blocks. `facts` are the document's own. */
export function readCues(document: PolicyDocument, facts: readonly Fact[]): ReadonlySet<string>[] {
  const spoken = document.blocks.map(readWords);
  const cues = document.blocks.map((block, index) => {
    const own = new Set<string>();
    for (const part of [spoken[introductionOf(block, index) ?? -1], spoken[index]]) {
      for (const tag of part?.anywhere ?? []) own.add(tag);
      for (const tag of part?.opening ?? []) own.add(`opens:${tag}`);
    }
    return own;
  });
  for (const { unit, actor, actions } of facts) {
    for (const action of actions) cues[unit.block]?.add(`does:${actor}.${action}`);
  }
  return cues;
}

/**
 * The index of the block that is read as if it stood in front of this one. A heading introduces a whole list or table, but of
 * paragraphs only the one right below: the next may be about anything.
 */
export function introductionOf({ kind, leadIn, heading }: Block, index: number): number | undefined {
  if (leadIn !== undefined) return leadIn;
  if (kind === 'heading' || (kind === 'paragraph' && heading !== index - 1)) return undefined;
  return heading;
}

interface Spoken {
  anywhere: readonly Tag[];
  opening: readonly Tag[];
}

function readWords({ text }: Block): Spoken {
  const { words } = tokenise(text);
  const mentions = [...findMentions(LEXICON, words), ...findMentions(TRIE, words)];
  return {
    anywhere: mentions.map(({ tag }) => tag),
    opening: mentions.filter(({ from }) => from < OPENING).map(({ tag }) => tag),
  };
}
