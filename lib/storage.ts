/** Every stored item. The state of a tab is written by the background and read and watched by the card. */
import { storage } from '@wxt-dev/storage';
import type { PolicyLink, Verdict } from './detect/verdict.ts';
import type { Analysis } from './findings/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings/settings.ts';

/** Why a page could not be summarised. */
export type Obstacle =
  /**
   * A page that no extension may read: chrome://, an add-on store, the PDF viewer. `mayBeFile`: or else a file, which
   * Chrome closes to an extension until a person allows it.
   */
  | { kind: 'forbidden'; mayBeFile: boolean }
  /** A language the engine cannot read yet, as a BCP 47 tag. */
  | { kind: 'language'; language: string }
  /** Hardly any text, or nothing about data. */
  | { kind: 'empty' }
  /** Something went wrong; `message` is for a bug report. */
  | { kind: 'error'; message: string };

/** The state of one tab. `url` is the page it belongs to, empty where the browser does not tell. */
export type TabState =
  | { phase: 'not-policy'; url: string; title: string; verdict: Verdict; policyLinks: PolicyLink[] }
  | { phase: 'reading'; url: string; title: string /** 0 to 1 */; progress: number }
  | { phase: 'done'; url: string; title: string; verdict: Verdict; analysis: Analysis }
  | { phase: 'failed'; url: string; title: string; obstacle: Obstacle };

/**
 * The stored state of a tab: null until something is known of it. Kept in memory, gone with the session;
 * an update of the extension ends that too, so it needs no versions.
 */
export const tabState = (tabId: number) =>
  storage.defineItem<TabState | null>(`session:tab-${tabId}`, { fallback: null });

/**
 * What a person has chosen; to be read through `readSettings`. Kept until they wipe it.
 * @public until a page reads it
 */
export const storedSettings = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: 1,
});
