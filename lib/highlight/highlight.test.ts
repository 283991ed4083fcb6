import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseHtml } from '../extract/parse-html.ts';
import { clearHighlight, HIGHLIGHT_NAME, showRanges } from './highlight.ts';

type Realm = Window & typeof globalThis;

const HTML = '<main><p>We never <b>sell</b> your data.</p><details><p id="folded">We keep it.</p></details></main>';

/** jsdom has neither constructed sheets nor highlights; these stand in for the browser's own. */
function equip(page: Document): Realm {
  const realm = page.defaultView as Realm;
  class CSSStyleSheet {
    css = '';
    replaceSync(css: string): void {
      this.css = css;
    }
  }
  class Highlight extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  }
  Object.assign(realm, { CSSStyleSheet, Highlight, CSS: { highlights: new Map() } });
  Object.assign(page, { adoptedStyleSheets: [] });
  realm.Element.prototype.scrollIntoView = vi.fn();
  realm.Range.prototype.getBoundingClientRect = () => new realm.DOMRect(0, 10, 5, 5);
  realm.DOMRect ??= Object as unknown as typeof DOMRect;
  return realm;
}

function rangeOf(node: Node | null | undefined): Range {
  const text = node as Text;
  const range = text.ownerDocument.createRange();
  range.selectNodeContents(text);
  return range;
}

let page: Document;
let realm: Realm;

beforeEach(() => {
  page = parseHtml(HTML);
  realm = equip(page);
  realm.Range.prototype.getBoundingClientRect = () => ({ top: 10, bottom: 20 }) as DOMRect;
});
afterEach(clearHighlight);

describe('showRanges', () => {
  it('registers the ranges, styles them by a constructed sheet, scrolls there, and touches no node', () => {
    const before = page.documentElement.outerHTML;
    const ranges = [rangeOf(page.querySelector('p')?.firstChild), rangeOf(page.querySelector('b')?.firstChild)];
    expect(showRanges(ranges, realm)).toBe(true);
    expect([...(realm.CSS.highlights.get(HIGHLIGHT_NAME) as unknown as Set<Range>)]).toEqual(ranges);
    expect(page.adoptedStyleSheets).toHaveLength(1);
    expect(realm.Element.prototype.scrollIntoView).toHaveBeenCalledWith(
      expect.objectContaining({ behavior: 'instant' }),
    );
    expect(page.documentElement.outerHTML).toBe(before);
    clearHighlight();
    expect(realm.CSS.highlights.size).toBe(0);
    expect(page.adoptedStyleSheets).toEqual([]);
  });

  it('shows one quote at a time, and keeps the page’s own sheets', () => {
    const own = new realm.CSSStyleSheet();
    page.adoptedStyleSheets.push(own);
    showRanges([rangeOf(page.querySelector('p')?.firstChild)], realm);
    showRanges([rangeOf(page.querySelector('b')?.firstChild)], realm);
    expect(page.adoptedStyleSheets).toHaveLength(2);
    expect([...(realm.CSS.highlights.get(HIGHLIGHT_NAME) as unknown as Set<Range>)].map(String)).toEqual(['sell']);
    clearHighlight();
    expect(page.adoptedStyleSheets).toEqual([own]);
  });

  it('opens closed details, and closes them again', () => {
    const before = page.documentElement.outerHTML;
    showRanges([rangeOf(page.getElementById('folded')?.firstChild)], realm);
    expect(page.querySelector('details')?.open).toBe(true);
    clearHighlight();
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('unfolds a panel that is not displayed by a sheet for that element alone', () => {
    page.body.innerHTML = '<p>One</p><div style="display:none"><p>Two</p></div>';
    const before = page.documentElement.outerHTML;
    showRanges([rangeOf(page.querySelector('div p')?.firstChild)], realm);
    const sheets = page.adoptedStyleSheets as unknown as { css: string }[];
    const selector = sheets[0]?.css.split('{')[0]?.trim() ?? '';
    expect([...page.querySelectorAll(selector)]).toEqual([page.querySelector('div')]);
    expect(page.documentElement.outerHTML).toBe(before);
    clearHighlight();
    expect(page.adoptedStyleSheets).toEqual([]);
  });

  it('reaches through a form whose fields shadow properties', () => {
    page.body.innerHTML =
      '<details><form><input name="parentNode"><input name="nodeType"><input name="scrollIntoView">Words</form></details>';
    const form = page.querySelector('form');
    expect(showRanges([rangeOf([...(form?.querySelectorAll('*') ?? [])].at(-1)?.nextSibling)], realm)).toBe(true);
    expect(page.querySelector('details')?.hasAttribute('open')).toBe(true);
  });

  it('selects the words where the browser has no highlights', () => {
    Object.assign(realm, { CSS: {} });
    showRanges([rangeOf(page.querySelector('p')?.firstChild), rangeOf(page.querySelector('b')?.firstChild)], realm);
    expect(String(realm.getSelection())).toBe('We never sell');
    clearHighlight();
    expect(String(realm.getSelection())).toBe('');
  });

  it('shows nothing for words that left the page', () => {
    const range = rangeOf(page.querySelector('p')?.firstChild);
    const detached = page.createTextNode('gone');
    range.setStart(detached, 0);
    range.setEnd(detached, 4);
    expect(showRanges([range], realm)).toBe(false);
    expect(showRanges([], realm)).toBe(false);
  });
});
