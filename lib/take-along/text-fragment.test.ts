import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../findings/finding.ts';
import { linkToWords } from './text-fragment.ts';

const PAGE = 'https://shop.example/privacy';
const at = (start: number, quote: string, leadIn?: Evidence['leadIn']): Evidence => ({
  quote,
  start,
  end: start + quote.length,
  hedged: false,
  ...(leadIn && { leadIn }),
});
const link = (quote: Evidence, known: Evidence[] = [], url = PAGE) => linkToWords(url, quote, known);
/** The terms as a browser reads them. */
const terms = (href: string | null) => {
  const directive = href?.split(':~:text=')[1] ?? '';
  const parts = directive.split(',');
  return parts.map(decodeURIComponent);
};
const LONG = at(
  0,
  'We may share what we know about you with advertisers, and with others who help us to sell more of what we sell, and who in turn share what they know about you with advertisers.',
);

describe('linkToWords', () => {
  it('names a short quote whole, with what means something else encoded', () => {
    expect(link(at(0, 'We sell e-mails, names & more.'))).toBe(
      `${PAGE}#:~:text=We%20sell%20e%2Dmails%2C%20names%20%26%20more.`,
    );
  });

  it('names a long quote by its first and last words', () => {
    expect(terms(link(LONG))).toEqual(['We may share what', 'about you with advertisers.']);
  });

  it('takes as many last words as it needs not to end too early', () => {
    const quote = at(
      0,
      `${'We sell your data to them. '.repeat(2)}${'And so on and on. '.repeat(4)}We sell your data to us. We sell your data to them.`,
    );
    const [, end = ''] = terms(link(quote));
    const rest = quote.quote.slice('We sell your data'.length);
    expect(rest.indexOf(end)).toBe(rest.length - end.length);
  });

  it('takes as many first words as it needs where an earlier quote begins alike', () => {
    const earlier = at(0, 'We may share what you buy.');
    const later = { ...LONG, start: 500, end: 500 + LONG.quote.length };
    expect(terms(link(later, [earlier, later]))[0]).toBe('We may share what we');
    expect(terms(link(LONG, [{ ...earlier, start: 900, end: 926 }]))[0]).toBe('We may share what');
  });

  it('names what stands before words that an earlier quote has too', () => {
    const earlier = at(0, 'Our partners get your email address.');
    const leadIn = { quote: 'To your bank we give:', start: 100, end: 121 };
    expect(link(at(122, 'your email address', leadIn), [earlier])).toBe(
      `${PAGE}#:~:text=your%20bank%20we%20give%3A-,your%20email%20address`,
    );
    const around = at(200, 'Your bank gets your email address.');
    expect(link(at(215, 'your email address'), [earlier, around])).toContain('text=Your%20bank%20gets-,your');
    expect(link(at(300, 'your email address'), [earlier])).toBe(`${PAGE}#:~:text=your%20email%20address`);
  });

  it('takes no words together that stand in elements of their own', () => {
    expect(terms(link(at(0, 'Email address | Sold to nobody | Kept for ever')))).toEqual([
      'Email address',
      'Kept for ever',
    ]);
    expect(terms(link(at(0, 'Name\nWe keep it')))).toEqual(['Name', 'We keep it']);
  });

  it('keeps the address, its place included, but no name and password in it', () => {
    expect(link(at(0, 'a'), [], 'https://me:secret@shop.example/p?q=1#rights')).toBe(
      'https://shop.example/p?q=1#rights:~:text=a',
    );
    expect(link(at(0, 'a'), [], `${PAGE}#rights:~:text=old`)).toBe(`${PAGE}#rights:~:text=a`);
  });

  it('gives none for a page that is not on the web', () => {
    for (const url of ['file:///home/me/policy.html', '', 'about:blank', 'javascript:alert(1)', 'https://'])
      expect(link(at(0, 'a'), [], url)).toBeNull();
    expect(link(at(0, ' \n '))).toBeNull();
  });

  it('makes of any words a link whose terms are the words’ own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const href = link(at(0, text));
        if (href === null) return;
        expect(href).toMatch(/^[\w:/.#~=%,!'()*]+$/);
        for (const term of terms(href)) expect(text.toWellFormed()).toContain(term);
      }),
    );
  });
});
