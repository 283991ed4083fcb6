/** Makes words visible that the page keeps folded away: in `<details>`, tabs and accordions. */
import { callSafely, ELEMENT_NODE, readSafely } from '../extract/dom-access.ts';
import { adoptStyle } from './style.ts';

/** What unfolds a hidden panel, whichever way it was hidden. */
const UNFOLDED =
  'display: block !important; visibility: visible !important; content-visibility: visible !important; ' +
  'opacity: 1 !important; height: auto !important; max-height: none !important;';

/**
 * Opens what hides a node: closed `<details>` elements, and by a style sheet, elements that are not displayed.
 * Reaches through shadow roots and frames. Returns what closes it all again.
 */
export function revealAncestors(node: Node): (() => void)[] {
  const restorers: (() => void)[] = [];
  for (const element of ancestorsOf(node)) {
    const restore = openDetails(element) ?? unfold(element);
    if (restore) restorers.push(restore);
  }
  return restorers;
}

/** The elements around a node, innermost first, on through shadow hosts and frames up to the page. */
function ancestorsOf(node: Node): Element[] {
  const ancestors: Element[] = [];
  let current: Node | null = node;
  while (current) {
    if (readSafely(current, 'nodeType') === ELEMENT_NODE) ancestors.push(current as Element);
    current = parentOf(current) ?? (readSafely(current, 'host') as Element | undefined) ?? frameOf(current);
  }
  return ancestors;
}

function parentOf(node: Node): Node | null {
  return readSafely(node, 'parentNode') as Node | null;
}

/** The frame that shows a document; null for the page itself and for other nodes. */
function frameOf(node: Node): Element | null {
  return (readSafely(node, 'defaultView') as Window | null | undefined)?.frameElement ?? null;
}

function openDetails(element: Element): (() => void) | null {
  if (readSafely(element, 'localName') !== 'details' || callSafely(element, 'hasAttribute', 'open')) return null;
  callSafely(element, 'setAttribute', 'open', '');
  return () => callSafely(element, 'removeAttribute', 'open');
}

function unfold(element: Element): (() => void) | null {
  const document = readSafely(element, 'ownerDocument') as Document;
  const realm = readSafely(document, 'defaultView') as (Window & typeof globalThis) | null;
  const style = realm?.getComputedStyle(element);
  if (!realm || !style) return null;
  const folded =
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.contentVisibility === 'hidden' ||
    (style.overflowY === 'hidden' && (style.height === '0px' || style.maxHeight === '0px'));
  if (!folded) return null;
  const { root, selector } = locateElement(element);
  return adoptStyle(root, realm, `${selector} { ${UNFOLDED} }`);
}

/** The document or shadow root that an element is in, and a selector for it alone: its place among its siblings. */
function locateElement(element: Element): { root: Document | ShadowRoot; selector: string } {
  const steps: string[] = [];
  let current: Node = element;
  for (;;) {
    const parent = parentOf(current);
    if (!parent) return { root: current as Document | ShadowRoot, selector: steps.join(' > ') };
    const top = readSafely(parent, 'nodeType') !== ELEMENT_NODE;
    const inDocument = top && readSafely(parent, 'host') === undefined;
    steps.unshift(inDocument ? ':root' : `:nth-child(${placeOf(current as Element)})`);
    current = parent;
  }
}

/** The position of an element among its siblings, from 1. */
function placeOf(element: Element): number {
  let place = 1;
  let before = readSafely(element, 'previousElementSibling') as Element | null;
  while (before) {
    place++;
    before = readSafely(before, 'previousElementSibling') as Element | null;
  }
  return place;
}
