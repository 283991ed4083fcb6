/** Reading a bounded stretch of a page's running text, in document order. */
import { callSafely, createDomAccess, type DomAccess, readSafely, TEXT_NODE } from '../extract/dom-access.ts';

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` (DOM standard). */
const SHOW_ELEMENTS_AND_TEXT = 5;

/** What holds no running text. Links neither: a page of links is no policy. */
const SKIPPED = new Set(
  'script style noscript template nav footer head title select option textarea button svg a iframe frame object'.split(' '),
);
const INLINE = new Set('b i em strong span font u sup sub small mark abbr code'.split(' '));
/** Consent dialogues: they talk like a policy on pages that have none. */
const CONSENT =
  /(?:cookie|consent|gdpr|ccpa|cmp)[\w-]{0,12}(?:banner|popup|modal|dialog|overlay|wall|(?<![ei])bar\b)|onetrust|didomi|usercentrics|cookiebot/i;
const DIALOGUE = /dialog/;
const FRAMES = new Set(['iframe', 'frame']);

/** How much is read at most. */
export interface ReadingLimits {
  /** Characters. */
  text: number;
  /** Nodes walked: the text may begin behind a large menu. */
  nodes: number;
}

/** A policy shows itself within this much. */
export const WHOLE_READING: ReadingLimits = { text: 24_000, nodes: 20_000 };

/**
 * Reads the text that follows `start` in the page (all of it for null), one line a block. Link texts, menus, footers
 * and scripts are left out; open shadow roots and same-origin frames are read. Never throws on hostile markup.
 */
export function readProse(document: Document, start: Node | null, limits: ReadingLimits): string {
  const root = readSafely(document, 'documentElement') as Node | null;
  return root ? readFrom({ document, dom: createDomAccess(document), root, start }, limits) : '';
}

interface Stretch {
  document: Document;
  dom: DomAccess;
  root: Node;
  start: Node | null;
}

function readFrom(stretch: Stretch, limits: ReadingLimits): string {
  const { document, dom, root, start } = stretch;
  const walker = callSafely(document, 'createTreeWalker', root, SHOW_ELEMENTS_AND_TEXT) as TreeWalker | undefined;
  if (!walker) return '';
  if (start) walker.currentNode = start;
  let text = '';
  let node: Node | null = walker.nextNode();
  for (let seen = 0; node && seen < limits.nodes && text.length < limits.text; seen += 1) {
    if (dom.nodeType(node) === TEXT_NODE) {
      text += dom.data(node).slice(0, limits.text);
      node = walker.nextNode();
      continue;
    }
    const element = node as Element;
    const name = dom.localName(element);
    if (!INLINE.has(name) && !text.endsWith('\n')) text += '\n';
    const left = { ...limits, text: limits.text - text.length };
    const shadow = dom.shadowRoot(element);
    if (shadow) text += readFrom({ ...stretch, root: shadow, start: null }, left);
    const inner = FRAMES.has(name) ? dom.frameDocument(element) : null;
    if (inner) text += readProse(inner, null, left);
    node = SKIPPED.has(name) || isConsentDialogue(dom, element) ? skip(walker) : walker.nextNode();
  }
  return text;
}

function isConsentDialogue(dom: DomAccess, element: Element): boolean {
  return DIALOGUE.test(dom.attribute(element, 'role')) || CONSENT.test(`${dom.attribute(element, 'id')} ${dom.attribute(element, 'class')}`);
}

/** The next node that is not inside the current one. */
function skip(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}
