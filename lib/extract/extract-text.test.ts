import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractText } from './extract-text.ts';

function outline(text: string): string[] {
  return extractText(text).blocks.map((block) => `${block.kind}${block.level || ''}: ${block.text}`);
}

describe('plain text', () => {
  it('joins hard-wrapped lines and parts paragraphs at blank lines', () => {
    expect(outline('We collect your\nname.\n\nWe keep it\nfor a year.')).toEqual([
      'paragraph: We collect your name.',
      'paragraph: We keep it for a year.',
    ]);
  });

  it('takes a short line between blank lines for a heading, and capitals', () => {
    expect(
      outline('PRIVACY POLICY\n\nWhat do we collect?\n\nWe collect your name.\n\n2. Sharing\n\nWe share nothing.'),
    ).toEqual([
      'heading6: PRIVACY POLICY',
      'heading6: What do we collect?',
      'paragraph: We collect your name.',
      'heading6: 2. Sharing',
      'paragraph: We share nothing.',
    ]);
  });

  it('reads bullets with their nesting and what introduces them', () => {
    const { blocks } = extractText(
      'We share data with:\n\n  * partners\n    * in marketing\n  * the police\n\nNobody else.',
    );
    expect(blocks.map(({ text, level, leadIn }) => [text, level, leadIn ?? null])).toEqual([
      ['We share data with:', 0, null],
      ['partners', 1, 0],
      ['in marketing', 2, 1],
      ['the police', 1, 0],
      ['Nobody else.', 0, null],
    ]);
  });

  it('takes the title that is given, else the first heading', () => {
    expect(extractText('# Privacy\n\nText.').title).toBe('Privacy');
    expect(extractText('# Privacy\n\nText.', { title: 'Shop' }).title).toBe('Shop');
  });
});

describe('Markdown', () => {
  it('reads headings, also inside list items', () => {
    expect(outline('# Privacy Policy #\n  * ## **Your** data\n\nWe collect it.')).toEqual([
      'heading1: Privacy Policy',
      'heading2: Your data',
      'paragraph: We collect it.',
    ]);
  });

  it('leaves marks out of the text', () => {
    const { text, links } = extractText(
      '> We **never** sell `your` data; see *[our page](https://a.example/b "t")*, <mailto:me@a.example> or 5 \\* 3.\n\n---\n',
    );
    expect(text).toBe('We never sell your data; see our page, mailto:me@a.example or 5 * 3.');
    expect(links.map(({ href, text }) => [text, href])).toEqual([
      ['our page', 'https://a.example/b'],
      ['mailto:me@a.example', 'mailto:me@a.example'],
    ]);
  });

  it('leaves out the line under the header of a table', () => {
    expect(outline('Data | Why we collect it\n---|---\nYour email address | to send you the news.')).toEqual([
      'heading6: Data | Why we collect it',
      'paragraph: Your email address | to send you the news.',
    ]);
  });

  it('leaves the names of cookies and stars between numbers alone', () => {
    expect(extractText('The cookies __utma and _ga live for 2 * 365 days.').text).toBe(
      'The cookies __utma and _ga live for 2 * 365 days.',
    );
  });

  it('makes links absolute where the address is known', () => {
    expect(extractText('See [more](/more) here.', { url: 'https://a.example/privacy' }).links[0]?.href).toBe(
      'https://a.example/more',
    );
    expect(extractText('See [more](/more) here.').links).toEqual([]);
  });
});

describe('any text', () => {
  it('gives ordered blocks that stand in the text, whatever the input', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom('# A', '  * b', '- c', '1. d', '(a) e', '', '**', '[x](y)', '> q', '\t', '\0'),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const document = extractText(lines.join('\n'));
        let end = 0;
        for (const block of document.blocks) {
          expect(document.text.slice(block.start, block.end)).toBe(block.text);
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.text.trim()).not.toBe('');
          end = block.end;
        }
        expect(end).toBe(document.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it('reads no more than the most text', () => {
    expect(extractText('word '.repeat(400_000)).text.length).toBeLessThanOrEqual(1_000_000);
  });
});
