/** How a tab's state follows from what is reported about it. Each function gives the new state, or null for "no change". */
import type { AnalysisReport, ObstacleReport, Page, ProgressReport, VerdictReport } from '../messages.ts';
import type { TabState } from '../storage.ts';
import { isSamePage } from './same-page.ts';

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

export function afterVerdict(state: TabState | null, report: VerdictReport): TabState | null {
  if (report.verdict.isPolicy) return isReading(state, report) ? null : startReading(report);
  if (isReadAnyway(state, report)) return null;
  const { url, title, verdict, policyLinks } = report;
  return { phase: 'not-policy', url, title, verdict, policyLinks };
}

export function afterProgress(state: TabState | null, report: ProgressReport): TabState | null {
  const { url, title, progress } = report;
  return isReading(state, report) ? { phase: 'reading', url, title, progress } : null;
}

export function afterAnalysis(state: TabState | null, report: AnalysisReport): TabState | null {
  const { url, title, verdict, analysis } = report;
  return isReading(state, report) ? { phase: 'done', url, title, verdict, analysis } : null;
}

export function afterObstacle(state: TabState | null, report: ObstacleReport): TabState | null {
  const { url, title, obstacle } = report;
  return isReading(state, report) ? { phase: 'failed', url, title, obstacle } : null;
}
