import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitInlineItems } from './inline-items.ts';

const split = (text: string) => splitInlineItems(text).map(({ start, end }) => text.slice(start, end).trim());

describe('splitInlineItems', () => {
  it('cuts at bullets', () => {
    expect(split('We share data with: * our partners * couriers')).toEqual([
      'We share data with:',
      'our partners',
      'couriers',
    ]);
    expect(split('You can change it: • by writing to us')).toHaveLength(2);
  });

  it('cuts at letters and numbers that count up, in a long text', () => {
    const long = 'We may hand over personal data that you have given us in the course of using our services and shops';
    expect(
      split(`${long} (a) to our partners; (b) to couriers; and (c) to the police when a court orders it.`),
    ).toEqual([long, 'to our partners;', 'to couriers; and', 'to the police when a court orders it.']);
    expect(split(`${long} (i) to our partners who sell things; (ii) to couriers who bring them.`)).toHaveLength(3);
  });

  it.each([
    'We keep 2 * 3 copies.',
    'See section 4 (a) of the act, which tells what every company in the land has to do with the data of its customers, and section 5 (c) for all of the exceptions to that.',
    'Short: (a) one (b) two',
  ])('leaves alone what is no list: %s', (text) => {
    expect(split(text)).toEqual([text]);
  });

  it('gives parts in order that do not overlap, for any text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('word', '*', '(a)', '(b)', ':', '•', 'i)', 'ii)')), (words) => {
        const text = words.join(' ');
        let last = 0;
        for (const { start, end } of splitInlineItems(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThanOrEqual(start);
          last = end;
        }
        expect(last).toBe(text.length);
      }),
    );
  });
});
