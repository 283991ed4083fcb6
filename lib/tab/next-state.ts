/** How a tab's state follows from what is reported about it. Each function gives the new state, null where nothing is known any more. */
import type { AnalysisReport, ObstacleReport, Page, ProgressReport, VerdictReport } from '../messages.ts';
import type { Obstacle, TabState } from '../storage.ts';
import { isAbout, isSamePage } from './same-page.ts';

export type Change = TabState | null | 'unchanged';

/** A reader's report counts only while that page is being read: the tab may have moved on. */
function isReading(state: TabState | null, page: Page): boolean {
  return state?.phase === 'reading' && isSamePage(state.url, page.url);
}

export function startReading({ url, title }: Page): TabState {
  return { phase: 'reading', url, title, progress: 0 };
}

/** A person had this page read, policy or not: a verdict that comes again does not take that away. */
function isReadAnyway(state: TabState | null, page: Page): boolean {
  return (state?.phase === 'reading' || state?.phase === 'done') && isSamePage(state.url, page.url);
}

export function afterVerdict(state: TabState | null, report: VerdictReport): Change {
  // Also while it is being read: a reload cuts a reading short without a word.
  if (report.verdict.isPolicy) return startReading(report);
  // A page that is no policy any more: what it is now comes out when somebody asks.
  if (report.policyLinks === null) return null;
  if (isReadAnyway(state, report)) return 'unchanged';
  const { url, title, verdict, policyLinks } = report;
  return { phase: 'not-policy', url, title, verdict, policyLinks };
}

export function afterProgress(state: TabState | null, report: ProgressReport): Change {
  const { url, title, progress } = report;
  return isReading(state, report) ? { phase: 'reading', url, title, progress } : 'unchanged';
}

export function afterAnalysis(state: TabState | null, report: AnalysisReport): Change {
  const { url, title, verdict, analysis } = report;
  return isReading(state, report) ? { phase: 'done', url, title, verdict, analysis } : 'unchanged';
}

export function afterObstacle(state: TabState | null, report: ObstacleReport): Change {
  const { url, title, obstacle } = report;
  return isReading(state, report) ? { phase: 'failed', url, title, obstacle } : 'unchanged';
}

/** The reader could not be started on this page. That says nothing of another one, nor of one that has been read. */
export function afterFailure(state: TabState | null, { url, title }: Page, obstacle: Obstacle): Change {
  const isSettled = state !== null && (state.phase === 'done' || !isAbout(state.url, url));
  return isSettled ? 'unchanged' : { phase: 'failed', url, title, obstacle };
}
