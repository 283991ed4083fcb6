import { describe, expect, it } from 'vitest';
import { readMessage } from './read-tree.ts';
import { createWords } from './words.ts';

const POLISH = {
  locale: 'pl',
  card: {
    updated: 'Zmieniono {date}',
    words: { one: '{count} słowo', few: '{count} słowa', many: '{count} słów', other: '{count} słowa' },
  },
};
const words = createWords((path) => readMessage(POLISH, path));

describe('words', () => {
  it('put values in their places, and only there', () => {
    expect(words.say('card.updated', { date: '{date} $1' })).toBe('Zmieniono {date} $1');
    expect(words.say('card.updated', { toString: 1 })).toBe('Zmieniono {date}');
  });

  it.each([
    [1, '1 słowo'],
    [3, '3 słowa'],
    [5, '5 słów'],
    [22, '22 słowa'],
    [12_345, '12 345 słów'],
  ])('count %d by the rules of the language', (count, said) => {
    expect(words.count('card.words', count).replace(/\s/g, ' ')).toBe(said);
  });

  it('find what may not be there', () => {
    expect(words.find('card.nothing')).toBeNull();
    expect(words.find('card.words')).toBeNull();
    expect(words.find('constructor.name')).toBeNull();
  });

  it('join names as the language does', () => {
    expect(words.list(['a', 'b', 'c'])).toBe('a, b i c');
    expect(words.list(['a', 'b'], 'disjunction')).toBe('a lub b');
  });
});
