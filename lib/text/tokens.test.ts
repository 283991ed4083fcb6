import { expect, it } from 'vitest';
import { EMAIL, tokenise, URL } from './tokens.ts';

it('lower-cases words, takes contractions apart and keeps dividing marks', () => {
  expect(tokenise("We don't; they’re able to, and can't.").words).toEqual([
    'we',
    'do',
    'not',
    ';',
    'they',
    'are',
    'able',
    'to',
    ',',
    'and',
    'can',
    'not',
  ]);
});

it('reads possessives as their owner', () => {
  expect(tokenise('our partners’ and the user’s data').words).toEqual([
    'our',
    'partners',
    'and',
    'the',
    'user',
    'data',
  ]);
});

it('gives one spelling to British and American words', () => {
  const british = tokenise('personalised behaviour, analysed and honoured').words;
  expect(british).toEqual(tokenise('personalized behavior, analyzed and honored').words);
});

it('reads addresses as one token each', () => {
  expect(tokenise('write to jane.doe@mail.example.org or see https://example.org/a?b=c.').words).toEqual([
    'write',
    'to',
    EMAIL,
    'or',
    'see',
    URL,
  ]);
});

it('reads an address that Cloudflare hides as an address', () => {
  expect(tokenise('Write to [email\u00a0protected].').words).toEqual(['write', 'to', EMAIL]);
});

it('gives offsets into the text it was given', () => {
  const text = '  Our  web-site — “Acme”';
  const { words, starts, ends } = tokenise(text);
  expect(words.map((_, i) => text.slice(starts[i], ends[i]))).toEqual(['Our', 'web', 'site', '—', '“', 'Acme', '”']);
});

it('marks a full stop only where a small letter follows', () => {
  expect(tokenise('process payments. to comply with law. We').words.filter((w) => w === '.')).toHaveLength(1);
});
