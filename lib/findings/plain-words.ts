/** Facts, and what rules ask for, in words that a lawyer understands: no tags, no names of lists. */
import type { Fact } from '../facts/fact.ts';
import type { Action } from '../lexicon/actions.ts';
import type { Actor } from '../lexicon/actors.ts';
import type { Tag } from '../lexicon/trie.ts';
import { ANY_DATA, HANDS_OVER } from '../practices/groups.ts';
import type { Words } from '../words/words.ts';

/** Names in one list; the rest is "or the like". */
const MOST_NAMES = 4;
/** Characters: a longer acting word is a whole clause that takes up the verb before it. */
const LONGEST_WORD = 32;

/** Where the messages keep the names of a lexicon's tags. */
const GROUPS: Record<string, string> = {
  action: 'action',
  actor: 'actor',
  to: 'to',
  from: 'to',
  for: 'purpose',
  about: 'matter',
};

/** What a tag stands for, in plain words; null where it has no meaning of its own. */
function nameTag(tag: Tag, words: Words): string | null {
  const dot = tag.indexOf('.');
  const [category, kind] = [tag.slice(0, dot), tag.slice(dot + 1)];
  if (category !== 'data') return GROUPS[category] ? words.find(`why.${GROUPS[category]}.${kind}`) : null;
  const label = words.find(`data.${kind}`);
  return label ? lowerFirst(label, words) : words.find(`why.data.${kind}`);
}

/** German writes its nouns with a capital, wherever they stand. */
function lowerFirst(label: string, { locale }: Words): string {
  return locale.startsWith('de') ? label : label.charAt(0).toLocaleLowerCase(locale) + label.slice(1);
}

function uniqueNames(tags: Iterable<Tag>, words: Words): string[] {
  const names = [...tags].map((tag) => nameTag(tag, words)).filter((name) => name !== null);
  return [...new Set(names)];
}

/** A rule's list in plain words: "advertisers, service providers or affiliates"; null where none has a name. */
export function nameTags(tags: readonly Tag[], words: Words): string | null {
  if (ANY_DATA.every((kind) => tags.includes(`data.${kind}`))) return words.say('why.your_data');
  const names = uniqueNames(tags, words);
  if (names.length > MOST_NAMES) return words.say('why.or_the_like', { list: names.slice(0, MOST_NAMES).join(', ') });
  return names.length > 0 ? words.list(names, 'disjunction') : null;
}

/** Who acts, in plain words. */
export function nameActors(actors: Iterable<Actor>, words: Words): string {
  return words.list(
    [...actors].map((actor) => words.say(`why.actor.${actor}`)),
    'disjunction',
  );
}

const GIVES_AWAY: ReadonlySet<Action> = new Set<Action>([...HANDS_OVER, 'send', 'allow']);

/** Matters that are data, which is named as such already. */
const NAMES_DATA: ReadonlySet<Tag> = new Set<Tag>(['about.held_data', 'about.some_data']);

/**
 * A fact in one line: who · does what · with which data → to whom · what for · how sure.
 * `word` is the acting word as written; `asked` are the tags that the practice asks about: of what else the clause
 * touches on, only those are named.
 */
export function readInWords(fact: Fact, word: string, asked: ReadonlySet<Tag>, words: Words): string {
  const { clause } = fact;
  const of = (tags: ReadonlySet<Tag>, category: string) => [...tags].filter((tag) => tag.startsWith(`${category}.`));
  const sources = of(clause, 'from');
  const others = of(clause, 'to').filter((tag) => !sources.includes(tag.replace('to.', 'from.') as Tag));
  const matters = of(clause, 'about').filter((tag) => asked.has(tag) && !NAMES_DATA.has(tag));
  const names = (tags: readonly Tag[]) => shortList(uniqueNames(tags, words));
  const said = (key: 'with' | 'from' | 'for' | 'about', list: string) => list && words.say(`why.${key}`, { list });
  const gives = fact.actions.some((action) => GIVES_AWAY.has(action));
  const object = shortList(nameData(of(fact.object, 'data'), words));
  const recipients = names(others);
  return [
    words.say(`why.actor.${fact.actor}`),
    nameAction(fact, word, words),
    gives && recipients ? `${object} → ${recipients}`.trim() : object,
    gives ? '' : said('with', recipients),
    said('from', names(sources)),
    said('for', names(of(clause, 'for'))),
    said('about', names(matters)),
    ...nameTraits(fact, words),
  ]
    .filter(Boolean)
    .join(' · ');
}

function nameAction({ actions }: Fact, word: string, words: Words): string {
  const written = word.replace(/\s+/g, ' ').trim();
  if (written.length > 0 && written.length <= LONGEST_WORD) {
    return `${words.say('quote.open')}${written}${words.say('quote.close')}`;
  }
  const [name] = uniqueNames(
    actions.map((action): Tag => `action.${action}`),
    words,
  );
  return name ?? words.say('why.states');
}

/** Data in general is named only where no kind is. */
function nameData(tags: Tag[], words: Words): string[] {
  const kinds = uniqueNames(
    tags.filter((tag) => tag !== 'data.personal'),
    words,
  );
  return kinds.length > 0 ? kinds : uniqueNames(tags, words);
}

function nameTraits(fact: Fact, words: Words): string[] {
  const traits = ['denied', 'hedged', 'conditional', 'excepted'] as const;
  return traits.filter((trait) => fact[trait]).map((trait) => words.say(`why.${trait}`));
}

function shortList(names: readonly string[]): string {
  return `${names.slice(0, MOST_NAMES).join(', ')}${names.length > MOST_NAMES ? ' …' : ''}`;
}
