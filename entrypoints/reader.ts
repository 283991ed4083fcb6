import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { analysePolicy } from '../lib/analyse.ts';
import { inspectPage } from '../lib/detect/inspect-page.ts';
import type { PolicyDocument } from '../lib/extract/document.ts';
import { callSafely, readSafely } from '../lib/extract/dom-access.ts';
import { type Extraction, extractPage } from '../lib/extract/extract-page.ts';
import { locateQuote } from '../lib/extract/places.ts';
import { explainPractice } from '../lib/findings/explain.ts';
import type { Quote } from '../lib/findings/finding.ts';
import { clearHighlight, showRanges } from '../lib/highlight/highlight.ts';
import { isOwnContext, onMessage, sendMessage } from '../lib/messages.ts';
import { boundExplanation } from '../lib/tab/explanation.ts';
import { findQuote } from '../lib/tab/find-quote.ts';
import { boundPolicyLinks, boundVerdict, LIMITS } from '../lib/tab/limits.ts';
import { type ReadingSteps, readPage } from '../lib/tab/read-page.ts';
import { isSamePage } from '../lib/tab/same-page.ts';
import { browserWords } from '../lib/words/browser-words.ts';

declare global {
  /** Set in this extension's own world of the page: the script is injected again for every reading. */
  var smallprintReader: true | undefined;
}

/** The popup's size, which stands at the window's upper right corner. */
const POPUP = { width: 400, height: 600 };

let extraction: Extraction | null = null;
/** The address of the page that is being read. */
let underway: string | null = null;

function textOf(property: 'title' | 'contentType'): string {
  const value = readSafely(document, property);
  return typeof value === 'string' ? value.slice(0, LIMITS.line) : '';
}

function declaredLanguage(): string {
  const root = readSafely(document, 'documentElement');
  return root instanceof Element ? String(callSafely(root, 'getAttribute', 'lang') ?? '').slice(0, LIMITS.line) : '';
}

function here() {
  return { url: location.href, title: textOf('title') };
}

/** The extension may have been updated or removed since: then nobody is there to report to. */
function ignoreOrphaned(): void {}

async function pause(): Promise<void> {
  await new Promise((resume) => setTimeout(resume));
}

function stepsFor(page: { url: string; title: string }): ReadingSteps {
  return {
    inspect: () => inspectPage(document, page.url).verdict,
    extract: () => {
      extraction = extractPage(document, page.url);
      return extraction.document;
    },
    detectLanguage: (sample) => browser.i18n.detectLanguage(sample),
    declaredLanguage,
    analyse: analysePolicy,
    pause,
    isStale: () => !isSamePage(location.href, page.url),
    onProgress: (progress) => {
      sendMessage('reportProgress', { ...page, progress }).catch(ignoreOrphaned);
    },
  };
}

async function readHere(): Promise<void> {
  const page = here();
  if (underway === page.url) return;
  underway = page.url;
  clearHighlight();
  const outcome = await readPage(stepsFor(page));
  if (underway === page.url) underway = null;
  if (outcome.kind === 'analysis') {
    const { verdict, analysis } = outcome;
    await sendMessage('reportAnalysis', { ...page, verdict, analysis });
  } else if (outcome.kind === 'obstacle') {
    await sendMessage('reportObstacle', { ...page, obstacle: outcome.obstacle });
  }
}

async function inspectHere(): Promise<void> {
  const page = here();
  const { verdict, policyLinks } = inspectPage(document, page.url);
  await sendMessage('reportVerdict', {
    ...page,
    verdict: boundVerdict(verdict),
    policyLinks: boundPolicyLinks(policyLinks),
  });
}

/** The text that the card was made of; read anew where this page has not been read, or has become another one. */
function textHere(): PolicyDocument {
  if (!extraction || !isSamePage(extraction.document.url, location.href)) {
    extraction = extractPage(document, location.href);
  }
  return extraction.document;
}

/** The words' place in the page as it is now: a page that was drawn anew is read again first. */
function rangesOf(quote: Quote): Range[] | null {
  const known = extraction && locateQuote(extraction, quote.start, quote.end);
  if (known) return known;
  extraction = extractPage(document, location.href);
  const found = findQuote(extraction.document.text, quote);
  return found && locateQuote(extraction, found.start, found.end);
}

function isBehindPopup(range: Range): boolean {
  const { right, top } = range.getBoundingClientRect();
  return right > innerWidth - POPUP.width && top < POPUP.height;
}

export default defineUnlistedScript(() => {
  if (globalThis.smallprintReader) return;
  globalThis.smallprintReader = true;

  onMessage('readPage', ({ sender, data: { anyway } }) => {
    const readable = isOwnContext(sender) && textOf('contentType') !== 'application/pdf';
    if (readable) (anyway ? readHere() : inspectHere()).catch(ignoreOrphaned);
    return { readable };
  });

  onMessage('showQuote', ({ sender, data: { quote } }) => {
    const ranges = isOwnContext(sender) ? rangesOf(quote) : null;
    const first = ranges?.[0];
    if (!ranges || !first) return { shown: false, covered: false };
    return { shown: showRanges(ranges, window), covered: isBehindPopup(first) };
  });

  onMessage('explainPractice', ({ sender, data: { id } }) =>
    isOwnContext(sender) ? boundExplanation(explainPractice(id, textHere(), browserWords())) : null,
  );

  onMessage('clearQuote', ({ sender }) => {
    if (isOwnContext(sender)) clearHighlight();
  });
});
