/** The second reading of a page, our own: the smallest part of the page that holds nearly all of its prose. */
import type { BlockMeasure } from './judge-blocks.ts';
import type { RawPage } from './raw-block.ts';

/** A part marked as navigation, footer … that holds more of the page's prose than this is no furniture after all. */
const FURNITURE_SHARE = 0.5;
/** The body holds at least this share of the page's prose. */
const BODY_SHARE = 0.93;

/** For each block, whether the page's markup puts it in navigation, a footer, a cookie notice or the like. */
export function findFurniture(page: RawPage, measures: readonly BlockMeasure[]): boolean[] {
  const before = sumBefore(measures.map((measure) => measure.prose));
  const total = before.at(-1) ?? 0;
  const inside: boolean[] = [];
  for (const [index, container] of page.containers.entries()) {
    const share = ((before[container.end] ?? 0) - (before[container.first] ?? 0)) / Math.max(1, total);
    const own = container.furniture !== null && share < FURNITURE_SHARE;
    inside[index] = own || (inside[container.parent] ?? false);
  }
  return page.blocks.map((block) => inside[block.container] ?? false);
}

/** The blocks of the body, ascending. */
export function readBody(page: RawPage, measures: readonly BlockMeasure[], furniture: readonly boolean[]): number[] {
  const weights = measures.map((measure, index) =>
    furniture[index] ? 0 : measure.prose * (measure.policyWords > 0 ? 1 : 0.4),
  );
  const before = sumBefore(weights);
  const total = before.at(-1) ?? 0;
  if (total === 0) return page.blocks.flatMap((_, index) => (furniture[index] ? [] : [index]));

  // Containers stand in document order, a child after its parent: the last one with nearly all weight is the smallest.
  let body = page.containers[0];
  for (const container of page.containers) {
    if ((before[container.end] ?? 0) - (before[container.first] ?? 0) >= total * BODY_SHARE) body = container;
  }
  const first = body?.first ?? 0;
  const end = body?.end ?? page.blocks.length;

  let start = first;
  while (start < end && (weights[start] ?? 0) === 0) start++;
  let last = end - 1;
  while (last > start && (weights[last] ?? 0) === 0) last--;
  start = includeIntroduction(page, measures, furniture, start, first);
  last = includeClosing(page, measures, furniture, last, end);
  const chosen: number[] = [];
  for (let index = start; index <= last; index++) {
    if (!furniture[index]) chosen.push(index);
  }
  return chosen;
}

/** Walks up from the first prose over headings, dates and tables of contents; stops at links to other pages. */
function includeIntroduction(
  page: RawPage,
  measures: readonly BlockMeasure[],
  furniture: readonly boolean[],
  start: number,
  first: number,
): number {
  let at = start;
  for (let index = start - 1; index >= Math.max(0, first - 12); index--) {
    const measure = measures[index];
    if (!measure || furniture[index]) continue;
    if (measure.linked * 2 > measure.words) {
      if (index < first) continue;
      break;
    }
    if (index >= first || page.blocks[index]?.kind === 'heading') at = index;
    if (page.blocks[index]?.level === 1) break;
  }
  return at;
}

function includeClosing(
  _page: RawPage,
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

/** `sums[i]` is the sum of the values before index `i`. */
export function sumBefore(values: readonly number[]): number[] {
  const sums = [0];
  let sum = 0;
  for (const value of values) sums.push((sum += value));
  return sums;
}
