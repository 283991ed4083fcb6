import { expect, it } from 'vitest';
import { languageName } from './language-name.ts';

it.each([
  ['nl', 'en', 'Dutch'],
  ['nl', 'fr', 'néerlandais'],
  ['de-AT', 'en', 'Austrian German'],
  ['zh', 'en', 'Chinese'],
  ['und', 'en', null],
  ['', 'en', null],
  ['not a tag!', 'en', null],
  ['x'.repeat(500), 'en', null],
])('%.20s is, in %s, %s', (tag, locale, name) => expect(languageName(tag, locale)).toBe(name));
