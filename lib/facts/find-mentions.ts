/** All mentions in a unit: the lexicons' phrases, and what no lexicon can list. */
import { LEXICON } from '../lexicon/lexicon.ts';
import { findMentions, type Mention, type Tag } from '../lexicon/trie.ts';
import { findPeriods } from './periods.ts';

/** Words that name the service ("acme"), as normalised by `tokenise`. */
export type ServiceNames = ReadonlySet<string>;

/** Lexicon phrases, periods, names of the service, addresses given, and parties that data comes from. */
export function findAllMentions(words: string[], names: ServiceNames): Mention[] {
  const mentions = findMentions(LEXICON, words).filter((m) => !isServiceAsThird(m, words, names));
  for (const { from, to } of findPeriods(words)) mentions.push({ tag: 'about.period', form: 'noun', from, to });
  for (const [at, word] of words.entries()) {
    if (names.has(word)) mentions.push({ tag: 'actor.service', form: 'noun', from: at, to: at + 1 });
    else if (word.startsWith('@'))
      mentions.push({
        tag: word === '@email' ? 'about.email_given' : 'about.link_given',
        form: 'noun',
        from: at,
        to: at + 1,
      });
  }
  return [...mentions, ...findSources(words, mentions)];
}

/** In its own policy, a company that is a third party everywhere else. */
function isServiceAsThird({ tag, from, to }: Mention, words: readonly string[], names: ServiceNames): boolean {
  return to - from === 1 && names.has(words[from] ?? '') && (tag === 'actor.third' || tag.startsWith('to.'));
}

/** "from our partners", "through our partners": where data comes from. */
function findSources(words: readonly string[], mentions: readonly Mention[]): Mention[] {
  const sources: Mention[] = [];
  for (const mention of mentions) {
    if (!mention.tag.startsWith('to.')) continue;
    let at = mention.from - 1;
    while (
      at >= 0 &&
      mention.from - at < 4 &&
      words[at] !== 'from' &&
      words[at] !== 'through' &&
      !/^(?:to|with|by|for|behalf|[,;])$/.test(words[at] ?? '')
    )
      at--;
    if (words[at] === 'from' || words[at] === 'through')
      sources.push({ ...mention, tag: `from.${mention.tag.slice('to.'.length)}` });
  }
  return sources;
}

/** What mentions are of, without grammar's own words. */
export function collectTags(mentions: readonly Mention[]): ReadonlySet<Tag> {
  const tags = new Set<Tag>();
  for (const { tag } of mentions) if (!tag.startsWith('grammar.')) tags.add(tag);
  return tags;
}
