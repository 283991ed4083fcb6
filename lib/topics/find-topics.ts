/** Tells what each paragraph of a policy is about. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Fact } from '../facts/fact.ts';
import { readCues } from './cues.ts';
import { TOPIC_POINTS } from './points.ts';
import { TOPIC_IDS, type TopicSpan } from './topic.ts';

const SCALES = TOPIC_IDS.map((topic) => {
  const { needed, points } = TOPIC_POINTS[topic];
  return { topic, needed, points: Object.entries(points) };
});

/**
 * Gives one span for each block that is about any of the ten topics, in reading order; a block can have several.
 * `facts` are what `readPolicyFacts` read from the same document.
 */
export function findTopics(document: PolicyDocument, facts: readonly Fact[]): TopicSpan[] {
  const cues = readCues(document, facts);
  return document.blocks.flatMap(({ start, end }, index) => {
    const found = cues[index] ?? new Set();
    const topics = SCALES.filter(({ needed, points }) => sumPoints(points, found) >= needed).map(({ topic }) => topic);
    return topics.length > 0 ? [{ topics, start, end }] : [];
  });
}

function sumPoints(points: readonly (readonly [string, number])[], cues: ReadonlySet<string>): number {
  let sum = 0;
  for (const [cue, worth] of points) if (cues.has(cue)) sum += worth;
  return sum;
}
