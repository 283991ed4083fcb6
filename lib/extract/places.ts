/** From offsets in a policy's text back to the words in the live page. */
import { callSafely, readSafely } from './dom-access.ts';
import type { Extraction } from './extract-page.ts';
import { locateInPiece, type PlacedPiece } from './pieces.ts';

/**
 * Live ranges for the text from `start` to `end`, one for each stretch of a Text node, in order; they may lie in
 * several documents. Where a Text node was written anew, its words are looked for in it. Null where they no longer
 * stand in the page: it must then be read again.
 */
export function locateQuote(extraction: Extraction, start: number, end: number): Range[] | null {
  const ranges: Range[] = [];
  for (const [index, block] of extraction.document.blocks.entries()) {
    if (block.end <= start || block.start >= end) continue;
    for (const piece of extraction.places[index]?.pieces ?? []) {
      const place = piece.node && locateInPiece(piece, start - block.start, end - block.start);
      if (!piece.node || !place) continue;
      const shift = findShift(piece.node, piece);
      if (shift === null) return null;
      ranges.push(createRange(piece.node, place.from + shift, place.to + shift));
    }
  }
  return ranges.length > 0 ? ranges : null;
}

/** By how much a piece's words moved within their node since they were read; null where they are gone. */
function findShift(node: Text, { raw, from }: PlacedPiece): number | null {
  const data = readSafely(node, 'data');
  if (readSafely(node, 'isConnected') !== true || typeof data !== 'string') return null;
  if (data.startsWith(raw, from)) return 0;
  const found = data.indexOf(raw.trim());
  return found < 0 ? null : found - (raw.length - raw.trimStart().length) - from;
}

function createRange(node: Text, from: number, to: number): Range {
  const document = readSafely(node, 'ownerDocument') as Document;
  const range = callSafely(document, 'createRange') as Range;
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
