import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrapText } from './wrap.ts';

/** Ten pixels a character. */
const measure = (text: string) => Array.from(text).length * 10;
const wrap = (text: string, width: number, most = 99) => wrapText(text, '', width, measure, most);

describe('wrapText', () => {
  it('breaks between words', () => {
    expect(wrap('We sell your data to them.', 130)).toEqual(['We sell your', 'data to them.']);
  });
  it('breaks a word that is wider than a line', () => {
    expect(wrap('a Datenschutz b', 60)).toEqual(['a', 'Datens', 'chutz', 'b']);
  });
  it('says where it leaves something out', () => {
    expect(wrap('We sell your data to them.', 130, 1)).toEqual(['We sell your…']);
    expect(wrap('We sell yours too', 80, 1)).toEqual(['We sell…']);
  });
  it('loses nothing and keeps to the width', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), fc.integer({ min: 20, max: 300 }), (text, width) => {
        const lines = wrap(text, width);
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replace(/ /g, ''));
      }),
    );
  });
});
