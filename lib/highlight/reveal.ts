/** Makes words visible that the page keeps folded away: in `<details>`, tabs and accordions. */
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
    if (current.nodeType === current.ELEMENT_NODE) ancestors.push(current as Element);
    const above: Node | null = current.parentNode;
    current = above ?? (current as Partial<ShadowRoot>).host ?? (current as Partial<Document>).defaultView?.frameElement ?? null;
  }
  return ancestors;
}

function openDetails(element: Element): (() => void) | null {
  if (element.localName !== 'details' || element.hasAttribute('open')) return null;
  element.setAttribute('open', '');
  return () => element.removeAttribute('open');
}

function unfold(element: Element): (() => void) | null {
  const realm = element.ownerDocument.defaultView;
  const style = realm?.getComputedStyle(element);
  if (!realm || !style) return null;
  const folded =
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.contentVisibility === 'hidden' ||
    (style.overflowY === 'hidden' && (style.height === '0px' || style.maxHeight === '0px'));
  if (!folded) return null;
  return adoptStyle(element.getRootNode() as Document | ShadowRoot, realm, `${selectorOf(element)} { ${UNFOLDED} }`);
}

/** A selector that matches this element only, by its place among its siblings all the way up. */
function selectorOf(element: Element): string {
  const steps: string[] = [];
  let current: Element | null = element;
  while (current) {
    const parent: ParentNode | null = current.parentNode as ParentNode | null;
    const place = parent ? [...parent.children].indexOf(current) + 1 : 1;
    steps.unshift(`:nth-child(${place})`);
    current = current.parentElement;
  }
  const path = steps.join(' > ');
  return element.getRootNode() === element.ownerDocument ? `:root${path.slice(path.indexOf(')') + 1)}` : path;
}
