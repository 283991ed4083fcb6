/** One way to start either browser. */
import { launchChromium } from './chromium.ts';
import type { DrivenBrowser, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** Where `npm run build` leaves the extension for each browser. */
export const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

export type BrowserName = keyof typeof BUILDS;

/** Starts the browser with the built extension in it. */
export function launchBrowser(name: BrowserName, options: LaunchOptions): Promise<DrivenBrowser> {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
