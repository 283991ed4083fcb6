/** Pages that a browser makes of a plain text: a body that holds one `<pre>` and nothing else. */
import { type DomAccess, ELEMENT_NODE, TEXT_NODE } from './dom-access.ts';
import { isBlank } from './pieces.ts';
import type { RawPage } from './raw-block.ts';
import { readTextBlocks, type TextSpan } from './text-blocks.ts';

/** The blocks of a plain-text page, all of which are its text; null for any other page. */
export function readPlainPage(document: Document, dom: DomAccess): RawPage | null {
  const root = dom.documentElement(document);
  const body = root && childrenOf(dom, root).find((child) => isElement(dom, child, 'body'));
  const content = body ? childrenOf(dom, body).filter((child) => !isBlankText(dom, child)) : [];
  const pre = content[0];
  if (!pre || content.length > 1 || !isElement(dom, pre, 'pre')) return null;
  const nodes = childrenOf(dom, pre);
  if (nodes.some((node) => dom.nodeType(node) !== TEXT_NODE)) return null;

  const spans: TextSpan[] = [];
  let text = '';
  for (const node of nodes) {
    const data = dom.data(node);
    spans.push({ node: node as Text, start: text.length, end: text.length + data.length });
    text += data;
  }
  const blocks = readTextBlocks(text, spans);
  const whole = { parent: -1, localName: '', className: '', id: '', furniture: null, first: 0, end: blocks.length };
  return { title: '', blocks, containers: [whole] };
}

function childrenOf(dom: DomAccess, parent: Node): Node[] {
  const children: Node[] = [];
  for (let child = dom.firstChild(parent); child; child = dom.nextSibling(child)) children.push(child);
  return children;
}

function isElement(dom: DomAccess, node: Node, localName: string): boolean {
  return dom.nodeType(node) === ELEMENT_NODE && dom.localName(node as Element) === localName;
}

function isBlankText(dom: DomAccess, node: Node): boolean {
  const type = dom.nodeType(node);
  return type !== ELEMENT_NODE && (type !== TEXT_NODE || isBlank(dom.data(node)));
}
