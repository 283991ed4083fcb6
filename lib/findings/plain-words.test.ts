import { expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { readPolicyFacts } from '../facts/read-policy.ts';
import type { Tag } from '../lexicon/trie.ts';
import { ANY_DATA } from '../practices/groups.ts';
import { ENGLISH } from '../words/english.ts';
import { nameTags, readInWords } from './plain-words.ts';

const read = (text: string, asked: Tag[] = []) =>
  readPolicyFacts(extractText(text)).map((fact) =>
    readInWords(fact, text.slice(fact.at.start, fact.at.end), new Set(asked), ENGLISH),
  );

it('reads who does what with which data, to whom and what for', () => {
  expect(read('We may share your email address with our affiliates.')).toEqual([
    'the service · “share” · email address → affiliates · hedged',
  ]);
  expect(read('We use your location for marketing purposes.')).toEqual([
    'the service · “use” · location · for marketing',
  ]);
});

it('tells where data comes from apart from where it goes', () => {
  expect(read('We receive your email address from our affiliates.')).toEqual([
    'the service · “receive” · email address · from affiliates',
  ]);
});

it('names denials, conditions and exceptions', () => {
  expect(read('We do not sell your name.')).toEqual(['the service · “sell” · name · denied']);
  expect(read('If we sell your name, we tell you.')[0]).toContain('under a condition');
  expect(read('We do not sell your name, except to our affiliates.').at(-1)).toContain('as an exception');
});

it('names data in general only where no kind is named', () => {
  expect(read('We keep your personal information.')).toEqual(['the service · “keep” · personal data']);
  expect(read('We keep your personal information, such as your email address.')[0]).not.toContain('personal data');
});

it('names the matters that are asked about, no others', () => {
  expect(read('We use cookies.', ['about.cookie'])).toEqual(['the service · “use” · about cookies or the like']);
  expect(read('We use cookies.')).toEqual(['the service · “use”']);
});

it('names the lists of rules', () => {
  expect(nameTags(['to.advertiser', 'to.affiliate'], ENGLISH)).toBe('advertisers or affiliates');
  expect(
    nameTags(
      ANY_DATA.map((kind): Tag => `data.${kind}`),
      ENGLISH,
    ),
  ).toBe('your data');
  expect(nameTags(['to.advertiser', 'to.affiliate', 'to.provider', 'to.social', 'to.public'], ENGLISH)).toMatch(
    /or the like$/,
  );
  expect(nameTags(['grammar.negator'], ENGLISH)).toBeNull();
});
