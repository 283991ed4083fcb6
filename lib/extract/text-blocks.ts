/** Reads a plain text, or text with Markdown's marks, into raw blocks. */
import { groupLines, type Line } from './lines.ts';
import { joinPieces, type Piece } from './pieces.ts';
import type { RawBlock } from './raw-block.ts';

/** The most text that is read, in characters: several times the longest real policies. The rest is left out. */
export const MAX_TEXT = 1_000_000;

const ATX_HEADING = /^(\s*(?:[*+-]\s+)?)(#{1,6})(?=\s)/u;
/** Lines drawn under headings, between sections, and under the header of a table. */
const UNDERLINE = /^(?:=+|-{3,}|\*{3,}|_{3,}|~{3,}|\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?)$/u;
const QUOTE = /^\s*(?:>\s?)+/u;
/**
 * Marks within a line: links, images, bold, italic, code, autolinks and escaped characters. Underscores are left
 * alone: in policies they belong to the names of cookies.
 */
const INLINE_MARK =
  /!?\[([^\]\n]{0,500})\]\(\s*<?([^)\s>]{0,2000})>?(?:\s+"[^"\n]{0,200}")?\s*\)|(\*\*)|(?<![\p{L}\p{N}*])\*(?=[\p{L}\p{N}“"'([])|(?<=[^\s*])\*(?![\p{L}\p{N}*])|`|<((?:https?:|mailto:)[^>\s]{1,2000})>|\\([\\`*_{}[\]()#+.!|>~-])/gu;

/** A Text node, and where its words begin and end in the text. */
export interface TextSpan {
  node: Text;
  start: number;
  end: number;
}

/** Blocks of a text. `spans` are the Text nodes that hold it, in order; none for a text that is in no page. */
export function readTextBlocks(text: string, spans: readonly TextSpan[]): RawBlock[] {
  const blocks: RawBlock[] = [];
  let lines: Line[] = [];
  const push = (kind: RawBlock['kind'], level: number, pieces: readonly Piece[]): void => {
    const { text: words, placed } = joinPieces(spans.length === 0 ? pieces : tieToNodes(pieces, spans));
    if (words !== '') blocks.push({ kind, level, text: words, pieces: placed, container: 0 });
  };
  const flush = (): void => {
    const groups = groupLines(lines, { plain: true, before: blocks.at(-1)?.text ?? '', enumerating: false });
    for (const group of groups) push(group.kind, group.level, group.pieces);
    lines = [];
  };

  let from = 0;
  for (const raw of text.slice(0, MAX_TEXT).split('\n')) {
    const quote = QUOTE.exec(raw)?.[0].length ?? 0;
    const body = raw.slice(quote);
    const heading = ATX_HEADING.exec(body);
    if (heading) {
      flush();
      const lead = (heading[1] ?? '').length + (heading[2] ?? '').length;
      const words = body.slice(lead).replace(/\s#+\s*$/u, '');
      push('heading', (heading[2] ?? '#').length, readInline(words, from + quote + lead));
    } else if (UNDERLINE.test(body.trim())) lines.push([]);
    else lines.push(readInline(body, from + quote));
    from += raw.length + 1;
  }
  flush();
  return blocks;
}

/** The pieces of a line without its marks. */
function readInline(raw: string, from: number): Line {
  const line: Line = [];
  let bold = false;
  let last = 0;
  const add = (start: number, end: number, href = ''): void => {
    if (end > start) line.push({ node: null, raw: raw.slice(start, end), from: from + start, href, bold });
  };
  for (const match of raw.matchAll(INLINE_MARK)) {
    const [whole, label, target, doubled, autolink, escaped] = match;
    const start = match.index;
    const end = start + whole.length;
    add(last, start);
    if (label !== undefined) {
      const labelStart = start + whole.indexOf('[') + 1;
      add(labelStart, labelStart + label.length, whole.startsWith('!') ? '' : target);
    } else if (doubled !== undefined) bold = !bold;
    else if (autolink !== undefined) add(start + 1, end - 1, autolink);
    else if (escaped !== undefined) add(start + 1, end);
    last = end;
  }
  add(last, raw.length);
  return line;
}

/** Splits pieces at the borders of Text nodes, and counts their offsets from the start of their node. */
function tieToNodes(pieces: readonly Piece[], spans: readonly TextSpan[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.from < 0) return [piece];
    const end = piece.from + piece.raw.length;
    return spans
      .filter((span) => span.start < end && span.end > piece.from)
      .map((span) => {
        const start = Math.max(span.start, piece.from);
        const raw = piece.raw.slice(start - piece.from, Math.min(span.end, end) - piece.from);
        return { ...piece, node: span.node, raw, from: start - span.start };
      });
  });
}
