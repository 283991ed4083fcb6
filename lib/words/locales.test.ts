/** Every language says everything that English says, with the same values, and in its own plural forms. */
import { describe, expect, it } from 'vitest';
import english from '../../locales/en.json' with { type: 'json' };
import { type MessageTree, readMessage } from './read-tree.ts';

const locales = import.meta.glob<{ default: MessageTree }>('../../locales/*.json', { eager: true });
/** Unicode CLDR's, of all languages. */
const CATEGORIES = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

/** A message that depends on a number has a form for each plural category, under its path. */
function listMessages(tree: MessageTree, path = ''): { single: string[]; counted: string[] } {
  const found = { single: [] as string[], counted: [] as string[] };
  for (const [key, node] of Object.entries(tree)) {
    if (typeof node === 'string') found.single.push(path + key);
    else if (Object.keys(node).every((category) => CATEGORIES.has(category))) found.counted.push(path + key);
    else {
      const below = listMessages(node, `${path}${key}.`);
      found.single.push(...below.single);
      found.counted.push(...below.counted);
    }
  }
  return found;
}

const placesIn = (message: string) => [...new Set(message.match(/\{\w+\}/g))].sort();
const expected = listMessages(english);

for (const [file, { default: tree }] of Object.entries(locales)) {
  describe(file, () => {
    const found = listMessages(tree);
    const locale = readMessage(tree, 'locale');

    it('has every message, and no other', () => {
      expect(found.single.sort()).toEqual(expected.single.toSorted());
      expect(found.counted.sort()).toEqual(expected.counted.toSorted());
    });

    it('has the plural forms of its language, with the number in all but those of one', () => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      for (const key of found.counted) {
        const places = placesIn(readMessage(english, `${key}.other`));
        for (const category of pluralCategories) {
          const form = readMessage(tree, `${key}.${category}`);
          expect(form, `${key}.${category}`).not.toBe('');
          const isNumberNamed = category !== 'one' || form.includes('{count}');
          const wanted = isNumberNamed ? places : places.filter((place) => place !== '{count}');
          expect(placesIn(form), `${key}.${category}`).toEqual(wanted);
        }
      }
    });

    it('leaves the same places for values', () => {
      for (const key of found.single) {
        expect(placesIn(readMessage(tree, key)), key).toEqual(placesIn(readMessage(english, key)));
      }
    });

    it('says grade and score in the order in which they are seen', () => {
      expect(readMessage(tree, 'grade.spoken')).toMatch(/\{letter\}.*\{score\}/);
    });
  });
}
