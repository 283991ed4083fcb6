/** Decides which blocks of a page are its policy. */
import { completeReading } from './complete-reading.ts';
import { findFurniture, type Standing } from './furniture.ts';
import { type BlockMeasure, leadsToTop, measureBlock } from './judge-blocks.ts';
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
  const standings = setOtherDocumentsApart(page, measures, findFurniture(page, measures));
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
  return page.blocks.flatMap((block, index) => {
    const text = standings[index] === 'text' && index >= start && index <= last;
    const notice = standings[index] === 'notice' && !isMostlyLinks(measures[index]);
    return (text || notice) && !leadsToTop(block) ? [index] : [];
  });
}

/** Terms of use and the like on the same page are no more the policy than its furniture is. */
function setOtherDocumentsApart(page: RawPage, measures: readonly BlockMeasure[], standings: Standing[]): Standing[] {
  const text = standings.flatMap((standing, index) => (standing === 'text' ? [index] : []));
  const kept = new Set(dropOtherDocuments(text, page.blocks, measures));
  return standings.map((standing, index) => (standing === 'text' && !kept.has(index) ? 'furniture' : standing));
}

function isMostlyLinks(measure: BlockMeasure | undefined): boolean {
  return measure !== undefined && measure.linked * 2 > measure.words;
}
