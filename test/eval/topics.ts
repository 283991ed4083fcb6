/** The figures for topics: each labelled paragraph is read as a document of its own. */
import { readFileSync } from 'node:fs';
import { extractText } from '../../lib/extract/extract-text.ts';
import { readPolicyFacts } from '../../lib/facts/read-policy.ts';
import { findTopics } from '../../lib/topics/find-topics.ts';
import { TOPIC_IDS, type TopicId } from '../../lib/topics/topic.ts';

/** A paragraph, and the names of its topics. */
export interface LabelledParagraph {
  text: string;
  labels: string[];
}

/** One topic's agreement with the labels. */
interface TopicFigures {
  topic: TopicId;
  labelled: number;
  precision: number;
  recall: number;
  f1: number;
}

export interface TopicsFigures {
  paragraphs: number;
  topics: TopicFigures[];
  /** The mean of the topics' F1. */
  macroF1: number;
  /** Paragraphs where a topic was missed or added. */
  misses: { text: string; missed: TopicId[]; added: TopicId[] }[];
}

/** Reads labelled paragraphs, one JSON object a line, and scores the engine on them. */
export function evaluateTopics(file: string): TopicsFigures {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return scoreTopics(lines.map((line) => JSON.parse(line) as LabelledParagraph));
}

/** Compares what the engine finds in each paragraph with its labels. A topic that nothing holds scores 0. */
export function scoreTopics(paragraphs: readonly LabelledParagraph[]): TopicsFigures {
  const pairs = paragraphs.map(({ text, labels }) => ({
    text,
    found: new Set(readTopics(text)),
    wanted: new Set(labels.map(toTopicId).filter((topic) => topic !== undefined)),
  }));
  const topics = TOPIC_IDS.map((topic): TopicFigures => {
    const found = pairs.filter((pair) => pair.found.has(topic)).length;
    const labelled = pairs.filter((pair) => pair.wanted.has(topic)).length;
    const hits = pairs.filter((pair) => pair.found.has(topic) && pair.wanted.has(topic)).length;
    return {
      topic,
      labelled,
      precision: hits / (found || 1),
      recall: hits / (labelled || 1),
      f1: (2 * hits) / (found + labelled || 1),
    };
  });
  const misses = pairs.flatMap(({ text, found, wanted }) => {
    const missed = TOPIC_IDS.filter((topic) => wanted.has(topic) && !found.has(topic));
    const added = TOPIC_IDS.filter((topic) => found.has(topic) && !wanted.has(topic));
    return missed.length + added.length > 0 ? [{ text, missed, added }] : [];
  });
  const macroF1 = topics.reduce((sum, { f1 }) => sum + f1, 0) / topics.length;
  return { paragraphs: pairs.length, topics, macroF1, misses };
}

function readTopics(text: string): TopicId[] {
  const document = extractText(text);
  return findTopics(document, readPolicyFacts(document)).flatMap(({ topics }) => topics);
}

/** "User Choice/Control" → "user-choice-control"; none for the labels that say what a paragraph is not. */
function toTopicId(label: string): TopicId | undefined {
  const id = label.toLowerCase().replace(/[^a-z]+/g, '-');
  return TOPIC_IDS.find((topic) => topic === id);
}
