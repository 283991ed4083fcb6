/** One walk over a live page: its text as raw blocks, each made of the page's own Text nodes. The page stays as it is. */

import type { BlockKind } from './document.ts';
import { type DomAccess, ELEMENT_NODE, readSafely, TEXT_NODE } from './dom-access.ts';
import { furnitureOf, headingLevel, isBold, isInline, isSkipped } from './elements.ts';
import { ASSUMED_LEVEL, groupLines, isBulletOnly, isMarkerOnly, type Line, looksLikeHeading } from './lines.ts';
import { isBlank, joinPieces, type Piece } from './pieces.ts';
import type { Furniture, RawBlock, RawPage } from './raw-block.ts';
import { isDataTable } from './tables.ts';
import { MAX_TEXT } from './text-blocks.ts';

/** What the elements around a node make of its text. */
interface Context {
  container: number;
  heading: number;
  listDepth: number;
  item: boolean;
  bold: boolean;
  href: string;
  preformatted: boolean;
  /** Inside a row of a data table: everything runs together into one block. */
  row: boolean;
}

/** An element being walked: where to go on, and what to do when it ends. */
interface Visit {
  next: Node | null;
  /** Nodes to walk instead of siblings (a slot's), last first. */
  queue: Node[] | null;
  context: Context;
  leave: (() => void) | null;
}

/** Reads all text of a document into raw blocks. Never throws on a page's content, never changes the page. */
export function walkPage(document: Document, dom: DomAccess): RawPage {
  const page: RawPage = { title: readTitle(document), blocks: [], containers: [] };
  const builder = new BlockBuilder(page);
  const root = dom.documentElement(document);
  if (!root) return page;

  const topContext: Context = {
    container: builder.openContainer(-1, '', '', '', null),
    heading: 0,
    listDepth: 0,
    item: false,
    bold: false,
    href: '',
    preformatted: false,
    row: false,
  };
  const stack: Visit[] = [
    {
      next: null,
      queue: [root],
      context: topContext,
      leave: () => {
        builder.flush(topContext);
        builder.closeContainer(topContext.container);
      },
    },
  ];

  while (stack.length > 0) {
    const visit = stack[stack.length - 1] as Visit;
    let node = visit.queue ? (visit.queue.pop() ?? null) : visit.next;
    if (!visit.queue && node) visit.next = dom.nextSibling(node);
    if (builder.length >= MAX_TEXT) node = null;
    if (!node) {
      visit.leave?.();
      stack.pop();
      continue;
    }
    const type = dom.nodeType(node);
    if (type === TEXT_NODE)
      builder.addText(node as Text, dom.data(node).slice(0, MAX_TEXT - builder.length), visit.context);
    else if (type === ELEMENT_NODE) {
      const entered = enterElement(dom, builder, node as Element, visit.context);
      if (entered) stack.push(entered);
    }
  }
  return page;
}

/** The document's title, white space collapsed. */
function readTitle(document: Document): string {
  const title = readSafely(document, 'title');
  return typeof title === 'string' ? title.replace(/\s+/g, ' ').trim().slice(0, 500) : '';
}

function enterElement(dom: DomAccess, builder: BlockBuilder, element: Element, context: Context): Visit | null {
  const localName = dom.localName(element);
  if (localName === 'br') {
    builder.breakLine();
    return null;
  }
  if (localName === 'hr') {
    builder.flush(context);
    return null;
  }
  if (isSkipped(dom, element, localName)) return null;
  if (isInline(localName) && !dom.shadowRoot(element)) {
    if (localName === 'slot') return visitSlot(dom, element, context);
    return visitInline(dom, element, localName, context);
  }
  return visitBlock(dom, builder, element, localName, context);
}

function visitSlot(dom: DomAccess, slot: Element, context: Context): Visit {
  const assigned = dom.assignedNodes(slot);
  const queue = assigned.length > 0 ? [...assigned].reverse() : null;
  return { next: dom.firstChild(slot), queue, context, leave: null };
}

function visitInline(dom: DomAccess, element: Element, localName: string, context: Context): Visit {
  const href = localName === 'a' ? dom.attribute(element, 'href') : '';
  const bold = context.bold || isBold(localName);
  const changed = href !== '' || bold !== context.bold;
  const inner: Context = changed ? { ...context, href: href || context.href, bold } : context;
  return { next: dom.firstChild(element), queue: null, context: inner, leave: null };
}

function visitBlock(
  dom: DomAccess,
  builder: BlockBuilder,
  element: Element,
  localName: string,
  context: Context,
): Visit {
  if (context.row) {
    builder.addSeparator(localName === 'td' || localName === 'th');
    return {
      next: firstChildOf(dom, element, localName),
      queue: null,
      context,
      leave: () => builder.addSeparator(false),
    };
  }
  builder.flush(context);
  const container = builder.openContainer(
    context.container,
    localName,
    dom.attribute(element, 'class'),
    dom.attribute(element, 'id'),
    furnitureOf(dom, element, localName),
  );
  const list = localName === 'ul' || localName === 'ol' || localName === 'menu' || localName === 'dir';
  const role = dom.attribute(element, 'role');
  const inner: Context = {
    ...context,
    container,
    heading: context.heading || headingLevel(dom, element, localName),
    listDepth: context.listDepth + (list || role === 'list' ? 1 : 0),
    item: list ? false : context.item || localName === 'li' || role === 'listitem',
    preformatted: context.preformatted || localName === 'pre' || localName === 'listing' || localName === 'xmp',
  };
  if (localName === 'table') builder.openTable(isDataTable(dom, element));
  if (localName === 'tr' && builder.inDataTable()) inner.row = true;
  return {
    next: firstChildOf(dom, element, localName),
    queue: null,
    context: inner,
    leave: () => {
      builder.flush(inner);
      builder.closeContainer(container);
      if (localName === 'table') builder.closeTable();
    },
  };
}

/** The first node that is shown inside an element: of its shadow root, of its frame's document, or of itself. */
function firstChildOf(dom: DomAccess, element: Element, localName: string): Node | null {
  if (localName === 'iframe' || localName === 'frame') {
    const inner = dom.frameDocument(element);
    return inner && dom.documentElement(inner);
  }
  return dom.firstChild(dom.shadowRoot(element) ?? element);
}

interface OpenTable {
  data: boolean;
  header: number;
  rows: number;
}

/** Gathers text into lines and lines into raw blocks. */
class BlockBuilder {
  /** Characters of text read so far, white space included. */
  length = 0;
  readonly #page: RawPage;
  readonly #tables: OpenTable[] = [];
  #lines: Line[] = [[]];
  #blank = true;
  #pendingMarker: 'bullet' | 'number' | null = null;

  constructor(page: RawPage) {
    this.#page = page;
  }

  openContainer(parent: number, localName: string, className: string, id: string, furniture: Furniture | null): number {
    const { blocks, containers } = this.#page;
    containers.push({ parent, localName, className, id, furniture, first: blocks.length, end: blocks.length });
    return containers.length - 1;
  }

  closeContainer(index: number): void {
    const container = this.#page.containers[index];
    if (container) container.end = this.#page.blocks.length;
  }

  openTable(data: boolean): void {
    this.#tables.push({ data, header: -1, rows: 0 });
  }

  closeTable(): void {
    this.#tables.pop();
  }

  inDataTable(): boolean {
    return this.#tables.at(-1)?.data ?? false;
  }

  addText(node: Text, data: string, context: Context): void {
    if (data === '') return;
    if (isBlank(data) && !context.preformatted) {
      this.#append({ node, raw: data, from: 0, href: context.href, bold: context.bold });
      return;
    }
    this.#blank = false;
    this.length += data.length;
    if (!context.preformatted) {
      this.#append({ node, raw: data, from: 0, href: context.href, bold: context.bold });
      return;
    }
    let from = 0;
    for (const [index, raw] of data.split('\n').entries()) {
      if (index > 0) this.breakLine();
      this.#append({ node, raw, from, href: context.href, bold: context.bold });
      from += raw.length + 1;
    }
  }

  breakLine(): void {
    this.#lines.push([]);
  }

  /** Parts two cells of a row, or two blocks inside a cell. */
  addSeparator(cell: boolean): void {
    const raw = cell && !this.#blank ? ' | ' : ' ';
    this.#append({ node: null, raw, from: -1, href: '', bold: false });
  }

  /** Ends the open run of text and turns it into blocks. */
  flush(context: Context): void {
    const lines = this.#lines;
    const blank = this.#blank;
    this.#lines = [[]];
    this.#blank = true;
    if (blank) return;
    if (context.row) this.#flushRow(lines, context);
    else if (context.heading > 0) this.#push('heading', context.heading, lines.flatMap(joinLine), context);
    else if (lines.length > 1) this.#flushLines(lines, context);
    else this.#flushLine(lines[0] ?? [], context);
  }

  #append(piece: Piece): void {
    this.#lines[this.#lines.length - 1]?.push(piece);
  }

  #flushRow(lines: Line[], context: Context): void {
    const table = this.#tables.at(-1);
    const index = this.#push('table-row', 0, lines.flatMap(joinLine), context);
    if (!table || index < 0) return;
    const block = this.#page.blocks[index];
    if (table.rows === 0) table.header = index;
    else if (block) block.header = table.header;
    table.rows++;
  }

  #flushLine(line: Line, context: Context): void {
    const { text } = joinPieces(line);
    if (text === '') return;
    if (isMarkerOnly(text) && !context.item) {
      this.#pendingMarker = isBulletOnly(text) ? 'bullet' : 'number';
      if (this.#pendingMarker === 'number') this.#push('paragraph', 0, line, context);
      return;
    }
    if (this.#pendingMarker === 'bullet' && !context.item) {
      this.#push('list-item', Math.max(1, context.listDepth), line, context);
      return;
    }
    if (!context.item && looksLikeHeading(line, text)) this.#push('heading', ASSUMED_LEVEL, line, context);
    else this.#flushLines([line], context);
  }

  #flushLines(lines: readonly Line[], context: Context): void {
    const previous = this.#page.blocks.at(-1);
    const groups = groupLines(lines, {
      plain: false,
      before: previous?.text ?? '',
      enumerating: previous?.kind === 'list-item' && !context.item && isEnumerated(previous.text),
    });
    for (const group of groups) {
      if (context.item) {
        const nested = group.kind === 'list-item' && lines.length > 1 ? 1 : 0;
        this.#push('list-item', Math.max(1, context.listDepth) + nested, group.pieces, context);
      } else this.#push(group.kind, group.level, group.pieces, context);
    }
  }

  #push(kind: BlockKind, level: number, pieces: readonly Piece[], context: Context): number {
    const { text, placed } = joinPieces(pieces);
    this.#pendingMarker = null;
    if (text === '') return -1;
    const block: RawBlock = { kind, level, text, pieces: placed, container: context.container };
    return this.#page.blocks.push(block) - 1;
  }
}

function isEnumerated(text: string): boolean {
  return /^\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)]/iu.test(text);
}

function joinLine(line: Line, index: number): Piece[] {
  const separator: Piece = { node: null, raw: ' ', from: -1, href: '', bold: false };
  return index === 0 ? line : [separator, ...line];
}
