/** Reads a plain text, or text with Markdown's marks, into raw blocks. */
import { groupLines, type Line } from './lines.ts';
import { joinPieces, type Piece } from './pieces.ts';
import type { RawBlock } from './raw-block.ts';
import { MAX_TEXT } from './walk-page.ts';

const ATX_HEADING = /^(\s*(?:[*+-]\s+)?)(#{1,6})\s+(.*?)\s*#*\s*$/u;
const UNDERLINE = /^\s*(?:=+|-{3,}|\*{3,}|_{3,}|~{3,})\s*$/u;
const QUOTE = /^\s*(?:>\s?)+/u;
/** Marks within a line: links, images, bold, italic, code, autolinks, hard breaks and escaped characters. */
const INLINE_MARK =
  /!?\[([^\]\n]{0,500})\]\(\s*<?([^)\s>]{0,2000})>?(?:\s+"[^"\n]{0,200}")?\s*\)|(\*\*|__)(?=\S)|(?<=\S)(\*\*|__)|(`)|<((?:https?:|mailto:)[^>\s]{1,2000})>|\\([\\`*_{}[\]()#+.!|>~-])/gu;

/** Blocks of a text. `node` is the Text node that holds it, null where there is none. */
export function readTextBlocks(text: string, node: Text | null): RawBlock[] {
  const blocks: RawBlock[] = [];
  let lines: Line[] = [];
  const push = (kind: RawBlock['kind'], level: number, pieces: readonly Piece[]): void => {
    const { text: words, placed } = joinPieces(pieces);
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
      push('heading', (heading[2] ?? '#').length, readInline(words, from + quote + lead, node));
    } else if (UNDERLINE.test(body)) lines.push([]);
    else lines.push(readInline(body, from + quote, node));
    from += raw.length + 1;
  }
  flush();
  return blocks;
}

/** The pieces of a line without its marks. */
function readInline(raw: string, from: number, node: Text | null): Line {
  const line: Line = [];
  let bold = false;
  let last = 0;
  const add = (start: number, end: number, href = ''): void => {
    if (end > start) line.push({ node, raw: raw.slice(start, end), from: from + start, href, bold });
  };
  for (const match of raw.matchAll(INLINE_MARK)) {
    const [whole, label, target, opening, closing, , autolink, escaped] = match;
    const start = match.index;
    const end = start + whole.length;
    if (closing !== undefined && !bold && !opening) continue;
    add(last, start);
    if (label !== undefined) {
      const labelStart = start + whole.indexOf('[') + 1;
      add(labelStart, labelStart + label.length, whole.startsWith('!') ? '' : target);
    } else if (opening ?? closing) bold = !bold;
    else if (autolink !== undefined) add(start + 1, end - 1, autolink);
    else if (escaped !== undefined) add(start + 1, end);
    last = end;
  }
  add(last, raw.length);
  return line;
}
