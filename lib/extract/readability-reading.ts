/** The first reading of a page: Mozilla's Readability, on a lean copy built from the blocks. */
import { Readability } from '@mozilla/readability';
import { callSafely, readSafely } from './dom-access.ts';
import type { RawPage } from './raw-block.ts';

const MARK = 'data-block';
/** Containers deeper than this are left out of the copy, their blocks are not: Readability walks up and down. */
const DEEPEST = 60;
const KEPT_NAMES = new Set([
  'ul',
  'ol',
  'section',
  'article',
  'main',
  'aside',
  'footer',
  'header',
  'nav',
  'blockquote',
]);

/** Readability's time grows faster than the page; on larger copies it is not asked. In elements; our choice. */
const LARGEST_COPY = 6_000;

/** The blocks that Readability takes for the page's article, ascending; empty where it finds none. */
export function readWithReadability(page: RawPage, document: Document): number[] {
  if (countElements(page) > LARGEST_COPY) return [];
  const copy = copyPage(page, document);
  if (!copy) return [];
  try {
    const article = new Readability<Node>(copy, {
      charThreshold: 200,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node,
    }).parse();
    if (!article?.content) return [];
    const kept = new Set<number>();
    for (const element of (article.content as Element).querySelectorAll(`[${MARK}]`)) {
      kept.add(Number(element.getAttribute(MARK)));
    }
    return [...kept].sort((a, b) => a - b);
  } catch {
    // Readability gives up on some pages, such as ones nested too deep for it; the second reading then decides alone.
    return [];
  }
}

function copyPage(page: RawPage, document: Document): Document | null {
  const implementation = readSafely(document, 'implementation');
  if (typeof implementation !== 'object' || implementation === null) return null;
  const copy = callSafely(implementation, 'createHTMLDocument', page.title) as Document | undefined;
  if (!copy) return null;

  const elements: (Element | null)[] = [];
  const depths: number[] = [];
  const elementOf = (index: number): Element => {
    const existing = elements[index];
    if (existing) return existing;
    const chain: number[] = [];
    for (let at = index; at >= 0 && !elements[at]; at = page.containers[at]?.parent ?? -1) chain.push(at);
    for (const at of chain.reverse()) {
      const container = page.containers[at];
      const parentIndex = container?.parent ?? -1;
      const parent = parentIndex < 0 ? copy.body : (elements[parentIndex] ?? copy.body);
      const depth = parentIndex < 0 ? 0 : (depths[parentIndex] ?? 0);
      const name = container?.localName ?? '';
      if (!container || name === '' || name === 'html' || name === 'body' || depth >= DEEPEST || isBlockElement(name)) {
        elements[at] = parent;
        depths[at] = depth;
        continue;
      }
      const element = copy.createElement(KEPT_NAMES.has(name) ? name : 'div');
      if (container.className) element.className = container.className;
      if (container.id) element.id = container.id;
      parent.append(element);
      elements[at] = element;
      depths[at] = depth + 1;
    }
    return elements[index] ?? copy.body;
  };

  for (const [index, block] of page.blocks.entries()) {
    const parent = elementOf(block.container);
    const name = block.kind === 'heading' ? `h${block.level}` : block.kind === 'list-item' ? 'li' : 'p';
    const element = copy.createElement(name);
    element.setAttribute(MARK, String(index));
    for (const piece of block.pieces) {
      const words = block.text.slice(piece.start, piece.end);
      if (piece.href === '') element.append(words);
      else {
        const link = copy.createElement('a');
        link.setAttribute('href', piece.href);
        link.textContent = words;
        element.append(link);
      }
    }
    parent.append(element);
  }
  return copy;
}

function countElements({ blocks, containers }: RawPage): number {
  return blocks.reduce((sum, block) => sum + 1 + block.pieces.length, containers.length);
}

/** Elements that a block's own copy stands for. */
function isBlockElement(name: string): boolean {
  return /^(?:p|li|h[1-6]|tr|td|th|tbody|thead)$/.test(name);
}
