/** Stretches of source text, and how their white space collapses into the words of a block. */

/** A stretch of one Text node (`node` null: of a plain text), or words put in between, such as the " | " of a row. */
export interface Piece {
  node: Text | null;
  /** The raw words, white space as in the source. */
  raw: string;
  /** Offset of `raw` in the node's data; -1 for words that are not in the source. */
  from: number;
  /** Where the words link to, as written; empty where they are no link. */
  href: string;
  bold: boolean;
}

/** Where a piece's words ended up: `start` and `end` are offsets into the block's text. */
export interface PlacedPiece extends Piece {
  start: number;
  end: number;
}

/** White space (line breaks and no-break spaces included) and characters that no reader sees, which are dropped. */
const SPACE = /\s/u;
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/u;

function isInvisible(char: string): boolean {
  return char >= '\u00ad' && INVISIBLE.test(char);
}

function isSpace(char: string): boolean {
  return char === ' ' || char === '\n' || (char !== '' && (char < '!' || char >= '\u00a0') && SPACE.test(char));
}

/** True where the text holds nothing a reader would see. */
export function isBlank(text: string): boolean {
  for (const char of text) if (!isSpace(char) && !isInvisible(char)) return false;
  return true;
}

/**
 * Joins pieces into a block's text: white space collapsed to single spaces, trimmed, invisible characters dropped.
 * Pieces that add no words are left out. A space between two pieces counts to the later one.
 */
export function joinPieces(pieces: readonly Piece[]): { text: string; placed: PlacedPiece[] } {
  let text = '';
  let pendingSpace = false;
  const placed: PlacedPiece[] = [];
  for (const piece of pieces) {
    const start = text.length;
    let wordStart = -1;
    const { raw } = piece;
    for (let index = 0; index <= raw.length; index++) {
      const char = raw.charAt(index);
      const space = isSpace(char);
      if (char !== '' && !space && !isInvisible(char)) {
        if (wordStart < 0) wordStart = index;
        continue;
      }
      if (wordStart >= 0) {
        if (pendingSpace && text !== '') text += ' ';
        pendingSpace = false;
        text += raw.slice(wordStart, index);
        wordStart = -1;
      }
      if (space) pendingSpace = true;
    }
    if (text.length > start) placed.push({ ...piece, start, end: text.length });
  }
  return { text, placed };
}

/**
 * The raw offsets (into the node's data) of the block's text from `start` to `end`, as far as it lies in this piece;
 * null where none of it does.
 */
export function locateInPiece(piece: PlacedPiece, start: number, end: number): { from: number; to: number } | null {
  const wantedStart = Math.max(start, piece.start);
  const wantedEnd = Math.min(end, piece.end);
  if (wantedStart >= wantedEnd || piece.from < 0) return null;
  const total = joinPieces([piece]).text.length;
  // A space that stands before the piece's first word is not in `total`.
  let offset = piece.start + (piece.end - piece.start - total);
  let pendingSpace = false;
  let started = false;
  let from = -1;
  let to = -1;
  for (let index = 0; index < piece.raw.length; index++) {
    const char = piece.raw.charAt(index);
    if (isInvisible(char)) continue;
    if (isSpace(char)) {
      pendingSpace = true;
      continue;
    }
    if (pendingSpace && started) offset++;
    pendingSpace = false;
    started = true;
    if (offset >= wantedStart && offset < wantedEnd) {
      if (from < 0) from = index;
      to = index + 1;
    }
    offset++;
  }
  return from < 0 ? null : { from: piece.from + from, to: piece.from + to };
}
