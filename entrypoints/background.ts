import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { gradeFindings } from '../lib/grade/compute.ts';
import { isOwnContext, onMessage, type Page, type Sender, senderTab, sendMessage } from '../lib/messages.ts';
import { type Obstacle, type TabState, tabState } from '../lib/storage.ts';
import { badgeFor, PLAIN_BADGE } from '../lib/tab/badge.ts';
import {
  afterAnalysis,
  afterFailure,
  afterObstacle,
  afterProgress,
  afterVerdict,
  type Change,
  startReading,
} from '../lib/tab/next-state.ts';
import { createQueue } from '../lib/tab/queue.ts';
import { readReport } from '../lib/tab/reports.ts';
import { isAbout, isSameOrigin } from '../lib/tab/same-page.ts';
import { browserWords } from '../lib/words/browser-words.ts';

/** One change of a tab's state at a time, in the order of arrival. */
const inTurn = createQueue<number>();

async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const badge =
    state?.phase === 'done' ? badgeFor(gradeFindings(state.analysis.findings), state.url, browserWords()) : PLAIN_BADGE;
  await Promise.all([
    browser.action.setBadgeBackgroundColor({ tabId, color: badge.color }),
    browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    browser.action.setTitle({ tabId, title: badge.title }),
  ]);
  // Last, so that a badge that shows has its colour and title.
  await browser.action.setBadgeText({ tabId, text: badge.text });
}

/** Stores what `next` makes of the tab's state and shows it on the toolbar. Gives the new state, null where there is none. */
function changeState(tabId: number, next: (state: TabState | null) => Change): Promise<Change> {
  return inTurn(tabId, async () => {
    const stored = tabState(tabId);
    const before = await stored.getValue();
    const state = next(before);
    if (state === 'unchanged') return state;
    await stored.setValue(state);
    if (state?.phase !== before?.phase) await showBadge(tabId, state).catch(ignoreClosedTab);
    return state;
  });
}

/** A tab can be closed between any two steps; there is nobody left to tell then. */
function ignoreClosedTab(): void {}

async function pageInTab(tabId: number): Promise<Page> {
  const tab = await browser.tabs.get(tabId);
  return { url: tab.url ?? '', title: tab.title ?? '' };
}

/** Stores what stands in the way of the page that was to be read, unless the tab holds another one by now. */
async function failTab(tabId: number, page: Page, obstacle: Obstacle): Promise<void> {
  const { url } = await pageInTab(tabId).catch(() => ({ url: null }));
  if (url === null || !isAbout(page.url, url)) return;
  await changeState(tabId, (state) => afterFailure(state, page, obstacle));
}

/** What browsers say of pages that are closed to extensions: their own, stores, error pages. All else is a fault. */
const FORBIDDEN = /cannot access|cannot be scripted|missing host permission|showing error page/i;

/** What Chrome says of a file that it keeps closed: it names neither the page nor the reason. */
const UNNAMED = /cannot access contents of/i;

/** Puts the reader into a tab's page and has it begin. Gives what stands in the way of that, null where nothing does. */
async function startReader(tabId: number, anyway: boolean): Promise<Obstacle | null> {
  try {
    // Firefox gives no result for a page of its own, instead of an error.
    const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    if (!injected) return { kind: 'forbidden', mayBeFile: false };
    const { readable } = await sendMessage('readPage', { anyway }, { tabId, frameId: 0 });
    return readable ? null : { kind: 'forbidden', mayBeFile: false };
  } catch (error) {
    const message = String(error);
    if (!FORBIDDEN.test(message)) return { kind: 'error', message };
    const mayBeFile = UNNAMED.test(message) && !(await browser.extension.isAllowedFileSchemeAccess());
    return { kind: 'forbidden', mayBeFile };
  }
}

/** Reads a tab's page; where that is impossible, its state says so, unless the tab has moved on meanwhile. */
async function readTab(tabId: number, anyway: boolean): Promise<void> {
  const page = await pageInTab(tabId).catch(() => null);
  const obstacle = await startReader(tabId, anyway);
  if (page && obstacle) await failTab(tabId, page, obstacle);
}

interface Message {
  sender: Sender;
  data: unknown;
}

/** A report as the sender's tab and the checked data; null where the sender may not speak for that page. */
function accept<Kind extends Parameters<typeof readReport>[0]>(kind: Kind, { sender, data }: Message) {
  const tabId = senderTab(sender);
  const report = readReport(kind, data);
  if (tabId === null || !report || !isSameOrigin(report.url, sender.url ?? '')) return null;
  return { tabId, report };
}

/** Keeps a result; one that cannot be kept ends the reading all the same, and says why. */
async function keepAnalysis(message: Message): Promise<void> {
  const tabId = senderTab(message.sender);
  if (tabId === null) return;
  const accepted = accept('analysis', message);
  try {
    if (!accepted) throw new TypeError('The reader sent what is no analysis');
    await changeState(tabId, (before) => afterAnalysis(before, accepted.report));
  } catch (error) {
    const obstacle: Obstacle = { kind: 'error', message: String(error) };
    await changeState(tabId, (before) => {
      const page = accepted?.report ?? before;
      return page ? afterObstacle(before, { url: page.url, title: page.title, obstacle }) : 'unchanged';
    });
  }
}

export default defineBackground(() => {
  onMessage('reportVerdict', async (message) => {
    const accepted = accept('verdict', message);
    if (!accepted) return;
    const { tabId, report } = accepted;
    const state = await changeState(tabId, (before) => afterVerdict(before, report));
    if (state !== 'unchanged' && state?.phase === 'reading') await readTab(tabId, true);
  });

  onMessage('reportProgress', async (message) => {
    const accepted = accept('progress', message);
    if (accepted) await changeState(accepted.tabId, (before) => afterProgress(before, accepted.report));
  });

  onMessage('reportAnalysis', keepAnalysis);

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
    await changeState(tabId, (state) => (state && !isAbout(state.url, tab.url ?? '') ? null : 'unchanged'));
  });

  browser.tabs.onRemoved.addListener((tabId) => inTurn(tabId, () => tabState(tabId).removeValue()));
});
