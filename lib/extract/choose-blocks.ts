/** Decides which blocks of a page are its policy. */
import { completeReading } from './complete-reading.ts';
import { findFurniture } from './furniture.ts';
import { leadsToTop, measureBlock } from './judge-blocks.ts';
import type { RawPage } from './raw-block.ts';
import { readWithReadability } from './readability-reading.ts';
import {
  type Judgement,
  judgeReading,
  type Reading,
  readBetween,
  readContainer,
  readStretch,
  weighBlocks,
} from './readings.ts';
import { dropOtherDocuments } from './split-documents.ts';

/** A reading that scores this well, or has no more words wrong than these, needs no other one beside it. */
const GOOD_SCORE = 0.9;
const FEW_WORDS = 100;

/**
 * The blocks of the policy, by index, ascending. Reads the page by its containers; where that reading is a fragment or
 * has much of the site in it, reads it again, by Readability and as a plain stretch of text, and takes the best one.
 */
export function chooseBlocks(page: RawPage, document: Document): number[] {
  const measures = page.blocks.map(measureBlock);
  const standings = findFurniture(page, measures);
  const weights = weighBlocks(page, measures, standings);
  const judge = (reading: Reading | null): Judgement => judgeReading(reading, measures, standings, weights);

  let best = readContainer(page, weights);
  const { score, wrongWords } = judge(best);
  if (score < GOOD_SCORE && wrongWords > FEW_WORDS) {
    const others = [
      readBetween(readWithReadability(page, document), weights),
      readStretch(measures, standings, weights),
    ];
    for (const other of others) if (judge(other).score > judge(best).score) best = other;
  }
  if (!best) return page.blocks.flatMap((_, index) => (standings[index] === 'furniture' ? [] : [index]));

  const { start, last } = completeReading(page, measures, standings, best);
  const chosen = page.blocks.flatMap((block, index) => {
    const inside = index >= start && index <= last;
    const wanted = standings[index] === 'notice' || (inside && standings[index] === 'text');
    return wanted && !leadsToTop(block) ? [index] : [];
  });
  return dropOtherDocuments(chosen, page.blocks, measures);
}
