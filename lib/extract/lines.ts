/**
 * Splits a run of lines, as `<br>`, `<pre>` and plain text have them, into blocks: blank lines part paragraphs,
 * markers written as text make list items, a bold or short line of its own makes a heading.
 */
import type { BlockKind } from './document.ts';
import { isBlank, joinPieces, type Piece } from './pieces.ts';

/** One line of text as written in the source. */
export type Line = Piece[];

/** Lines that make one block. */
export interface LineGroup {
  kind: BlockKind;
  level: number;
  pieces: Piece[];
}

/** The most characters a line may have to pass for a heading that is not marked up as one. */
const HEADING_LENGTH = 120;
const PLAIN_HEADING_LENGTH = 80;
/** A line at least this long behind the end of a sentence begins a paragraph of its own. */
const PARAGRAPH_LENGTH = 60;
/** The level of headings that only their looks give away: below any that are marked up. */
export const ASSUMED_LEVEL = 6;

const BULLET = /^\s*(?:[•●○◦▪▫■□‣⁃➢➤►▶✓✔❖]\s*|[·*–—-]\s+)/u;
const ENUMERATOR = /^\s*(?:\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})\)|(?:\d{1,2}|[a-zA-Z])\.)\s+/u;
const NUMBERED = /^\s*(?:§\s*)?(?:\d{1,2}\.)*\d{1,2}[.):]?\s+\p{L}/u;
const SENTENCE_END = /[.!?;,:…。！？]["'”’)\]]*$/u;
const HEADING_STOP = /[.!;,:…。！]["'”’)\]]*$/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}{2}[^\p{Ll}]*$/u;

/** True where the words are nothing but a list marker such as "•" or "(a)". */
export function isMarkerOnly(text: string): boolean {
  return text.length < 6 && /^(?:[•●○◦▪▫■□‣⁃➢➤►▶✓✔❖·*–—-]|\(?(?:\d{1,2}|[a-z]|[ivx]{2,4})[.)])$/u.test(text);
}

/** True for a bullet marker alone, whose sign is no word of the policy. */
export function isBulletOnly(text: string): boolean {
  return text.length < 3 && BULLET.test(`${text} `);
}

/** Whether a block of its own, not marked up as a heading, reads as one: bold all through, capitals, or "2. Cookies". */
export function looksLikeHeading(pieces: readonly Piece[], text: string): boolean {
  if (text.length > HEADING_LENGTH || !/\p{L}{2}/u.test(text)) return false;
  if (pieces.every((piece) => piece.bold || isBlank(piece.raw))) return !isStatement(text);
  if (text.length > PLAIN_HEADING_LENGTH || HEADING_STOP.test(text)) return false;
  return CAPITALS.test(text) || (NUMBERED.test(text) && /^[\d.):§\s]*\p{Lu}/u.test(text));
}

/** Whether a bold line says something rather than titles something: "We never sell your data.", "You may:". */
function isStatement(text: string): boolean {
  if (/[;,]$/u.test(text)) return true;
  if (!/[.:]["'”’)]*$/u.test(text)) return false;
  return (
    /^(?:we|you|our|this|these|if|please|by|all)\b/iu.test(text) ||
    (/\.["'”’)]*$/u.test(text) && text.split(' ').length > 7)
  );
}

/** Removes the first `length` characters of the pieces. */
function dropStart(pieces: readonly Piece[], length: number): Piece[] {
  const kept: Piece[] = [];
  let left = length;
  for (const piece of pieces) {
    if (left >= piece.raw.length) {
      left -= piece.raw.length;
      continue;
    }
    kept.push(
      left === 0 ? piece : { ...piece, raw: piece.raw.slice(left), from: piece.from < 0 ? -1 : piece.from + left },
    );
    left = 0;
  }
  return kept;
}

/** Takes a bullet off the start of a line; null where the line has none. */
function dropBullet(line: Line): Piece[] | null {
  const raw = line.map((piece) => piece.raw).join('');
  const bullet = BULLET.exec(raw.slice(0, 40))?.[0];
  return bullet && !isBlank(raw.slice(bullet.length)) ? dropStart(line, bullet.length) : null;
}

/** How a run of lines is to be read. */
export interface LineReading {
  /** Plain text: a short line between blank lines is a heading, indentation nests list items. */
  plain: boolean;
  /** The text of the block before, which may introduce enumerated items. */
  before: string;
  /** Whether the block before is an enumerated item. */
  enumerating: boolean;
}

const NEWLINE: Piece = { node: null, raw: '\n', from: -1, href: '', bold: false };

/** Groups lines into blocks, in order. Blank groups are left out. */
export function groupLines(lines: readonly Line[], reading: LineReading): LineGroup[] {
  const groups: LineGroup[] = [];
  const texts = lines.map((line) => joinPieces(line).text);
  let open: LineGroup | null = null;
  let { before, enumerating } = reading;
  const bulletIndents: number[] = [];

  const close = (): void => {
    if (open) before = joinPieces(open.pieces).text;
    open = null;
  };
  const start = (kind: BlockKind, level: number, pieces: readonly Piece[]): void => {
    close();
    open = { kind, level, pieces: [...pieces] };
    groups.push(open);
  };

  for (const [index, line] of lines.entries()) {
    const text = texts[index] ?? '';
    if (text === '') {
      close();
      continue;
    }
    const item = dropBullet(line);
    if (item) {
      start('list-item', reading.plain ? nestByIndent(line, bulletIndents) : 1, item);
      enumerating = false;
      continue;
    }
    if (ENUMERATOR.test(text)) {
      close();
      if (enumerating || before.endsWith(':')) {
        start('list-item', 1, line);
        enumerating = true;
        continue;
      }
    }
    const opens = open === null || endsSentence(open);
    if (opens && isHeadingLine(line, text, texts[index - 1], texts[index + 1], reading.plain)) {
      start('heading', ASSUMED_LEVEL, line);
      close();
      enumerating = false;
      continue;
    }
    if (open !== null && !reading.plain && text.length >= PARAGRAPH_LENGTH && endsSentence(open)) close();
    if (open === null) {
      if (!(reading.plain && /^\s/u.test(line[0]?.raw ?? ''))) bulletIndents.length = 0;
      enumerating = false;
      start('paragraph', 0, line);
    } else {
      const target: LineGroup = open;
      target.pieces.push(NEWLINE, ...line);
    }
  }
  return groups;
}

function endsSentence(group: LineGroup): boolean {
  return SENTENCE_END.test(joinPieces(group.pieces.slice(-4)).text);
}

/** The nesting depth of a bulleted line in plain text, from 1, by its indentation against the items above. */
function nestByIndent(line: Line, indents: number[]): number {
  const raw = line.map((piece) => piece.raw).join('');
  const indent = raw.length - raw.trimStart().length;
  while (indents.length > 0 && (indents.at(-1) ?? 0) > indent) indents.pop();
  if (indents.length === 0 || (indents.at(-1) ?? 0) < indent) indents.push(indent);
  return indents.length;
}

function isHeadingLine(line: Line, text: string, previous = '', next = '', plain = false): boolean {
  if (looksLikeHeading(line, text)) return !(plain && previous !== '' && next !== '');
  if (text.length > PLAIN_HEADING_LENGTH || HEADING_STOP.test(text) || !/^\P{L}*\p{Lu}/u.test(text)) return false;
  if (plain) return previous === '' && next === '' && text.split(' ').length <= 12;
  return text.length <= 60 && next.length >= 80 && /^\P{L}*\p{Lu}/u.test(next);
}
