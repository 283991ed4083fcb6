/** Readings of a page: stretches of it that may be its policy, and how well each one does. */

import { FLOW } from './elements.ts';
import type { Standing } from './furniture.ts';
import { type BlockMeasure, sumBefore, sumWithin } from './judge-blocks.ts';
import type { RawPage } from './raw-block.ts';

/** A stretch of blocks from `start` to `last`, inside the container that reaches from `first` up to `end`. */
export interface Reading {
  start: number;
  last: number;
  first: number;
  end: number;
}

/** The container with at least this share of the page's prose holds the policy. */
const BODY_SHARE = 0.93;
/** What a word that is no policy prose costs a stretch, against the gain of a word that is. */
const FOREIGN_COST = 0.7;
/** Prose without a single word of policies counts this much, on a page in English. */
const PLAIN_PROSE = 0.15;
/** Of English prose, at least this share are the commonest words of the language. */
const ENGLISH_SHARE = 0.1;

/** How much each block speaks for a reading, in words: policy prose that is not furniture nor a second copy. */
export function weighBlocks(
  page: RawPage,
  measures: readonly BlockMeasure[],
  standings: readonly Standing[],
): number[] {
  const plainProse = isEnglish(measures) ? PLAIN_PROSE : 1;
  const seen = new Set<string>();
  return page.blocks.map(({ text }, index) => {
    // The same words again are a copy for another layout, or a tooltip.
    const copy = text.length >= 60 && seen.has(text);
    seen.add(text);
    const measure = measures[index];
    if (!measure || copy || standings[index] !== 'text') return 0;
    return measure.prose * (measure.policyWords > 0 ? 1 : plainProse);
  });
}

/** Whether the page's prose is in English. The words of policies are known well in no other language. */
function isEnglish(measures: readonly BlockMeasure[]): boolean {
  let words = 0;
  let englishWords = 0;
  for (const measure of measures) {
    if (measure.prose === 0) continue;
    words += measure.words;
    englishWords += measure.englishWords;
  }
  return englishWords >= words * ENGLISH_SHARE;
}

/** The smallest part of the page that holds nearly all of its policy prose; null for a page without prose. */
export function readContainer(page: RawPage, weights: readonly number[]): Reading | null {
  const before = sumBefore(weights);
  const total = before.at(-1) ?? 0;
  // Containers stand in document order, a child after its parent: the last one with nearly all weight is the smallest.
  let body = page.containers[0];
  for (const container of page.containers) {
    if (!FLOW.has(container.localName) && sumWithin(before, container) >= total * BODY_SHARE) body = container;
  }
  return body
    ? trimReading({ start: body.first, last: body.end - 1, first: body.first, end: body.end }, weights)
    : null;
}

/** The stretch of the page with the most policy prose and the least else in it; null for a page without prose. */
export function readStretch(
  measures: readonly BlockMeasure[],
  standings: readonly Standing[],
  weights: readonly number[],
): Reading | null {
  let best = 0;
  let reading: Reading | null = null;
  let sum = 0;
  let start = 0;
  for (const [index, measure] of measures.entries()) {
    if (standings[index] === 'furniture') continue;
    const weight = weights[index] ?? 0;
    if (sum <= 0) {
      sum = 0;
      start = index;
    }
    sum += weight - FOREIGN_COST * (measure.words - weight);
    if (sum > best) {
      best = sum;
      reading = { start, last: index, first: start, end: index + 1 };
    }
  }
  return reading && trimReading(reading, weights);
}

/** The stretch from the first to the last of the given blocks, ascending. */
export function readBetween(blocks: readonly number[], weights: readonly number[]): Reading | null {
  const start = blocks[0];
  const last = blocks.at(-1);
  if (start === undefined || last === undefined) return null;
  return trimReading({ start, last, first: start, end: last + 1 }, weights);
}

/** How well a reading does. */
export interface Judgement {
  /**
   * From 0 to 1: the harmonic mean of its share of the page's policy prose (low for a fragment) and of that prose's
   * share in it (low where much of the site comes along).
   */
  score: number;
  /** Words of policy prose left out, and words of anything else taken in. */
  wrongWords: number;
}

/** Judges a reading; none at all scores 0. */
export function judgeReading(
  reading: Reading | null,
  measures: readonly BlockMeasure[],
  standings: readonly Standing[],
  weights: readonly number[],
): Judgement {
  let total = 0;
  let inside = 0;
  let words = 0;
  for (const [index, measure] of measures.entries()) {
    const weight = weights[index] ?? 0;
    total += weight;
    if (!reading || index < reading.start || index > reading.last || standings[index] === 'furniture') continue;
    inside += weight;
    words += measure.words;
  }
  const wrongWords = total - inside + words - inside;
  if (inside === 0) return { score: 0, wrongWords };
  const coverage = inside / total;
  const purity = inside / words;
  return { score: (2 * coverage * purity) / (coverage + purity), wrongWords };
}

function trimReading(reading: Reading, weights: readonly number[]): Reading | null {
  let { start, last } = reading;
  while (start <= last && (weights[start] ?? 0) === 0) start++;
  while (last > start && (weights[last] ?? 0) === 0) last--;
  return start > last ? null : { ...reading, start, last };
}
