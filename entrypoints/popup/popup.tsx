import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { PopupView } from '../../components/PopupView/index.tsx';
import { buildCard } from '../../lib/card/build.ts';
import type { Analysis } from '../../lib/findings/finding.ts';
import { gradeFindings } from '../../lib/grade/compute.ts';
import { sendMessage } from '../../lib/messages.ts';
import { type TabState, tabState } from '../../lib/storage.ts';
import { isAbout } from '../../lib/tab/same-page.ts';
import { viewOf } from '../../lib/tab/view.ts';
import { browserWords } from '../../lib/words/browser-words.ts';
import { actionsFor } from './actions.ts';

const toCard = (analysis: Analysis) => buildCard(analysis, gradeFindings(analysis.findings), browserWords());

/** The page in the tab, followed while the popup is open; `visit` counts how often one has finished loading. */
function usePage(tabId: number, address: string): { url: string; visit: number } {
  const [page, setPage] = useState({ url: address, visit: 0 });
  useEffect(() => {
    const follow = (id: number, change: { status?: string | undefined }, tab: { url?: string | undefined }) => {
      if (id !== tabId) return;
      const loaded = change.status === 'complete' ? 1 : 0;
      setPage(({ visit }) => ({ url: tab.url ?? '', visit: visit + loaded }));
    };
    browser.tabs.onUpdated.addListener(follow);
    return () => browser.tabs.onUpdated.removeListener(follow);
  }, [tabId]);
  return page;
}

/** The tab's stored state, followed while the popup is open; undefined until it has been looked up. */
function useStoredState(tabId: number): TabState | null | undefined {
  const [state, setState] = useState<TabState | null | undefined>(undefined);
  useEffect(() => {
    const stored = tabState(tabId);
    stored.getValue().then(setState);
    return stored.watch(setState);
  }, [tabId]);
  return state;
}

/** The popup on one tab. */
export function Popup({ tabId, address }: { tabId: number; address: string }) {
  const { url, visit } = usePage(tabId, address);
  const state = useStoredState(tabId);
  const isKnown = state !== undefined && state !== null && isAbout(state.url, url);

  // A reading found under way may have been cut short by a reload: asking again takes it up.
  const needsReader = state !== undefined && (!isKnown || state?.phase === 'reading');
  useEffect(() => {
    if (needsReader) sendMessage('inspectTab', { tabId }).catch(console.error);
  }, [tabId, url, visit, needsReader]);

  const view = useMemo(() => viewOf(state ?? null, url, toCard), [state, url]);
  const actions = useMemo(() => actionsFor(tabId), [tabId]);
  return <PopupView view={view} actions={actions} />;
}
