/** Firefox with the extension in it, driven over WebDriver BiDi; the toolbar and popup from the browser's own window. */
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { DrivenBrowser, Json, LaunchOptions, Popup, Probe, Tab } from './driver.ts';
import {
  allowFiles,
  type ChromeWindow,
  clickButton,
  closePopup,
  drawPopup,
  focusPopup,
  hasPopup,
  listErrors,
  pressKey,
  putOnToolbar,
  readAddress,
  readButton,
  readClipboard,
  runInPopup,
  setColorScheme,
  visitOwnPage,
} from './firefox-window.ts';
import { probePage } from './probe-page.ts';
import { waitFor } from './wait.ts';

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: options.program,
    headless: options.headless,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1200', '--height=900'],
    extraPrefsFirefox: {
      // Without motion, a picture never shows something halfway.
      ...(options.headless && { 'ui.prefersReducedMotion': 1 }),
      ...(options.proxyPort && proxyPreferences(options.proxyPort)),
      ...(options.downloads && { 'browser.download.folderList': 2, 'browser.download.dir': options.downloads }),
      ...(options.withoutNavigationApi && { 'dom.navigation.webidl.enabled': false }),
    },
  });
  const id = await browser.installExtension(resolve(options.extension));
  const chrome = new BrowserWindow(browser);
  await chrome.run(putOnToolbar, id);
  const front: Front = { page: null };
  const open = async (type: 'tab' | 'window', url: string): Promise<Tab> => {
    const tab = driveTab(await browser.newPage({ type }), chrome, id, front);
    await tab.visit(url);
    return tab;
  };
  return {
    name: 'firefox',
    openTab: (url) => open('tab', url),
    openWindow: (url) => open('window', url),
    setColorScheme: async (scheme) => void (await chrome.run(setColorScheme, scheme)),
    allowFiles: async (isAllowed) => void (await chrome.run(allowFiles, id, isAllowed)),
    readErrors: () => chrome.run(listErrors),
    untilClosed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Everything through the proxy, loopback too. */
function proxyPreferences(port: number) {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** The page in front. To bring it there again would close its popup. */
interface Front {
  page: Page | null;
}

function driveTab(page: Page, chrome: BrowserWindow, id: string, front: Front): Tab {
  const bringToFront = async () => {
    if (front.page !== page) await page.bringToFront();
    front.page = page;
  };
  return {
    visit: async (url) => {
      if (/^(https?|file):/.test(url)) {
        await page.goto(url);
        return;
      }
      await bringToFront();
      await chrome.run(visitOwnPage, url);
      await waitFor(url, async () => (await chrome.run(readAddress)) === url);
    },
    probe: (probe, ...args) => probePage(page, probe, args),
    readButton: async () => {
      await bringToFront();
      return chrome.run(readButton, id);
    },
    clickIcon: async () => {
      await bringToFront();
      await chrome.run(clickButton, id);
      await waitFor('the popup', () => chrome.run(hasPopup));
      return drivePopup(chrome);
    },
    takePicture: () => page.screenshot(),
    close: async () => {
      await closeOpenPopup(chrome);
      front.page = null;
      await page.close();
    },
  };
}

/** One that is just opening takes no notice of being closed: then it is told again. */
async function closeOpenPopup(chrome: BrowserWindow): Promise<void> {
  await waitFor('the popup to close', async () => {
    await chrome.run(closePopup);
    return !(await chrome.run(hasPopup));
  });
}

function drivePopup(chrome: BrowserWindow): Popup {
  const evaluate = async (source: string): Promise<Json | undefined> => {
    // A popup that is still being put together loses a script without a word.
    const answer = await waitFor('an answer from the popup', () => chrome.run(runInPopup, source));
    const reply = JSON.parse(answer) as { value?: Json; error?: string };
    if (reply.error !== undefined) throw new Error(reply.error);
    return reply.value;
  };
  return {
    probe: async <Args extends readonly Json[], Result>(
      probe: Probe<Args, Result>,
      ...args: Args
    ): Promise<Awaited<Result>> =>
      (await evaluate(`(${probe.toString()})(content.document, ...${JSON.stringify(args)})`)) as Awaited<Result>,
    press: async (key) => {
      await chrome.run(focusPopup);
      await evaluate(`(${pressKey.toString()})(content, ${JSON.stringify(key)})`);
    },
    takePicture: async () => Buffer.from(await chrome.run(drawPopup), 'base64'),
    readClipboard: () => chrome.run(readClipboard),
    isOpen: () => chrome.run(hasPopup),
    close: () => closeOpenPopup(chrome),
  };
}

/** The connection's two commands that the driver sends past puppeteer, which knows nothing of the browser's own window. */
interface BidiConnection {
  send(command: 'browsingContext.getTree', of: { 'moz:scope': 'chrome' }): Promise<{ result: { contexts: Context[] } }>;
  send(
    command: 'script.evaluate',
    what: { expression: string; target: { context: string }; awaitPromise: true },
  ): Promise<{ result: Evaluated }>;
}

interface Context {
  context: string;
  url: string;
}

type Evaluated =
  | { type: 'success'; result: { value: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

/** The browser's own windows. */
class BrowserWindow {
  readonly #connection: BidiConnection;

  constructor(browser: Browser) {
    this.#connection = (browser as unknown as { connection: BidiConnection }).connection;
  }

  /** Runs a function of `firefox-window.ts` with the browser's own rights, in the window in front. */
  async run<Args extends readonly Json[], Result>(
    inWindow: (window: ChromeWindow, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>> {
    const tree = await this.#connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const context = tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    if (!context) throw new Error('Firefox shows no window');
    const call = `(${inWindow.toString()})(Services.wm.getMostRecentWindow('navigator:browser'), ...${JSON.stringify(args)})`;
    const { result } = await this.#connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify({ value: await ${call} }))()`,
      target: { context },
      awaitPromise: true,
    });
    if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
    return (JSON.parse(result.result.value) as { value: Awaited<Result> }).value;
  }
}
