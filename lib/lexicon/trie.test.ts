import { describe, expect, it } from 'vitest';
import { expandPhrase } from './phrase.ts';
import { addPhrase, createTrie, findMentions } from './trie.ts';

describe('expandPhrase', () => {
  it('writes alternatives out', () => {
    expect(expandPhrase('(first|last|) name (a|b)')).toEqual([
      'first name a',
      'first name b',
      'last name a',
      'last name b',
      ' name a',
      ' name b',
    ]);
  });
  it('refuses a group that never closes', () => {
    expect(() => expandPhrase('(a|b')).toThrow('unclosed');
  });
});

describe('findMentions', () => {
  const trie = createTrie();
  addPhrase(trie, 'data.device', 'ip address', 'noun', 'data');
  addPhrase(trie, 'data.postal', 'address', 'noun', 'data');
  addPhrase(trie, 'about.home', 'address', 'noun', 'about.home');
  addPhrase(trie, 'action.share', 'pass on', 'verb', 'action');
  const find = (text: string) => findMentions(trie, text.split(' ')).map((m) => [m.tag, m.from, m.to, m.form]);

  it('takes the longest phrase of a scope and leaves no part of it behind', () => {
    expect(find('your ip addresses and address')).toEqual([
      ['data.device', 1, 3, 'noun'],
      ['about.home', 2, 3, 'noun'],
      ['data.postal', 4, 5, 'noun'],
      ['about.home', 4, 5, 'noun'],
    ]);
  });
  it('finds every form of a verb with its form', () => {
    expect(find('passed on')).toEqual([['action.share', 0, 2, 'ed']]);
  });
  it('lets one phrase stand in the way in two scopes', () => {
    const blocked = createTrie();
    for (const scope of ['about.event', 'about.policy'] as const) {
      addPhrase(blocked, 'about.none', 'change of address', 'noun', scope);
      addPhrase(blocked, scope, 'change', 'noun', scope);
    }
    const tags = findMentions(blocked, ['change', 'of', 'address']).map((m) => m.tag);
    expect(tags).toEqual(['about.none', 'about.none']);
  });
  it('finds nothing in nothing', () => {
    expect(find('')).toEqual([]);
  });
});
