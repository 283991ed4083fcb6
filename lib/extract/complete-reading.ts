/** Completes a reading with what belongs to a policy but is no prose: its title, dates, contents, addresses. */
import type { Standing } from './furniture.ts';
import { type BlockMeasure, leadsToTop } from './judge-blocks.ts';
import type { RawPage } from './raw-block.ts';
import type { Reading } from './readings.ts';
import { isPrivacyTitle } from './split-documents.ts';

/** More words of policies than this before a title, and the policy begins before it. */
const POLICY_WORDS_BEFORE_TITLE = 3;
/** As many words without policy prose part what follows from the body. */
const DOUBTFUL_WORDS = 120;
/** As many blocks that only link to other pages, one after the other, are a menu. */
const LINK_RUN = 3;
/** The title may stand this many blocks above the container of the body. */
const OUTSIDE_TITLE = 12;

/** The first and the last block of the policy that a reading found. */
export function completeReading(
  page: RawPage,
  measures: readonly BlockMeasure[],
  standings: readonly Standing[],
  reading: Reading,
): { start: number; last: number } {
  const context: PageContext = { page, measures, standings };
  const top = includeContinuation(context, reading.start, -1);
  const introduction = includeIntroduction(context, top, Math.min(reading.first, top));
  const titled = page.blocks.slice(introduction, top).some((block) => isPrivacyTitle(block.text));
  const start = (titled ? null : findTitle(context, top, reading.last)) ?? introduction;
  const closing = includeClosing(context, includeList(context, reading.last), reading.end);
  const last = includeContinuation(context, closing, 1);
  return { start, last };
}

interface PageContext {
  page: RawPage;
  measures: readonly BlockMeasure[];
  standings: readonly Standing[];
}

/** The policy's title inside the body, where what stands before it says nothing of a policy. */
function findTitle({ page, measures }: PageContext, start: number, last: number): number | null {
  let policyWords = 0;
  for (let index = start; index <= last; index++) {
    const block = page.blocks[index];
    if (block?.kind === 'heading' && block.level <= 2 && isPrivacyTitle(block.text)) return index;
    policyWords += measures[index]?.policyWords ?? 0;
    if (policyWords > POLICY_WORDS_BEFORE_TITLE) return null;
  }
  return null;
}

/** Walks up from the first prose over headings, dates and tables of contents; a run of links to other pages stops it. */
function includeIntroduction({ page, measures, standings }: PageContext, start: number, first: number): number {
  let at = start;
  let links = 0;
  for (let index = start - 1; index >= Math.max(0, first - OUTSIDE_TITLE); index--) {
    const measure = measures[index];
    const block = page.blocks[index];
    if (!measure || !block || standings[index] !== 'text') continue;
    if (measure.linked * 2 > measure.words) {
      links++;
      if (links === LINK_RUN && index >= first) break;
      continue;
    }
    const contents = measure.anchored * 2 > measure.words;
    const title = block.kind === 'heading' && (block.level === 1 || isPrivacyTitle(block.text));
    const introduces = links === 0 ? index >= first || block.kind === 'heading' : title || (contents && index >= first);
    if (introduces) {
      at = index;
      links = 0;
    }
    if (title && block.level <= 2) break;
  }
  return at;
}

/** Goes on to the end of the list or table that the last prose introduces or is a part of. */
function includeList({ page, measures, standings }: PageContext, last: number): number {
  let at = last;
  for (let index = last + 1; index < page.blocks.length; index++) {
    const block = page.blocks[index];
    const measure = measures[index];
    const above = page.blocks[at];
    if (!block || !measure || !above || standings[index] !== 'text' || measure.linked * 2 > measure.words) break;
    if (block.kind !== 'list-item' && block.kind !== 'table-row') break;
    if (above.kind !== block.kind && !above.text.endsWith(':')) break;
    at = index;
  }
  return at;
}

/** Walks down from the last prose over what closes a policy, such as an address; links to other pages stop it. */
function includeClosing({ page, measures, standings }: PageContext, last: number, end: number): number {
  let at = last;
  for (let index = last + 1; index < end; index++) {
    const block = page.blocks[index];
    const measure = measures[index];
    if (!measure || standings[index] !== 'text') continue;
    if (block && leadsToTop(block)) continue;
    if (measure.linked * 2 > measure.words) break;
    at = index;
  }
  return at;
}

/**
 * Goes on beyond the body, up (`step` -1) or down (1), as long as policy prose follows and nothing parts it from the
 * body: pages close containers too early. Returns the outermost block of policy prose.
 */
function includeContinuation({ page, measures, standings }: PageContext, edge: number, step: 1 | -1): number {
  let at = edge;
  let doubtful = 0;
  for (let index = edge + step; index >= 0 && index < measures.length; index += step) {
    const measure = measures[index];
    if (!measure || standings[index] !== 'text' || measure.linked * 2 > measure.words) break;
    doubtful += measure.words;
    const title = step < 0 && measure.words <= 8 && isPrivacyTitle(page.blocks[index]?.text ?? '');
    const policy = measure.prose > 0 && measure.policyWords >= Math.max(1, measure.words * 0.04);
    if (!title && (!policy || doubtful - measure.words > DOUBTFUL_WORDS)) continue;
    at = index;
    doubtful = 0;
  }
  return at;
}
