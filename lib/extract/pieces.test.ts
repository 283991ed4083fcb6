import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinPieces, locateInPiece, type Piece } from './pieces.ts';

const piece = (raw: string, from = 0): Piece => ({ node: null, raw, from, href: '', bold: false });
const raw = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '\u00a0', '\u200b', '\u00ad', '😀') });

describe('joinPieces', () => {
  it('puts one space where there is any, also between pieces', () => {
    expect(joinPieces([piece('  We '), piece('\n'), piece(' share'), piece('d.')]).text).toBe('We shared.');
  });
});

describe('locateInPiece', () => {
  it('finds the raw offsets of every single character of the text', () => {
    fc.assert(
      fc.property(fc.array(raw, { maxLength: 5 }), fc.nat({ max: 20 }), (raws, from) => {
        const { text, placed } = joinPieces(raws.map((words) => piece(words, from)));
        for (let index = 0; index < text.length; index++) {
          if (text[index] === ' ') continue;
          const found = placed
            .map((one) => ({ one, place: locateInPiece(one, index, index + 1) }))
            .filter(({ place }) => place);
          expect(found).toHaveLength(1);
          const [{ one, place } = { one: piece(''), place: null }] = found;
          expect(one.raw.slice((place?.from ?? 0) - from, (place?.to ?? 0) - from)).toBe(text[index]);
        }
      }),
    );
  });

  it('finds nothing outside the piece, nor in words that are not in the source', () => {
    const { placed } = joinPieces([piece('Email', 7), piece(' | ', -1), piece('News')]);
    expect(placed.map((one) => locateInPiece(one, 0, 5))).toEqual([{ from: 7, to: 12 }, null, null]);
    expect(placed.map((one) => locateInPiece(one, 6, 7))).toEqual([null, null, null]);
  });
});
