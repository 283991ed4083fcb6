/** Tells what each paragraph of a policy is about. */
import type { Block, PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import { introductionOf, readCues } from './cues.ts';
import { TOPIC_POINTS } from './points.ts';
import { TOPIC_IDS, type TopicId, type TopicSpan } from './topic.ts';

const SCALES = TOPIC_IDS.map((topic) => {
  const { needed, points } = TOPIC_POINTS[topic];
  return { topic, needed, points: Object.entries(points) };
});

/**
 * Gives one span for each block that is about any of the ten topics, in reading order; a block can have several.
 * A list's item or a table's row that tells none by itself is about what its introduction is about.
 * `facts` are what `readPolicyFacts` read from the same document.
 */
export function findTopics(document: PolicyDocument, facts: readonly Fact[]): TopicSpan[] {
  const cues = readCues(document, facts);
  const topics: TopicId[][] = [];
  for (const [index, block] of document.blocks.entries()) {
    const own = judgeTopics(cues[index] ?? new Set());
    const introduction = isListed(block) ? introductionOf(block, index) : undefined;
    topics.push(own.length > 0 || introduction === undefined ? own : (topics[introduction] ?? []));
  }
  return document.blocks.flatMap(({ start, end }, index) => {
    const found = topics[index] ?? [];
    return found.length > 0 ? [{ topics: found, start, end }] : [];
  });
}

function isListed({ kind }: Block): boolean {
  return kind === 'list-item' || kind === 'table-row';
}

function judgeTopics(cues: ReadonlySet<string>): TopicId[] {
  return SCALES.filter(({ needed, points }) => sumPoints(points, cues) >= needed).map(({ topic }) => topic);
}

function sumPoints(points: readonly (readonly [string, number])[], cues: ReadonlySet<string>): number {
  let sum = 0;
  for (const [cue, worth] of points) if (cues.has(cue)) sum += worth;
  return sum;
}
