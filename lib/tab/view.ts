/** What the popup shows for a tab's stored state. */
import type { Card } from '../card/card.ts';
import type { PolicyLink, Verdict } from '../detect/verdict.ts';
import type { Analysis } from '../findings/finding.ts';
import type { Obstacle, TabState } from '../storage.ts';
import { isAbout } from './same-page.ts';

export type View =
  /** Nothing is known of the page yet. */
  | { kind: 'looking' }
  | { kind: 'reading'; site: string; progress: number }
  | { kind: 'card'; card: Card }
  | { kind: 'not-policy'; site: string; verdict: Verdict; policyLinks: PolicyLink[] }
  | { kind: 'obstacle'; site: string; obstacle: Obstacle };

/** The host as people say it, or the file's name; empty where there is neither. */
export function siteOf(address: string): string {
  if (!URL.canParse(address)) return '';
  const url = new URL(address);
  if (url.protocol !== 'file:') return url.hostname.replace(/^www\./, '');
  const name = url.pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/**
 * Gives the view of the page at `url` (empty where the browser does not tell), never that of another page
 * which the tab held before. `toCard` makes the card of an analysis.
 */
export function viewOf(state: TabState | null, url: string, toCard: (analysis: Analysis) => Card): View {
  if (!state || !isAbout(state.url, url)) return { kind: 'looking' };
  const site = siteOf(state.url);
  switch (state.phase) {
    case 'reading':
      return { kind: 'reading', site, progress: state.progress };
    case 'done':
      return { kind: 'card', card: toCard(state.analysis) };
    case 'not-policy':
      return { kind: 'not-policy', site, verdict: state.verdict, policyLinks: state.policyLinks };
    case 'failed':
      return { kind: 'obstacle', site, obstacle: state.obstacle };
  }
}
