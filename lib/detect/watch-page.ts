/** Judging a page for as long as it may still change: late rendering, and routes of single-page sites. */
import { callSafely, readSafely } from '../extract/dom-access.ts';
import { readTitle } from './inspect-page.ts';
import { judgePage } from './judge.ts';
import { type PageSignals, readSignals } from './signals.ts';
import type { Verdict } from './verdict.ts';

export interface PageVerdict {
  url: string;
  title: string;
  verdict: Verdict;
}

/** What connects the watch to the script it runs in. */
export interface WatchOptions {
  /** Ends the watch. */
  signal: AbortSignal;
  /** Takes the function to call at every change of address within the page, `history.pushState` included. */
  onRouteChange(follow: () => void): void;
  report(page: PageVerdict): void;
}

/** Without changes for this long a page counts as rendered, in milliseconds. */
const QUIET = 250;
/** A page, or a new route, is given this long to render, in milliseconds. */
const PATIENCE = 10_000;
/** A page that never rests is judged so often, and no oftener. */
const MOST_JUDGEMENTS = 8;
/** A page with fewer elements is the empty shell of one that is still to be rendered. */
const SHELL_ELEMENTS = 150;

/**
 * Judges the page now, and again when it renders late, changes its route or comes back from the back-forward cache.
 * Reports a policy, and that a page has stopped being one; a page that never was one is not reported at all. Observes
 * the page only for a bounded time after each of these, and not at all once `signal` aborts.
 */
export function watchPage(view: Window & typeof globalThis, { signal, onRouteChange, report }: WatchOptions): void {
  const { document, location } = view;
  let reported: { url: string; isPolicy: boolean } | null = null;
  let stopObserving = (): void => {};

  const judge = (): { isPolicy: boolean; signals: PageSignals } => {
    const url = location.href;
    const signals = readSignals(document, url);
    const verdict = judgePage(signals);
    const isNews = verdict.isPolicy ? !reported?.isPolicy || reported.url !== withoutFragment(url) : reported?.isPolicy;
    if (isNews) {
      reported = { url: withoutFragment(url), isPolicy: verdict.isPolicy };
      report({ url, title: readTitle(document), verdict });
    }
    return { isPolicy: verdict.isPolicy, signals };
  };

  const judgeUnlessRendering = (): void => {
    stopObserving();
    const { isPolicy, signals } = judge();
    if (isPolicy) return;
    const root = mayRenderPolicy(document, signals) ? document : readSafely(document, 'head');
    stopObserving = observe(view, root as Node | null, () => judge().isPolicy);
  };

  onRouteChange(() => {
    stopObserving();
    // The page before may still stand: no verdict ends the watch before its time.
    stopObserving = observe(view, document, () => judge() && false, true);
  });
  view.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted) return;
      reported = null;
      judgeUnlessRendering();
    },
    { signal },
  );
  signal.addEventListener('abort', () => stopObserving(), { once: true });

  const { prerendering } = document as { prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', judgeUnlessRendering, { once: true, signal });
  else judgeUnlessRendering();
}

function withoutFragment(url: string): string {
  return /#!?\//.test(url) ? url : (url.split('#', 1)[0] ?? url);
}

/** True where something names a policy that the text does not bear out yet, or where there is hardly a page. */
function mayRenderPolicy(document: Document, signals: PageSignals): boolean {
  const elements = callSafely(document, 'getElementsByTagName', '*') as HTMLCollectionOf<Element>;
  return Object.values(signals.names).some((name) => name) || !elements.item(SHELL_ELEMENTS);
}

/**
 * Calls `judge` each time the nodes under `root` have come to rest, until it returns true or time is up.
 * @param atOnce also where nothing changes at all
 * @returns a function that stops it
 */
function observe(
  view: Window & typeof globalThis,
  root: Node | null,
  judge: () => boolean,
  atOnce = false,
): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let left = MOST_JUDGEMENTS;
  const stop = (): void => {
    observer.disconnect();
    clearTimeout(resting);
    clearTimeout(ending);
  };
  const judgeAtRest = (): void => {
    resting = undefined;
    left -= 1;
    if (judge() || left === 0) stop();
  };
  const wait = (): void => {
    clearTimeout(resting);
    resting = setTimeout(judgeAtRest, QUIET);
  };
  const observer = new view.MutationObserver(wait);
  const ending = setTimeout(() => {
    stop();
    // A page that never rests is judged when its time is up.
    if (resting) judge();
  }, PATIENCE);
  if (root) observer.observe(root, { childList: true, subtree: true, characterData: true });
  if (atOnce) wait();
  return stop;
}
