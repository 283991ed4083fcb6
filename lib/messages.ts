/**
 * Every message between contexts, request paired with reply. Nothing else listens to `runtime.onMessage`.
 * State travels through `storage.ts`; messages are only for commands and for what a page's scripts report.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import type { PolicyLink, Verdict } from './detect/verdict.ts';
import type { Explanation } from './findings/explain.ts';
import type { Analysis, Quote } from './findings/finding.ts';
import type { PracticeId } from './practices/ids.ts';
import type { Obstacle } from './storage.ts';

/** The page that a report is about. */
export interface Page {
  url: string;
  title: string;
}

export interface VerdictReport extends Page {
  verdict: Verdict;
  /** Null where nobody has looked for them: the detector does not. */
  policyLinks: PolicyLink[] | null;
}

export interface ProgressReport extends Page {
  /** 0 to 1. */
  progress: number;
}

export interface AnalysisReport extends Page {
  verdict: Verdict;
  analysis: Analysis;
}

export interface ObstacleReport extends Page {
  obstacle: Obstacle;
}

interface Messages {
  // Page scripts → background
  /** The detector has found a policy, or that a page is none any more; or the reader was asked what the page is. */
  reportVerdict(report: VerdictReport): void;
  /** The reader is at work. */
  reportProgress(report: ProgressReport): void;
  /** The reader is done. */
  reportAnalysis(report: AnalysisReport): void;
  /** The reader cannot summarise this page. */
  reportObstacle(report: ObstacleReport): void;

  // Popup → background
  /** Read the tab's page now, policy or not. The outcome arrives in the tab's stored state. */
  summariseTab(request: { tabId: number }): void;
  /** Find out what kind of page the tab holds, where the detector has not reported. */
  inspectTab(request: { tabId: number }): void;

  // Background → reader in the page
  /**
   * Begin to read the page; `anyway`: even if it does not look like a policy. The outcome is reported.
   * `readable` is false for the PDF viewer's own page, which has no text in it.
   */
  readPage(request: { anyway: boolean }): { readable: boolean };

  // Popup → reader in the page
  /**
   * Scroll to these words and highlight them. `shown` is false when they can no longer be found;
   * `covered` is true when the popup stands in front of them.
   */
  showQuote(request: { quote: Quote }): { shown: boolean; covered: boolean };
  /** Say why a practice was found as it was, within `LIMITS`; null for a stranger. To be checked on arrival. */
  explainPractice(request: { id: PracticeId }): Explanation | null;
  /** Take the highlight away. */
  clearQuote(): void;
}

// The library's own log would print whole policies into the page's console.
const quiet = { debug() {}, log() {}, warn: console.warn, error: console.error };

// Marked as pure, so that the script that sends nothing but verdicts does not carry the library.
const messenger = /* @__PURE__ */ defineExtensionMessaging<Messages>({ logger: quiet });

export const sendMessage = /* @__PURE__ */ (() => messenger.sendMessage)();
export const onMessage = /* @__PURE__ */ (() => messenger.onMessage)();

/** Sends `reportVerdict` as the library would, without it: the detector runs on every page and must be small. */
export async function sendVerdict(report: VerdictReport): Promise<void> {
  await browser.runtime.sendMessage({ id: 0, type: 'reportVerdict', data: report, timestamp: Date.now() });
}

/** Who sent a message, as far as the listeners here ask. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
  documentLifecycle?: string | undefined;
}

/** The id of the tab whose top frame's page script sent the message; null for every other sender. */
export function senderTab(sender: Sender): number | null {
  const isOurs = sender.id === browser.runtime.id;
  // A prerendered page shares its tab with the page in front.
  const isInFront = sender.documentLifecycle === undefined || sender.documentLifecycle === 'active';
  return isOurs && isInFront && sender.frameId === 0 ? (sender.tab?.id ?? null) : null;
}

/** Whether the extension's own background or one of its pages sent the message, not a script in a web page. */
export function isOwnContext(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}
