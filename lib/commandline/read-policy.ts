/** One document from its bytes to its grade, without a browser. */
import { analyseFacts } from '../analyse.ts';
import { inspectPage } from '../detect/inspect-page.ts';
import type { Verdict } from '../detect/verdict.ts';
import type { PolicyDocument } from '../extract/document.ts';
import { extractPage } from '../extract/extract-page.ts';
import { extractText } from '../extract/extract-text.ts';
import { parseHtml } from '../extract/parse-html.ts';
import { readPolicyFacts } from '../facts/read-policy.ts';
import { matchPractices } from '../findings/find-practices.ts';
import type { Analysis } from '../findings/finding.ts';
import { findFlows } from '../flows/find-flows.ts';
import type { Flow } from '../flows/flow.ts';
import { gradeFindings } from '../grade/compute.ts';
import type { Grade } from '../grade/grade.ts';
import { isReadable } from '../tab/language.ts';
import { findTopics } from '../topics/find-topics.ts';
import type { TopicSpan } from '../topics/topic.ts';
import { decodeDocument } from './decode.ts';
import { detectLanguage } from './language.ts';

/** All that is known of one document. */
export interface Reading {
  document: PolicyDocument;
  verdict: Verdict;
  /** BCP 47 tag, "und" where unknown. */
  language: string;
  words: number;
  /** Null for a language that the engine cannot read. */
  analysis: Analysis | null;
  /** What each paragraph is about; empty for a language that the engine cannot read. */
  topics: TopicSpan[];
  /** Which data goes where, what for. */
  flows: Flow[];
  /** Null where nothing was found that could be graded. */
  grade: Grade | null;
}

/**
 * Reads one document, HTML or plain text. `url` is its address, empty where unknown.
 * @throws {Error} when the bytes are no text
 */
export function readPolicy(bytes: Uint8Array, url: string): Reading {
  const { document, verdict, declared } = openDocument(bytes, url);
  const language = detectLanguage(document, declared);
  const facts = isReadable(language) ? readPolicyFacts(document) : null;
  const matches = facts && matchPractices(facts);
  const analysis = facts && matches && analyseFacts(document, facts, matches, { language });
  const isSilent = !analysis || analysis.findings.every(({ finding }) => finding === 'silent');
  return {
    document,
    verdict,
    language,
    words: analysis?.words ?? countWords(document.text),
    analysis,
    topics: facts ? findTopics(document, facts) : [],
    flows: facts && matches ? findFlows(document, facts, matches) : [],
    grade: isSilent ? null : gradeFindings(analysis.findings),
  };
}

function openDocument(bytes: Uint8Array, url: string) {
  const { text, isHtml } = decodeDocument(bytes);
  const page = isHtml ? parseHtml(text, url) : showText(text, url);
  try {
    return {
      document: isHtml ? extractPage(page, url).document : extractText(text, { url }),
      verdict: inspectPage(page, url).verdict,
      declared: page.documentElement.lang,
    };
  } finally {
    page.defaultView?.close();
  }
}

/** Plain text as the page that a browser makes of it. */
function showText(text: string, url: string): Document {
  const page = parseHtml('<pre></pre>', url);
  page.querySelector('pre')?.append(text);
  return page;
}

function countWords(text: string): number {
  const segments = new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text);
  let words = 0;
  for (const { isWordLike } of segments) if (isWordLike) words++;
  return words;
}
