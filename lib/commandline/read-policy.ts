/** One document from its bytes to its grade, without a browser. */
import { analysePolicy } from '../analyse.ts';
import { inspectPage } from '../detect/inspect.ts';
import { judgePage } from '../detect/judge.ts';
import type { Verdict } from '../detect/verdict.ts';
import type { PolicyDocument } from '../extract/document.ts';
import { extractPage } from '../extract/extract-page.ts';
import { extractText } from '../extract/extract-text.ts';
import { parseHtml } from '../extract/parse-html.ts';
import type { Analysis } from '../findings/finding.ts';
import { gradeFindings } from '../grade/compute.ts';
import type { Grade } from '../grade/grade.ts';
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
  /** Null where nothing was found that could be graded. */
  grade: Grade | null;
}
