/** Tests that run in both browsers, each with a web of its own around it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { requireBrowser } from '../../scripts/browsers.mjs';
import type { DrivenBrowser, LaunchOptions, Tab } from './driver/driver.ts';
import { type BrowserName, BUILDS, launchBrowser } from './driver/launch.ts';
import { type Site, startSite } from './site.ts';

/** Filled before the first test runs. */
export interface Session {
  site: Site;
  browser: DrivenBrowser;
  /** Where the browser's downloads go. */
  downloads: string;
  /** Opens a page in a tab that is closed, popup and all, after the test. */
  openTab(url: string): Promise<Tab>;
  /** The same in a window of its own. */
  openWindow(url: string): Promise<Tab>;
}

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Describes the same tests for Chromium and Firefox. All traffic of the browser goes to the session's site.
 * Afterwards none of the extension's scripts may have thrown.
 */
export function describeInBrowsers(what: string, tests: (session: Session) => void): void {
  for (const name of ['chromium', 'firefox'] as const) describeIn(name, {}, `${what} (${name})`, tests);
}

/** The same for a Firefox without the Navigation API, which versions before 147 do not have. */
export function describeInOlderFirefox(what: string, tests: (session: Session) => void): void {
  describeIn('firefox', { withoutNavigationApi: true }, `${what} (firefox without Navigation API)`, tests);
}

function describeIn(
  name: BrowserName,
  options: Partial<LaunchOptions>,
  title: string,
  tests: (session: Session) => void,
): void {
  describe(title, () => {
    const session = {} as Session;
    const tabs: Tab[] = [];
    const keep = (tab: Tab) => {
      tabs.push(tab);
      return tab;
    };
    session.openTab = async (url) => keep(await session.browser.openTab(url));
    session.openWindow = async (url) => keep(await session.browser.openWindow(url));
    beforeAll(async () => {
      session.site = await startSite();
      session.downloads = await mkdtemp(join(tmpdir(), 'smallprint-downloads-'));
      session.browser = await launchBrowser(name, {
        program: requireBrowser(name),
        extension: resolve(ROOT, BUILDS[name]),
        headless: true,
        proxyPort: session.site.port,
        downloads: session.downloads,
        ...options,
      });
    });
    afterEach(async () => {
      for (const tab of tabs.splice(0)) await tab.close();
    });
    afterAll(async () => {
      const errors = await session.browser?.readErrors();
      await session.browser?.close();
      await session.site?.close();
      await rm(session.downloads, { recursive: true, force: true });
      expect(errors, 'errors thrown by the extension').toEqual([]);
    });
    tests(session);
  });
}
