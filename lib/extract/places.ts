/** From offsets in a policy's text back to the words in the live page. */
import { callSafely, readSafely } from './dom-access.ts';
import type { Extraction } from './extract-page.ts';
import { locateInPiece } from './pieces.ts';

/**
 * Live ranges for the text from `start` to `end`: one for each stretch of a Text node. Null where the words no longer
 * stand in the page.
 */
export function locateQuote(extraction: Extraction, start: number, end: number): Range[] | null {
  const ranges: Range[] = [];
  for (const [index, block] of extraction.document.blocks.entries()) {
    if (block.end <= start || block.start >= end) continue;
    for (const piece of extraction.places[index]?.pieces ?? []) {
      if (!piece.node) continue;
      const place = locateInPiece(piece, start - block.start, end - block.start);
      if (!place) continue;
      if (!stillStands(piece.node, piece.from, piece.raw)) return null;
      ranges.push(createRange(piece.node, place.from, place.to));
    }
  }
  return ranges.length > 0 ? ranges : null;
}

function stillStands(node: Text, from: number, raw: string): boolean {
  const data = readSafely(node, 'data');
  return readSafely(node, 'isConnected') === true && typeof data === 'string' && data.startsWith(raw, from);
}

function createRange(node: Text, from: number, to: number): Range {
  const document = readSafely(node, 'ownerDocument') as Document;
  const range = callSafely(document, 'createRange') as Range;
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}
