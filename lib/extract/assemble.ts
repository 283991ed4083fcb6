/** Puts chosen blocks together into the document that the engine reads. */
import type { Block, Link, PolicyDocument } from './document.ts';
import type { RawBlock } from './raw-block.ts';

const LINK_PROTOCOLS = new Set(['http:', 'https:', 'mailto:']);

/** What a document is made from: the chosen raw blocks, by their index in the page (ascending), title and address. */
export interface Ingredients {
  title: string;
  url: string;
  /** What relative links are relative to; the page's `<base>` where it has one. */
  baseUrl: string;
  blocks: readonly RawBlock[];
  chosen: readonly number[];
}

/** The document, its blocks in the order of `chosen`. Title: the page's, else the first heading. */
export function assembleDocument({ title, url, baseUrl, blocks, chosen }: Ingredients): PolicyDocument {
  const document: PolicyDocument = { title, url, text: '', blocks: [], links: [] };
  const parts: string[] = [];
  const positions = new Map<number, number>();
  let length = 0;
  let previous: Block | null = null;
  for (const index of chosen) {
    const raw = blocks[index];
    if (!raw) continue;
    const tight =
      previous !== null && previous.kind === raw.kind && (raw.kind === 'list-item' || raw.kind === 'table-row');
    const separator = previous === null ? '' : tight ? '\n' : '\n\n';
    const start = length + separator.length;
    const block: Block = { kind: raw.kind, text: raw.text, start, end: start + raw.text.length, level: raw.level };
    parts.push(separator, raw.text);
    length = block.end;
    const header = raw.header === undefined ? undefined : positions.get(raw.header);
    if (header !== undefined) block.leadIn = header;
    positions.set(index, document.blocks.length);
    document.blocks.push(block);
    addLinks(document.links, raw, start, baseUrl);
    previous = block;
  }
  document.text = parts.join('');
  linkHeadings(document.blocks);
  linkLeadIns(document.blocks);
  if (document.title === '') document.title = document.blocks.find((block) => block.kind === 'heading')?.text ?? '';
  return document;
}

/** Gives each block the nearest heading above it; a heading, the nearest one of a higher rank. */
function linkHeadings(blocks: readonly Block[]): void {
  const open: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'heading') {
      while (open.length > 0 && (blocks[open.at(-1) ?? 0]?.level ?? 0) >= block.level) open.pop();
    }
    const heading = open.at(-1);
    if (heading !== undefined) block.heading = heading;
    if (block.kind === 'heading') open.push(index);
  }
}

/**
 * Gives each list item the block that introduces it: for an item of a list within an item, that item; else the
 * paragraph right before the list, or a heading there that ends with a colon.
 */
function linkLeadIns(blocks: readonly Block[]): void {
  /** By depth: the lead-in of the list that is open there. */
  const leadIns: (number | undefined)[] = [];
  let lastAtDepth: number[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'list-item') {
      leadIns.length = 0;
      lastAtDepth = [];
      continue;
    }
    if (leadIns.length < block.level) {
      const parent = lastAtDepth.at(-1);
      const leadIn = parent ?? introducing(blocks, index - 1);
      while (leadIns.length < block.level) leadIns.push(leadIn);
    }
    leadIns.length = block.level;
    lastAtDepth.length = Math.min(lastAtDepth.length, block.level - 1);
    while (lastAtDepth.length < block.level) lastAtDepth.push(index);
    const leadIn = leadIns[block.level - 1];
    if (leadIn !== undefined) block.leadIn = leadIn;
  }
}

function introducing(blocks: readonly Block[], index: number): number | undefined {
  const before = blocks[index];
  if (!before) return undefined;
  if (before.kind === 'paragraph') return index;
  return before.kind === 'heading' && before.text.endsWith(':') ? index : undefined;
}

/** Adds a block's links. Neighbouring pieces with one address are one link, as in `<a>our <b>policy</b></a>`. */
function addLinks(links: Link[], raw: RawBlock, offset: number, baseUrl: string): void {
  let open: { href: string; start: number; end: number } | null = null;
  const close = (): void => {
    if (!open) return;
    const href = resolveLink(open.href, baseUrl);
    const words = raw.text.slice(open.start, open.end);
    const start = offset + open.start + (words.length - words.trimStart().length);
    const text = words.trim();
    if (href !== '' && text !== '') links.push({ text, href, start, end: start + text.length });
    open = null;
  };
  for (const piece of raw.pieces) {
    if (open && (open as { href: string }).href === piece.href) {
      (open as { end: number }).end = piece.end;
      continue;
    }
    close();
    if (piece.href !== '') open = { href: piece.href, start: piece.start, end: piece.end };
  }
  close();
}

/** The absolute address of a link, or an empty string where it is none that leads a reader anywhere. */
function resolveLink(href: string, baseUrl: string): string {
  const url = URL.parse(href.trim(), baseUrl === '' ? undefined : baseUrl);
  return url && LINK_PROTOCOLS.has(url.protocol) ? url.href : '';
}
