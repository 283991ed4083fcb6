/** Chromium with the extension in it, driven over its DevTools protocol. */
import { type Browser, launch, type Page, type WebWorker } from 'puppeteer-core';
import type { ColorScheme, DrivenBrowser, LaunchOptions, Popup, Tab } from './driver.ts';
import { probePage } from './probe-page.ts';
import { waitFor } from './wait.ts';

/** The part of the extension API that the driver calls inside the service worker. */
declare const chrome: {
  action: {
    openPopup(): Promise<void>;
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  tabs: { query(by: { active: true; lastFocusedWindow: true }): Promise<{ id: number }[]> };
};

export async function launchChromium(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await launch({
    executablePath: options.program,
    headless: options.headless,
    pipe: true,
    enableExtensions: [options.extension],
    defaultViewport: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--window-size=1200,900',
      ...(options.proxyPort
        ? [`--proxy-server=127.0.0.1:${options.proxyPort}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  // A page opened before the extension has started would go unnoticed.
  await browser.waitForTarget((target) => target.type() === 'service_worker');
  let scheme: ColorScheme = 'light';
  const driven = (page: Page) => driveTab(browser, page, () => scheme);
  return {
    name: 'chromium',
    openTab: async (url) => visited(driven(await browser.newPage()), url),
    openWindow: async (url) => visited(driven(await openWindow(browser)), url),
    setColorScheme: async (chosen) => {
      scheme = chosen;
    },
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

async function visited(tab: Tab, url: string): Promise<Tab> {
  await tab.visit(url);
  return tab;
}

async function openWindow(browser: Browser): Promise<Page> {
  return browser.newPage({ type: 'window' });
}

function driveTab(browser: Browser, page: Page, scheme: () => ColorScheme): Tab {
  const inWorker = async <Result>(probe: (worker: WebWorker) => Promise<Result>) => {
    const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
    const worker = await target.worker();
    if (!worker) throw new Error('The service worker is gone');
    return probe(worker);
  };
  return {
    visit: async (url) => {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme() }]);
      await page.goto(url);
    },
    probe: (probe, ...args) => probePage(page, probe, args),
    readButton: async () => {
      await page.bringToFront();
      return inWorker((worker) =>
        worker.evaluate(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          const tabId = tab?.id ?? -1;
          return { badge: await chrome.action.getBadgeText({ tabId }), title: await chrome.action.getTitle({ tabId }) };
        }),
      );
    },
    clickIcon: async () => {
      await page.bringToFront();
      await inWorker((worker) => worker.evaluate(() => chrome.action.openPopup()));
      return drivePopup(browser, scheme());
    },
    takePicture: () => page.screenshot(),
    close: () => page.close(),
  };
}

async function drivePopup(browser: Browser, scheme: ColorScheme): Promise<Popup> {
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup.html'));
  const page = await target.asPage();
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  return {
    probe: (probe, ...args) => probePage(page, probe, args),
    takePicture: () => page.screenshot(),
    close: async () => {
      await page.close();
      await waitFor('the popup to close', async () => !browser.targets().includes(target));
    },
  };
}
