import { expect, it } from 'vitest';
import { languageName } from './language-name.ts';

it.each([
  ['nl', 'Dutch'],
  ['de-AT', 'Austrian German'],
  ['zh', 'Chinese'],
  ['und', 'another language'],
  ['', 'another language'],
  ['not a tag!', 'another language'],
  ['x'.repeat(500), 'another language'],
])('%.20s is %s', (tag, name) => expect(languageName(tag)).toBe(name));
