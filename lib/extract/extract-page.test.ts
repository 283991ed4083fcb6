import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from './document.ts';
import { extractPage } from './extract-page.ts';
import { parseHtml } from './parse-html.ts';
import { locateQuote } from './places.ts';

const URL_OF_PAGE = 'https://shop.example/privacy/';

function read(html: string) {
  return extractPage(parseHtml(html, URL_OF_PAGE), URL_OF_PAGE);
}

function blocksOf(body: string): Block[] {
  return read(`<!doctype html><title>Privacy Policy</title><body>${body}`).document.blocks;
}

/** Kind, and level where there is one, with the words. */
function outline(body: string): string[] {
  return blocksOf(body).map(({ kind, level, text }) => `${kind}${level || ''}: ${text}`);
}

const PROSE = 'We collect your name and email address when you open an account and share them with our couriers.';
const MORE = 'We keep personal information for two years and protect it with encryption at all times.';

describe('blocks', () => {
  it('reads headings, paragraphs and lists, and collapses white space', () => {
    expect(
      outline(`<h1>Privacy\n  Policy</h1><p>${PROSE}</p><ul><li>name</li><li>postal&nbsp;address</li></ul>`),
    ).toEqual(['heading1: Privacy Policy', `paragraph: ${PROSE}`, 'list-item1: name', 'list-item1: postal address']);
  });

  it('drops characters that nobody sees', () => {
    expect(outline(`<p>We ne\u00adver s\u200bell your \u202epersonal\u202c data to anybody.</p>`)).toEqual([
      'paragraph: We never sell your personal data to anybody.',
    ]);
  });

  it('takes two line breaks for a new paragraph, one within a sentence for a space', () => {
    expect(outline(`<div>We collect<br>your personal data.<br><br>${MORE}</div>`)).toEqual([
      'paragraph: We collect your personal data.',
      `paragraph: ${MORE}`,
    ]);
  });

  it('takes a line break behind a sentence before a long line for a new paragraph', () => {
    expect(outline(`<div>${PROSE}<br>${MORE}</div>`)).toEqual([`paragraph: ${PROSE}`, `paragraph: ${MORE}`]);
  });

  it('reads a soup of divs and inline elements', () => {
    expect(
      outline(`<div><div><span>We collect <b>your</b> personal data.</span><div>${MORE}</div></div>${PROSE}</div>`),
    ).toEqual(['paragraph: We collect your personal data.', `paragraph: ${MORE}`, `paragraph: ${PROSE}`]);
  });

  it('takes a bold or capital paragraph for a heading, but not a bold statement', () => {
    expect(
      outline(`<p><strong>What we collect</strong></p><p>${PROSE}</p><p>YOUR RIGHTS</p><p>${MORE}</p>
        <p><b>We never sell your data.</b></p>`),
    ).toEqual([
      'heading6: What we collect',
      `paragraph: ${PROSE}`,
      'heading6: YOUR RIGHTS',
      `paragraph: ${MORE}`,
      'paragraph: We never sell your data.',
    ]);
  });

  it('takes a bold line above a text in the same paragraph for a heading', () => {
    expect(outline(`<p><b>Cookies</b><br>${PROSE}</p>`)).toEqual(['heading6: Cookies', `paragraph: ${PROSE}`]);
  });

  it('reads a definition list as headings and paragraphs', () => {
    expect(outline(`<dl><dt>Your account</dt><dd>${PROSE}</dd><dt>Cookies</dt><dd>${MORE}</dd></dl>`)).toEqual([
      'heading4: Your account',
      `paragraph: ${PROSE}`,
      'heading4: Cookies',
      `paragraph: ${MORE}`,
    ]);
  });

  it('joins the lines of preformatted text and parts them at blank lines', () => {
    expect(
      outline('<h1>Privacy</h1><pre>We collect your\npersonal data.\n\nWe do not share\nyour data.</pre>'),
    ).toEqual([
      'heading1: Privacy',
      'paragraph: We collect your personal data.',
      'paragraph: We do not share your data.',
    ]);
  });

  it('reads bullets written as text as list items without their signs', () => {
    expect(outline('<p>We share your data with:</p><p>• our couriers</p><p>- advertisers<br>- the police</p>')).toEqual(
      [
        'paragraph: We share your data with:',
        'list-item1: our couriers',
        'list-item1: advertisers',
        'list-item1: the police',
      ],
    );
  });

  it('reads enumerated paragraphs as list items only where something introduces them', () => {
    expect(outline('<p>We share your data:</p><p>(a) with couriers;</p><p>(b) with the police.</p>')).toEqual([
      'paragraph: We share your data:',
      'list-item1: (a) with couriers;',
      'list-item1: (b) with the police.',
    ]);
    expect(
      outline('<p>We collect your name and address.</p><p>2. We share it with couriers and nobody else.</p>'),
    ).toEqual([
      'paragraph: We collect your name and address.',
      'paragraph: 2. We share it with couriers and nobody else.',
    ]);
  });

  it('joins the cells of a table of data, and reads a layout table as text', () => {
    expect(
      outline(`<table><tr><th>Data</th><th>Purpose</th></tr><tr><td>Email <p>address</p></td><td>Newsletter</td></tr></table>
        <table><tr><td><h2>Sharing</h2><p>${PROSE}</p></td><td><p>${MORE}</p></td></tr></table>`),
    ).toEqual([
      'table-row: Data | Purpose',
      'table-row: Email address | Newsletter',
      'heading2: Sharing',
      `paragraph: ${PROSE}`,
      `paragraph: ${MORE}`,
    ]);
  });

  it('reads a table that only sets bullets as list items', () => {
    expect(outline(`<p>${MORE}</p><table><tr><td>•</td><td>${PROSE}</td></tr></table>`)).toEqual([
      `paragraph: ${MORE}`,
      `list-item1: ${PROSE}`,
    ]);
  });

  it('leaves out scripts, styles, form fields and plain buttons, but not the buttons of accordions', () => {
    expect(
      outline(`<script>let a = 1;</script><style>p {}</style><noscript>off</noscript><template>tpl</template>
        <form><input value="x"><select><option>one</option></select><button>Send</button>
        <h3><button aria-expanded="false">Cookies</button></h3><p>${PROSE}</p></form>`),
    ).toEqual(['heading3: Cookies', `paragraph: ${PROSE}`]);
  });
});

describe('what introduces a block', () => {
  it('ties list items to the paragraph before, nested ones to their item, rows to their header', () => {
    const blocks = blocksOf(`<h2>Sharing</h2><p>We share your data with:</p>
      <ul><li>partners<ul><li>in marketing</li><li>in research</li></ul></li><li>the police</li></ul>
      <table><tr><th>Data</th><th>Why</th></tr><tr><td>Email</td><td>News</td></tr></table>`);
    expect(blocks.map(({ text, leadIn, heading }) => [text, leadIn ?? null, heading ?? null])).toEqual([
      ['Sharing', null, null],
      ['We share your data with:', null, 0],
      ['partners', 1, 0],
      ['in marketing', 2, 0],
      ['in research', 2, 0],
      ['the police', 1, 0],
      ['Data | Why', null, 0],
      ['Email | News', 6, 0],
    ]);
  });

  it('takes no heading for a lead-in unless it ends with a colon', () => {
    const leadIns = (heading: string) =>
      blocksOf(`<h2>${heading}</h2><ul><li>your name and address</li></ul>`)[1]?.leadIn;
    expect(leadIns('Cookies')).toBeUndefined();
    expect(leadIns('We collect:')).toBe(0);
  });
});

describe('title and links', () => {
  it('takes the title of the page, else the first heading', () => {
    expect(read(`<title> Privacy | Shop </title><p>${PROSE}</p>`).document.title).toBe('Privacy | Shop');
    expect(read(`<h1>Our privacy promise</h1><p>${PROSE}</p>`).document.title).toBe('Our privacy promise');
  });

  it('makes links absolute, joins the parts of one link, and leaves out other protocols', () => {
    const { document } =
      read(`<title>Privacy</title><p>We collect personal data. You can <a href="../out">opt <b>out</b></a>,
      <a href="mailto:me@shop.example">write</a>, or <a href="javascript:alert(1)">click</a> here at any time.</p>`);
    expect(document.links.map(({ text, href }) => [text, href])).toEqual([
      ['opt out', 'https://shop.example/out'],
      ['write', 'mailto:me@shop.example'],
    ]);
    for (const { text, start, end } of document.links) expect(document.text.slice(start, end)).toBe(text);
  });

  it('honours the base element', () => {
    const { document } = read(
      `<base href="https://cdn.example/a/"><p>We collect data; <a href="b">see more about it</a> there.</p>`,
    );
    expect(document.links[0]?.href).toBe('https://cdn.example/a/b');
  });
});

describe('text that is folded away or set apart', () => {
  it('reads closed details, hidden tabs and accordions', () => {
    expect(
      outline(`<details><summary>Data</summary><p>${PROSE}</p></details>
        <div role="tabpanel" hidden><p>${MORE}</p></div>`),
    ).toEqual(['heading4: Data', `paragraph: ${PROSE}`, `paragraph: ${MORE}`]);
  });

  it('reads open shadow roots, with what is slotted into them', () => {
    const page = parseHtml(`<title>Privacy</title><p>${PROSE}</p><policy-part><i>at all times</i></policy-part>`);
    const root = page.querySelector('policy-part')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>We protect your personal data <slot></slot>.</p>';
    const extraction = extractPage(page, '');
    expect(extraction.document.blocks.map(({ text }) => text)).toEqual([
      PROSE,
      'We protect your personal data at all times.',
    ]);
    const at = extraction.document.text.indexOf('protect');
    expect(locateQuote(extraction, at, at + 7)?.map(String)).toEqual(['protect']);
  });

  it('reads same-origin frames', () => {
    const page = parseHtml(`<title>Privacy</title><p>${PROSE}</p><iframe></iframe>`);
    const inner = page.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = `<p>${MORE}</p>`;
    const extraction = extractPage(page, '');
    expect(extraction.document.blocks.map(({ text }) => text)).toEqual([PROSE, MORE]);
    expect(locateQuote(extraction, 0, 2)?.[0]?.startContainer.ownerDocument).toBe(page);
    const [inFrame] = locateQuote(extraction, PROSE.length + 2, PROSE.length + 4) ?? [];
    expect(inFrame?.startContainer.ownerDocument).toBe(inner);
  });

  it('reads a plain-text page as text tied to its node', () => {
    const page = parseHtml(
      `<html><head></head><body><pre># Privacy\n\nWe never **sell** your data.\n</pre></body></html>`,
    );
    const extraction = extractPage(page, '');
    expect(extraction.document.text).toBe('Privacy\n\nWe never sell your data.');
    expect(extraction.document.title).toBe('Privacy');
    const at = extraction.document.text.indexOf('never sell');
    expect(locateQuote(extraction, at, at + 10)?.map(String)).toEqual(['never', 'sell']);
  });
});

describe('a page that fights back', () => {
  it('reads past form fields that shadow properties', () => {
    const shadows = [
      'body',
      'childNodes',
      'firstChild',
      'nextSibling',
      'parentNode',
      'nodeType',
      'localName',
      'attributes',
    ];
    const fields = shadows.map((name) => `<input name="${name}"><img name="${name}">`).join('');
    const named = ['title', 'documentElement', 'body', 'implementation'].map((name) => `<img name="${name}">`).join('');
    expect(outline(`${named}<form>${fields}<p>${PROSE}</p></form>`)).toEqual([`paragraph: ${PROSE}`]);
  });

  it('reads a page without a body, an empty one and one without a root', () => {
    expect(read('').document.blocks).toEqual([]);
    const page = parseHtml(`<p>${PROSE}</p>`);
    page.body.remove();
    expect(extractPage(page, '').document.text).toBe('');
    page.documentElement.remove();
    expect(extractPage(page, '').document.text).toBe('');
  });

  it('gives words that look like markup as text', () => {
    expect(outline('<p>We collect &lt;img src=x onerror=alert(1)&gt; and other data from you.</p>')).toEqual([
      'paragraph: We collect <img src=x onerror=alert(1)> and other data from you.',
    ]);
  });

  it('reads through deep nesting', () => {
    expect(outline(`${'<div>'.repeat(2_000)}<p>${PROSE}</p>`)).toEqual([`paragraph: ${PROSE}`]);
    expect(blocksOf(`${'<ul><li>'.repeat(500)}${PROSE}`)).toHaveLength(1);
  });

  it('leaves out what goes beyond the most text that is read', () => {
    const { document } = read(`<p>${PROSE}</p><p>${`${MORE} `.repeat(15_000)}</p><p>Never reached.</p>`);
    expect(document.text.length).toBeLessThanOrEqual(1_000_100);
    expect(document.text).not.toContain('Never reached');
  });
});

describe('any page', () => {
  const words = fc.array(
    fc.constantFrom(
      'we',
      'collect',
      'data',
      'Cookies',
      '•',
      '1.',
      '(a)',
      ':',
      '.',
      ' ',
      '\n',
      '\u00a0',
      '\u200b',
      '&',
      'ä',
    ),
    {
      maxLength: 12,
    },
  );
  const { html } = fc.letrec<{ html: string; tree: string }>((tie) => ({
    html: fc.array(tie('tree'), { maxLength: 5 }).map((parts) => parts.join('')),
    tree: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      words.map((list) => list.join(' ')),
      fc
        .tuple(
          fc.constantFrom(
            'p',
            'div',
            'b',
            'a href="#x"',
            'a href="/y"',
            'ul',
            'li',
            'h2',
            'table',
            'tr',
            'td',
            'dl',
            'dt',
            'pre',
            'nav',
            'form',
            'details',
            'span',
          ),
          tie('html'),
        )
        .map(([tag, inner]) => `<${tag}>${inner}</${tag.split(' ')[0]}>`),
      fc.constantFrom('<br>', '<hr>', '<input name=body>', '<!-- x -->', '<table><td>', '</div>'),
    ),
  }));

  it('gives ordered, disjoint blocks that stand in the text and in the page, and leaves the page as it was', () => {
    fc.assert(
      fc.property(html, (body) => {
        const page = parseHtml(`<title>Privacy</title>${body}`);
        const before = page.documentElement.outerHTML;
        const extraction = extractPage(page, URL_OF_PAGE);
        const { text, blocks, links } = extraction.document;
        let end = 0;
        for (const [index, block] of blocks.entries()) {
          expect(text.slice(block.start, block.end)).toBe(block.text);
          expect(block.text).toBe(block.text.replace(/\s+/g, ' ').trim());
          expect(block.text).not.toBe('');
          expect(text.slice(end, block.start)).toMatch(index === 0 ? /^$/ : /^\n\n?$/);
          end = block.end;
          if (block.leadIn !== undefined) expect(block.leadIn).toBeLessThan(index);
          if (block.heading !== undefined) expect(blocks[block.heading]?.kind).toBe('heading');
          const found = locateQuote(extraction, block.start, block.end) ?? [];
          const visible = (words: string) => words.replace(/[\s\u200b|]/g, '');
          expect(visible(found.map(String).join(''))).toBe(visible(block.text));
        }
        expect(end).toBe(text.length);
        for (const link of links) expect(text.slice(link.start, link.end)).toBe(link.text);
        expect(page.documentElement.outerHTML).toBe(before);
      }),
      { numRuns: 150 },
    );
  });
});
