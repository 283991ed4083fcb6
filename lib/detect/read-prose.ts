/** Reading a bounded stretch of a page's running text, in document order. */
import { callSafely, readSafely } from '../extract/dom-access.ts';

/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT` and `Node.TEXT_NODE` (DOM standard). */
const SHOW_ELEMENTS_AND_TEXT = 5;
const TEXT_NODE = 3;

/** What holds no running text. Links neither: a page of links is no policy. */
const SKIPPED = new Set(
  'script style noscript template nav footer head select option textarea button svg a'.split(' '),
);
const INLINE = new Set('b i em strong span font u sup sub small'.split(' '));
/** Consent dialogues talk like a policy on pages that have none. */
const CONSENT = /(?:cookie|consent|gdpr|cmp)[\w-]{0,12}(?:banner|popup|modal|dialog|overlay|wall)|^dialog|onetrust/i;

/** A policy shows itself within this much text, in characters. */
const MOST_TEXT = 24_000;
/** Nodes walked at most: the text may begin behind a large menu. */
const MOST_NODES = 20_000;

/**
 * Reads the text that follows `start` in the page (all of it for null), one line a block. Link texts, menus, footers
 * and scripts are left out; open shadow roots and same-origin frames are read. Never throws on hostile markup.
 */
export function readProse(document: Document, start: Node | null, mostNodes = MOST_NODES): string {
  const root = readSafely(document, 'documentElement') as Node | null;
  return root ? readFrom(document, root, start, mostNodes) : '';
}

function readFrom(document: Document, root: Node, start: Node | null, mostNodes = MOST_NODES): string {
  const walker = callSafely(document, 'createTreeWalker', root, SHOW_ELEMENTS_AND_TEXT) as TreeWalker;
  if (start) walker.currentNode = start;
  let text = '';
  let node = walker.nextNode();
  for (let seen = 0; node && seen < mostNodes && text.length < MOST_TEXT; seen += 1) {
    const inner = node.nodeType === TEXT_NODE ? (node as Text).data : readInner(document, node as Element);
    text += inner?.slice(0, MOST_TEXT) ?? '';
    node = inner === null ? skip(walker) : walker.nextNode();
  }
  return text;
}

/** The text of what an element holds apart from its children; null where the children are not to be read. */
function readInner(document: Document, element: Element): string | null {
  // Only forms let their fields shadow properties.
  const name = readSafely(element, 'localName') as string;
  if (name === 'form') return '\n';
  if (SKIPPED.has(name) || isDialogue(element)) return null;
  const { shadowRoot, contentDocument } = element as HTMLIFrameElement;
  if (contentDocument) return readProse(contentDocument, null);
  if (shadowRoot) return readFrom(document, shadowRoot, null);
  return INLINE.has(name) ? '' : '\n';
}

function isDialogue(element: Element): boolean {
  return CONSENT.test(`${element.getAttribute('role')} ${element.id} ${element.getAttribute('class')}`);
}

/** The next node that is not inside the current one. */
function skip(walker: TreeWalker): Node | null {
  let next = walker.nextSibling();
  while (!next && walker.parentNode()) next = walker.nextSibling();
  return next;
}
