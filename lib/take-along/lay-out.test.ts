import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLUB_CARD, HOSTILE_CARD, SHOP_CARD } from '../../test/sample-cards.ts';
import type { Card } from '../card/card.ts';
import { ENGLISH } from '../words/english.ts';
import { layOutPicture } from './lay-out.ts';
import { outlineCard } from './outline.ts';
import type { Shape } from './picture.ts';
import { COLOURS, GRADE_COLOURS, LEVEL_COLOURS } from './picture-style.ts';

/** Every character as wide as half its height. */
const measure = (text: string, font: string) => Array.from(text).length * Number(/([\d.]+)px/.exec(font)?.[1]) * 0.5;
const layOut = (card: Card) =>
  layOutPicture(outlineCard(card, new Date(2026, 10, 29, 12), ENGLISH), card.grade, ENGLISH, measure);
const texts = (shapes: Shape[]) => shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const allText = (card: Card) =>
  texts(layOut(card).shapes)
    .map(({ text }) => text)
    .join(' ');

describe('layOutPicture', () => {
  it('shows site, grade, summary, what is shown at once, and where it comes from', () => {
    const text = allText(SHOP_CARD);
    expect(text).toContain('shop.example');
    expect(text).toContain('58 of 100');
    expect(text).toContain('lets ad partners follow you here');
    expect(text).toContain('Says it may share your data with advertisers');
    expect(text).toContain('“Our advertising partners may set cookies');
    expect(text).not.toContain('Counts using the site as agreeing');
    expect(text).toContain('and 5 more findings');
    expect(text).toContain('https://shop.example/privacy');
    expect(text).toContain('29 November 2026');
  });

  it('puts the worst of the summary under the highlighter', () => {
    const { shapes } = layOut(SHOP_CARD);
    const marks = shapes.filter((shape) => shape.kind === 'box' && shape.fill === COLOURS.mark);
    expect(marks.length).toBeGreaterThan(0);
    const covered = texts(shapes).filter(({ x, y }) =>
      marks.some(
        (mark) =>
          x >= mark.x && x < mark.x + ('width' in mark ? mark.width - 3 : 0) && Math.abs(y - mark.y) < 25 && y > mark.y,
      ),
    );
    expect(covered.map(({ text }) => text).join(' ')).toBe('lets ad partners follow you here');
  });

  it.each([
    ['an ordinary card', SHOP_CARD],
    ['a short card', CLUB_CARD],
    ['a card that is out to break it', HOSTILE_CARD],
  ])('keeps %s on the sheet, and its height within reason', (_, card) => {
    const { width, height, shapes } = layOut(card);
    expect(height).toBeLessThan(3_000);
    for (const shape of shapes) {
      const right =
        shape.x + (shape.kind === 'text' ? measure(shape.text, shape.font) : 'width' in shape ? shape.width : 12);
      expect(shape.x).toBeGreaterThanOrEqual(0);
      expect(right, JSON.stringify(shape)).toBeLessThanOrEqual(width);
      expect(shape.y).toBeGreaterThanOrEqual(0);
      expect(shape.y).toBeLessThanOrEqual(height);
    }
  });

  it('sets no line upon another', () => {
    const rows = texts(layOut(SHOP_CARD).shapes).filter(({ x }) => x === 52);
    for (const [index, { y }] of rows.entries()) expect(y).toBeGreaterThan(rows[index - 1]?.y ?? 0);
  });
});

it('has the colours of the card', () => {
  const theme = readFileSync(new URL('../../components/theme.css', import.meta.url), 'utf8');
  for (const colour of [COLOURS, LEVEL_COLOURS, GRADE_COLOURS].flatMap((set) => Object.values(set)))
    expect(theme).toContain(`light-dark(${colour},`);
});
