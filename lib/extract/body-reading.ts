/** The second reading of a page, our own: the smallest part of the page that holds nearly all of its prose. */
import { type BlockMeasure, leadsToTop } from './judge-blocks.ts';
import type { Container, RawPage } from './raw-block.ts';
import { isPrivacyTitle } from './split-documents.ts';

/** A part marked as a footer, a dialog … that holds more of the page's prose than this is the page's text after all. */
const FURNITURE_SHARE = 0.5;
/** The body holds at least this share of the page's prose. */
const BODY_SHARE = 0.93;
/** More words of policies than this before a title, and the policy begins before it. */
const POLICY_WORDS_BEFORE_TITLE = 3;
/** As many words without policy prose part what follows from the body. */
const DOUBTFUL_WORDS = 120;
/** As many blocks that only link to other pages, one after the other, are a menu. */
const LINK_RUN = 3;
/** The title may stand this many blocks above the container of the body. */
const OUTSIDE_TITLE = 12;

/** For each block, whether the page's markup puts it in navigation, a footer, a cookie notice or the like. */
export function findFurniture(page: RawPage, measures: readonly BlockMeasure[]): boolean[] {
  const sums = sumMeasures(measures);
  const inside: boolean[] = [];
  for (const [index, container] of page.containers.entries()) {
    inside[index] =
      (inside[container.parent] ?? false) || (container.furniture !== null && isFurniture(container, sums));
  }
  return page.blocks.map((block) => inside[block.container] ?? false);
}

interface Sums {
  words: number[];
  prose: number[];
  anchored: number[];
}

function isFurniture(container: Container, sums: Sums): boolean {
  const words = sumWithin(sums.words, container);
  const prose = sumWithin(sums.prose, container);
  if (prose >= FURNITURE_SHARE * Math.max(1, sums.prose.at(-1) ?? 0)) return false;
  // Navigation is links. What says so of itself and is running text was named for something else.
  if (container.furniture === 'navigation') return prose * 2 <= words && sumWithin(sums.anchored, container) * 2 <= words;
  return true;
}

/** The blocks of the body, ascending. */
export function readBody(page: RawPage, measures: readonly BlockMeasure[], furniture: readonly boolean[]): number[] {
  const repeated = findRepeated(page);
  const weights = measures.map((measure, index) =>
    furniture[index] || repeated[index] ? 0 : measure.prose * (measure.policyWords > 0 ? 1 : 0.4),
  );
  const before = sumBefore(weights);
  const total = before.at(-1) ?? 0;
  if (total === 0) return page.blocks.flatMap((_, index) => (furniture[index] ? [] : [index]));

  // Containers stand in document order, a child after its parent: the last one with nearly all weight is the smallest.
  let body = page.containers[0];
  for (const container of page.containers) {
    if (sumWithin(before, container) >= total * BODY_SHARE) body = container;
  }
  const first = body?.first ?? 0;
  const end = body?.end ?? page.blocks.length;

  let start = first;
  while (start < end && (weights[start] ?? 0) === 0) start++;
  let last = end - 1;
  while (last > start && (weights[last] ?? 0) === 0) last--;
  start = includeContinuation(page, measures, furniture, start, -1);
  const introduction = includeIntroduction(page, measures, furniture, start, Math.min(first, start));
  const titled = page.blocks.slice(introduction, start).some((block) => isPrivacyTitle(block.text));
  start = (titled ? null : findTitle(page, measures, start, last)) ?? introduction;
  last = includeClosing(measures, furniture, last, end);
  last = includeContinuation(page, measures, furniture, last, 1);
  const chosen: number[] = [];
  for (let index = start; index <= last; index++) {
    const block = page.blocks[index];
    if (!furniture[index] && block && !leadsToTop(block)) chosen.push(index);
  }
  return chosen;
}

/** For each block of some length, whether the same words stood in the page before: a second copy for another layout. */
function findRepeated(page: RawPage): boolean[] {
  const seen = new Set<string>();
  return page.blocks.map(({ text }) => {
    if (text.length < 60) return false;
    if (seen.has(text)) return true;
    seen.add(text);
    return false;
  });
}

/** The policy's title inside the body, where what stands before it says nothing of a policy. */
function findTitle(page: RawPage, measures: readonly BlockMeasure[], start: number, last: number): number | null {
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
function includeIntroduction(
  page: RawPage,
  measures: readonly BlockMeasure[],
  furniture: readonly boolean[],
  start: number,
  first: number,
): number {
  let at = start;
  let links = 0;
  for (let index = start - 1; index >= Math.max(0, first - OUTSIDE_TITLE); index--) {
    const measure = measures[index];
    const block = page.blocks[index];
    if (!measure || !block || furniture[index]) continue;
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

/** Walks down from the last prose over what closes a policy, such as an address; stops at links to other pages. */
function includeClosing(
  measures: readonly BlockMeasure[],
  furniture: readonly boolean[],
  last: number,
  end: number,
): number {
  let at = last;
  for (let index = last + 1; index < end; index++) {
    const measure = measures[index];
    if (!measure || furniture[index]) continue;
    if (measure.linked * 2 > measure.words) break;
    at = index;
  }
  return at;
}

/**
 * Goes on beyond the body, up (`step` -1) or down (1), as long as policy prose follows and nothing parts it from the
 * body: pages close containers too early. Returns the outermost block of policy prose.
 */
function includeContinuation(
  page: RawPage,
  measures: readonly BlockMeasure[],
  furniture: readonly boolean[],
  edge: number,
  step: 1 | -1,
): number {
  let at = edge;
  let doubtful = 0;
  for (let index = edge + step; index >= 0 && index < measures.length; index += step) {
    const measure = measures[index];
    if (!measure || furniture[index] || measure.linked * 2 > measure.words) break;
    doubtful += measure.words;
    const title = step < 0 && measure.words <= 8 && isPrivacyTitle(page.blocks[index]?.text ?? '');
    const policy = measure.prose > 0 && measure.policyWords >= Math.max(1, measure.words * 0.04);
    if (!title && (!policy || doubtful - measure.words > DOUBTFUL_WORDS)) continue;
    at = index;
    doubtful = 0;
  }
  return at;
}

function sumMeasures(measures: readonly BlockMeasure[]): Sums {
  return {
    words: sumBefore(measures.map((measure) => measure.words)),
    prose: sumBefore(measures.map((measure) => measure.prose)),
    anchored: sumBefore(measures.map((measure) => measure.anchored)),
  };
}

function sumWithin(sums: readonly number[], container: Container): number {
  return (sums[container.end] ?? 0) - (sums[container.first] ?? 0);
}

/** `sums[i]` is the sum of the values before index `i`. */
function sumBefore(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) {
    sum += value;
    sums.push(sum);
  }
  return sums;
}
