/** Tests that run in both browsers, each with a web of its own around it. */
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { requireBrowser } from '../../scripts/browsers.mjs';
import type { DrivenBrowser } from './driver/driver.ts';
import { type BrowserName, BUILDS, launchBrowser } from './driver/launch.ts';
import { type Site, startSite } from './site.ts';

/** Filled before the first test runs. */
export interface Session {
  site: Site;
  browser: DrivenBrowser;
}

const ROOT = resolve(import.meta.dirname, '../..');

/**
 * Describes the same tests for Chromium and Firefox. All traffic of the browser goes to the session's site.
 * Afterwards none of the extension's scripts may have thrown.
 */
export function describeInBrowsers(what: string, tests: (session: Session) => void): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${what} (%s)`, (name) => {
    const session = {} as Session;
    beforeAll(async () => {
      session.site = await startSite();
      session.browser = await launchBrowser(name, {
        program: requireBrowser(name),
        extension: resolve(ROOT, BUILDS[name]),
        headless: true,
        proxyPort: session.site.port,
      });
    });
    afterAll(async () => {
      const errors = await session.browser?.readErrors();
      await session.browser?.close();
      await session.site?.close();
      expect(errors, 'errors thrown by the extension').toEqual([]);
    });
    tests(session);
  });
}
