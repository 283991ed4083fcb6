/** Chromium with the extension in it, driven over its DevTools protocol. */
import { resolve } from 'node:path';
import { type Browser, launch, type Page, type Target } from 'puppeteer-core';
import type { ColorScheme, DrivenBrowser, Json, LaunchOptions, Popup, Tab, ToolbarButton } from './driver.ts';
import { probePage } from './probe-page.ts';
import { waitFor } from './wait.ts';

/** A tab as the extension API numbers it. */
interface TabKey {
  id: number;
  windowId: number;
}

/** The part of the extension API that the driver calls inside the service worker and on the settings page. */
declare const chrome: {
  action: {
    openPopup(where: { windowId: number }): Promise<void>;
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  tabs: { query(by: { active: true; lastFocusedWindow: true }): Promise<TabKey[]> };
  developerPrivate: {
    getExtensionInfo(id: string): Promise<{ fileAccess: { isActive: boolean } }>;
    updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
    updateExtensionConfiguration(change: { extensionId: string; fileAccess: boolean }): Promise<void>;
  };
  windows: { update(id: number, change: { focused: true }): Promise<unknown> };
};

/** Starts Chromium, Chrome or Edge with the extension loaded from its folder. */
export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: [resolve(options.extension)],
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--window-size=1200,900',
      // A good screen: pictures are sharp, and the popup has room for its full height.
      ...(options.headless ? ['--screen-info={3200x2400 devicePixelRatio=2}'] : []),
      ...(options.proxyPort
        ? [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  // A page opened before the extension has started would go unnoticed.
  await findWorker(browser);
  const errors = collectErrors(browser);
  if (options.downloads) await sendDownloadsTo(browser, options.downloads);
  let scheme: ColorScheme = 'light';
  const open = async (type: 'tab' | 'window', url: string): Promise<Tab> => {
    const page = await browser.newPage({ type });
    await page.bringToFront();
    const key = await inWorker(browser, findFrontTab);
    const tab = driveTab(browser, page, key, () => scheme);
    await tab.visit(url);
    return tab;
  };
  return {
    name: 'chromium',
    openTab: (url) => open('tab', url),
    openWindow: (url) => open('window', url),
    setColorScheme: async (chosen) => {
      scheme = chosen;
    },
    allowFiles: (isAllowed) => allowFiles(browser, isAllowed),
    readErrors: async () => errors,
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function sendDownloadsTo(browser: Browser, downloadPath: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath });
}

/** Flips the switch on the extension's settings page, and waits for the new start that follows. */
async function allowFiles(browser: Browser, isAllowed: boolean): Promise<void> {
  const worker = await findWorker(browser);
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  const isFlipped = await settings.evaluate(switchFileAccess, new URL(worker.url()).host, isAllowed);
  if (isFlipped) await waitFor('the extension to start anew', async () => (await findWorker(browser)) !== worker);
  await settings.close();
}

/** Runs on the settings page. Gives whether anything changed. */
async function switchFileAccess(extensionId: string, fileAccess: boolean): Promise<boolean> {
  const settings = chrome.developerPrivate;
  const before = await settings.getExtensionInfo(extensionId);
  if (before.fileAccess.isActive === fileAccess) return false;
  // Out of this mode Chrome does not start an unpacked extension anew.
  await settings.updateProfileConfiguration({ inDeveloperMode: true });
  await settings.updateExtensionConfiguration({ extensionId, fileAccess });
  return true;
}

/** What Chrome answers a worker that it is just stopping, as at the extension's new start: no fault of the worker's. */
const STOPPING = /^Error: The browser is shutting down\.$/;

/** Gathers the exceptions of all scripts that come from the extension, wherever they run. */
function collectErrors(browser: Browser): string[] {
  const errors: string[] = [];
  browser.on('targetcreated', async (target) => {
    const isWatched = ['page', 'service_worker', 'other'].includes(target.type());
    const session = isWatched ? await target.createCDPSession().catch(() => null) : null;
    session?.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url, stackTrace } }) => {
      const from = url ?? stackTrace?.callFrames[0]?.url ?? '';
      const error = exception?.description ?? text;
      if (from.startsWith('chrome-extension://') && !STOPPING.test(error)) errors.push(error);
    });
    await session?.send('Runtime.enable').catch(() => null);
  });
  return errors;
}

/** Gives the extension's service worker, the latest: one that has been talked to outlives its extension's new start. */
async function findWorker(browser: Browser): Promise<Target> {
  const isWorker = (one: Target) => one.type() === 'service_worker';
  const first = await browser.waitForTarget(isWorker);
  return browser.targets().findLast(isWorker) ?? first;
}

/** Runs a function in the extension's service worker, which starts when it sleeps. */
async function inWorker<Args extends readonly Json[], Result>(
  browser: Browser,
  work: (...args: Args) => Promise<Result>,
  ...args: Args
): Promise<Result> {
  const target = await findWorker(browser);
  const worker = await target.worker();
  if (!worker) throw new Error('The service worker is gone');
  return (await worker.evaluate(`(${work.toString()})(...${JSON.stringify(args)})`)) as Result;
}

async function findFrontTab(): Promise<TabKey> {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  if (!tab) throw new Error('No tab is in front');
  return { id: tab.id, windowId: tab.windowId };
}

async function readButton(tabId: number): Promise<ToolbarButton> {
  return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
}

async function openPopup(windowId: number): Promise<void> {
  await chrome.windows.update(windowId, { focused: true });
  await chrome.action.openPopup({ windowId });
}

function driveTab(browser: Browser, page: Page, { id, windowId }: TabKey, scheme: () => ColorScheme): Tab {
  return {
    visit: async (url) => {
      await page.emulateMediaFeatures(mediaFeatures(scheme()));
      await page.goto(url);
    },
    probe: (probe, ...args) => probePage(page, probe, args),
    readButton: () => inWorker(browser, readButton, id),
    clickIcon: async () => {
      await page.bringToFront();
      await inWorker(browser, openPopup, windowId);
      return drivePopup(browser, scheme());
    },
    takePicture: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** Without motion, a picture never shows something halfway. */
function mediaFeatures(scheme: ColorScheme) {
  return [
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
}

async function drivePopup(browser: Browser, scheme: ColorScheme): Promise<Popup> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const page = await target.asPage();
  const isOpen = () => browser.targets().includes(target);
  await page.emulateMediaFeatures(mediaFeatures(scheme));
  return {
    probe: (probe, ...args) => probePage(page, probe, args),
    press: (key) => page.keyboard.press(key),
    takePicture: () => page.screenshot(),
    readClipboard: async () => {
      // Node's URL knows no origin of an extension.
      const origin = await probePage(page, ({ defaultView }) => defaultView?.origin ?? '', []);
      await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
      return probePage(page, ({ defaultView }) => defaultView?.navigator.clipboard.readText() ?? '', []);
    },
    isOpen: async () => isOpen(),
    close: async () => {
      // It may be closing by itself just now.
      await page.close().catch(() => null);
      await waitFor('the popup to close', async () => !isOpen());
    },
  };
}
