/** Finds what a page's markup sets apart from its text: navigation, footers, cookie notices, dialogs. */
import type { BlockMeasure } from './judge-blocks.ts';
import { sumBefore, sumWithin } from './judge-blocks.ts';
import type { Container, RawPage } from './raw-block.ts';

/** A part marked as a footer, a dialog … that holds more of the page's prose than this is the page's text after all. */
const FURNITURE_SHARE = 0.5;
/** What a footer must hold to be read for a notice it carries: words, paragraphs of prose, words of policies. */
const NOTICE_WORDS = 150;
const NOTICE_PARAGRAPHS = 3;
const NOTICE_POLICY_SHARE = 0.08;

interface Sums {
  words: number[];
  prose: number[];
  anchored: number[];
  policyWords: number[];
  paragraphs: number[];
  headings: number[];
}

/** For each block: furniture, text, or a notice, which is privacy text of some length that stands in a footer. */
export type Standing = 'text' | 'furniture' | 'notice';

/** What the page's markup makes of each block. */
export function findFurniture(page: RawPage, measures: readonly BlockMeasure[]): Standing[] {
  const sums = sumMeasures(page, measures);
  const standings: Standing[] = [];
  const inFooter: boolean[] = [];
  for (const [index, container] of page.containers.entries()) {
    const above = standings[container.parent] ?? 'text';
    const furniture = container.furniture !== null && isFurniture(container, sums);
    inFooter[index] = (inFooter[container.parent] ?? false) || (furniture && container.furniture === 'footer');
    standings[index] = above === 'text' && furniture ? 'furniture' : above;
    if (standings[index] === 'furniture' && inFooter[index] && isNotice(container, sums)) standings[index] = 'notice';
  }
  return page.blocks.map((block) => standings[block.container] ?? 'text');
}

function isFurniture(container: Container, sums: Sums): boolean {
  const words = sumWithin(sums.words, container);
  const prose = sumWithin(sums.prose, container);
  if (prose >= FURNITURE_SHARE * Math.max(1, sums.prose.at(-1) ?? 0)) return false;
  if (container.furniture !== 'navigation') return true;
  // Navigation is links to other pages. What says so of itself and is running text, or contents, was named otherwise.
  return prose * 2 <= words && sumWithin(sums.anchored, container) * 2 <= words;
}

/** A titled passage of several paragraphs about data is no footer, wherever it stands. */
function isNotice(container: Container, sums: Sums): boolean {
  const words = sumWithin(sums.words, container);
  return (
    words >= NOTICE_WORDS &&
    sumWithin(sums.prose, container) >= words * 0.8 &&
    sumWithin(sums.paragraphs, container) >= NOTICE_PARAGRAPHS &&
    sumWithin(sums.headings, container) >= 1 &&
    sumWithin(sums.policyWords, container) >= words * NOTICE_POLICY_SHARE
  );
}

function sumMeasures(page: RawPage, measures: readonly BlockMeasure[]): Sums {
  return {
    words: sumBefore(measures.map((measure) => measure.words)),
    prose: sumBefore(measures.map((measure) => measure.prose)),
    anchored: sumBefore(measures.map((measure) => measure.anchored)),
    policyWords: sumBefore(measures.map((measure) => measure.policyWords)),
    paragraphs: sumBefore(measures.map((measure) => (measure.prose > 0 ? 1 : 0))),
    headings: sumBefore(page.blocks.map((block) => (block.kind === 'heading' ? 1 : 0))),
  };
}
