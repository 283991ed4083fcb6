/** The interface's words in one language: typed keys, named values, and the language's own rules for numbers. */
import type english from '../../locales/en.json';

type Leaves<Tree, Path extends string = ''> = {
  [Key in keyof Tree & string]: Tree[Key] extends string ? `${Path}${Key}` : Leaves<Tree[Key], `${Path}${Key}.`>;
}[keyof Tree & string];

/** Every message, by its path in `locales/en.json`. */
export type WordKey = Leaves<typeof english>;

type StemOf<Key> = Key extends `${infer Stem}.other` ? Stem : never;
/** Messages that depend on a number: they have a form for each plural category of the language (Unicode CLDR). */
export type CountedKey = StemOf<WordKey>;

export type Values = Readonly<Record<string, string | number>>;

export interface Words {
  /** BCP 47 tag of the language that the words are in, for `Intl`. */
  locale: string;
  /** The message, with `{name}` replaced by the value of that name. */
  say(key: WordKey, values?: Values): string;
  /** The form of the message that goes with the number, which stands for `{count}`. */
  count(key: CountedKey, count: number, values?: Values): string;
  /** The message at a path that may not exist; null where it does not. */
  find(path: string): string | null;
  /** A whole number as the language writes it. */
  number(value: number): string;
  /** "a, b and c", or "a, b or c". */
  list(items: readonly string[], type?: 'conjunction' | 'disjunction'): string;
}

/** Makes words of a look-up, which gives the message at a path, empty where there is none. */
export function createWords(lookUp: (path: string) => string): Words {
  const locale = lookUp('locale');
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = {
    conjunction: new Intl.ListFormat(locale, { type: 'conjunction' }),
    disjunction: new Intl.ListFormat(locale, { type: 'disjunction' }),
  };
  return {
    locale,
    say: (key, values) => fill(lookUp(key), values, numbers),
    count(key, count, values) {
      const message = lookUp(`${key}.${plurals.select(count)}`) || lookUp(`${key}.other`);
      return fill(message, { ...values, count }, numbers);
    },
    find: (path) => lookUp(path) || null,
    number: (value) => numbers.format(value),
    list: (items, type = 'conjunction') => lists[type].format(items),
  };
}

/** Puts values in their places; a name without a value stays, so that a test sees it. */
function fill(message: string, values: Values | undefined, numbers: Intl.NumberFormat): string {
  if (!values) return message;
  return message.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) return place;
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}
