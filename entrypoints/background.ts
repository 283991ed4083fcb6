import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { gradeFindings } from '../lib/grade/compute.ts';
import { isOwnContext, onMessage, type Sender, senderTab, sendMessage } from '../lib/messages.ts';
import { type Obstacle, type TabState, tabState } from '../lib/storage.ts';
import { badgeFor, PLAIN_BADGE } from '../lib/tab/badge.ts';
import { afterAnalysis, afterObstacle, afterProgress, afterVerdict, startReading } from '../lib/tab/next-state.ts';
import { createQueue } from '../lib/tab/queue.ts';
import { readReport } from '../lib/tab/reports.ts';
import { isAbout, isSameOrigin } from '../lib/tab/same-page.ts';

/** One change of a tab's state at a time, in the order of arrival. */
const inTurn = createQueue<number>();

async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const badge = state?.phase === 'done' ? badgeFor(gradeFindings(state.analysis.findings), state.url) : PLAIN_BADGE;
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: badge.text }),
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]);
}

/** Stores what `next` makes of the tab's state, shows it on the toolbar, and gives it; null where nothing changes. */
function changeState(tabId: number, next: (state: TabState | null) => TabState | null): Promise<TabState | null> {
  return inTurn(tabId, async () => {
    const stored = tabState(tabId);
    const before = await stored.getValue();
    const state = next(before);
    if (!state) return null;
    await stored.setValue(state);
    if (state.phase !== 'reading' || before?.phase !== 'reading') await showBadge(tabId, state).catch(ignoreClosedTab);
    return state;
  });
}

/** A tab can be closed between any two steps; there is nobody left to tell then. */
function ignoreClosedTab(): void {}

async function pageInTab(tabId: number): Promise<{ url: string; title: string }> {
  const tab = await browser.tabs.get(tabId);
  return { url: tab.url ?? '', title: tab.title ?? '' };
}

async function failTab(tabId: number, obstacle: Obstacle): Promise<void> {
  const page = await pageInTab(tabId).catch(() => null);
  if (page) await changeState(tabId, () => ({ phase: 'failed', ...page, obstacle }));
}

/** Puts the reader into a tab's page and has it begin; where that is impossible, the tab's state says so. */
async function readTab(tabId: number, anyway: boolean): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
  } catch {
    return failTab(tabId, { kind: 'forbidden' });
  }
  try {
    await sendMessage('readPage', { anyway }, { tabId, frameId: 0 });
  } catch (error) {
    await failTab(tabId, { kind: 'error', message: `The reader does not answer: ${error}` });
  }
}

/** A report as the sender's tab and the checked data; null where the sender may not speak for that page. */
function accept<Kind extends Parameters<typeof readReport>[0]>(kind: Kind, message: { sender: Sender; data: unknown }) {
  const tabId = senderTab(message.sender);
  const report = readReport(kind, message.data);
  if (tabId === null || !report || !isSameOrigin(report.url, message.sender.url ?? '')) return null;
  return { tabId, report };
}

export default defineBackground(() => {
  onMessage('reportVerdict', async (message) => {
    const accepted = accept('verdict', message);
    if (!accepted) return;
    const { tabId, report } = accepted;
    const state = await changeState(tabId, (before) => afterVerdict(before, report));
    if (state?.phase === 'reading') await readTab(tabId, true);
  });

  onMessage('reportProgress', async (message) => {
    const accepted = accept('progress', message);
    if (accepted) await changeState(accepted.tabId, (before) => afterProgress(before, accepted.report));
  });

  onMessage('reportAnalysis', async (message) => {
    const accepted = accept('analysis', message);
    if (accepted) await changeState(accepted.tabId, (before) => afterAnalysis(before, accepted.report));
  });

  onMessage('reportObstacle', async (message) => {
    const accepted = accept('obstacle', message);
    if (accepted) await changeState(accepted.tabId, (before) => afterObstacle(before, accepted.report));
  });

  onMessage('summariseTab', async ({ sender, data: { tabId } }) => {
    if (!isOwnContext(sender)) return;
    const page = await pageInTab(tabId);
    await changeState(tabId, () => startReading(page));
    await readTab(tabId, true);
  });

  onMessage('inspectTab', async ({ sender, data: { tabId } }) => {
    if (!isOwnContext(sender)) return;
    // A reading that a reload cut short is taken up again.
    const state = await inTurn(tabId, () => tabState(tabId).getValue());
    await readTab(tabId, state?.phase === 'reading');
  });

  browser.tabs.onUpdated.addListener(async (tabId, change, tab) => {
    if (change.status !== 'loading' && !change.url) return;
    await inTurn(tabId, async () => {
      const state = await tabState(tabId).getValue();
      if (!state || isAbout(state.url, tab.url ?? '')) return;
      await tabState(tabId).removeValue();
      await showBadge(tabId, null).catch(ignoreClosedTab);
    });
  });

  browser.tabs.onRemoved.addListener((tabId) => inTurn(tabId, () => tabState(tabId).removeValue()));
});
