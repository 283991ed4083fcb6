/**
 * Every message between contexts, request paired with reply. Nothing else listens to `runtime.onMessage`.
 * State travels through `storage.ts`; messages are only for commands and for what a page's scripts report.
 */
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { PolicyLink, Verdict } from './detect/verdict.ts';
import type { Analysis, Quote } from './findings/finding.ts';
import type { Obstacle } from './storage.ts';

interface Messages {
  // Page scripts → background
  /** The detector has judged the page (again, after a change of route). */
  reportVerdict(report: { url: string; title: string; verdict: Verdict; policyLinks: PolicyLink[] }): void;
  /** The reader is at work; `progress` runs from 0 to 1. */
  reportProgress(report: { url: string; title: string; progress: number }): void;
  /** The reader is done. */
  reportAnalysis(report: { url: string; title: string; verdict: Verdict; analysis: Analysis }): void;
  /** The reader cannot summarise this page. */
  reportObstacle(report: { url: string; title: string; obstacle: Obstacle }): void;

  // Popup → background
  /** Read the tab's page now, policy or not. The outcome arrives in the tab's stored state. */
  summariseTab(request: { tabId: number }): void;
  /** Find out what kind of page the tab holds, where the detector has not reported. */
  inspectTab(request: { tabId: number }): void;

  // Popup → reader in the page
  /** Scroll to these words and highlight them. `shown` is false when they can no longer be found. */
  showQuote(request: { quote: Quote }): { shown: boolean };
  /** Take the highlight away. */
  clearQuote(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Messages>();
