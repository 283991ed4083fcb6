import { describe, expect, it } from 'vitest';
import { extractPage } from './extract-page.ts';
import { parseHtml } from './parse-html.ts';
import { locateQuote } from './places.ts';

const HTML =
  '<title>Privacy</title><p>We  never <b>sell</b>\n your data.</p><p>We keep it for a year in our vaults.</p>';

function locate(extraction: ReturnType<typeof extractPage>, quote: string): string[] | null {
  const start = extraction.document.text.indexOf(quote);
  return locateQuote(extraction, start, start + quote.length)?.map(String) ?? null;
}

describe('locateQuote', () => {
  it('gives a range for each stretch of text, across inline elements and blocks', () => {
    const page = parseHtml(HTML);
    const extraction = extractPage(page, '');
    expect(locate(extraction, 'never sell your')).toEqual(['never', 'sell', 'your']);
    expect(locate(extraction, 'data.\n\nWe keep')).toEqual(['data.', 'We keep']);
  });

  it('finds words that moved within their node', () => {
    const page = parseHtml(HTML);
    const extraction = extractPage(page, '');
    const node = page.querySelectorAll('p')[1]?.firstChild as Text;
    node.data = `New! ${node.data}`;
    expect(locate(extraction, 'for a year')).toEqual(['for a year']);
  });

  it('gives null for words that are gone', () => {
    const page = parseHtml(HTML);
    const extraction = extractPage(page, '');
    page.querySelector('p')?.remove();
    expect(locate(extraction, 'never sell')).toBeNull();
    (page.querySelector('p')?.firstChild as Text).data = 'Other words.';
    expect(locate(extraction, 'for a year')).toBeNull();
    expect(locateQuote(extraction, 10_000, 10_010)).toBeNull();
  });
});
