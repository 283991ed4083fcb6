/** Opens a browser with the built extension on a page: `node open.ts chromium|firefox PROGRAM [PAGE]`; see start.mjs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { waitForCard } from '../test/e2e/card.ts';
import type { DrivenBrowser } from '../test/e2e/driver/driver.ts';
import { type BrowserName, BUILDS, launchBrowser } from '../test/e2e/driver/launch.ts';
import { type Site, startSite } from '../test/e2e/site.ts';

const SAMPLE = 'test/pages/sample-policy.html';

const [name, program, page = SAMPLE] = process.argv.slice(2) as [BrowserName, string, string?];
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const site = await startSite();
const url = /^(https?|about|chrome):/.test(page) ? page : await serveFile(site, page);
const browser = await launchBrowser(name, { program, extension: resolve(BUILDS[name]), headless: !hasDisplay });
try {
  await (hasDisplay ? showToUser(browser, url) : printCard(browser, url));
} finally {
  await browser.close();
  await site.close();
}

/** The extension may read what is served, whatever the browser allows it for files. */
async function serveFile({ port, put }: Site, path: string): Promise<string> {
  const url = new URL(encodeURIComponent(basename(path)), `http://127.0.0.1:${port}`).href;
  const isText = ['.txt', '.md'].includes(extname(path).toLowerCase());
  put(url, { body: await readFile(path), type: isText ? 'text/plain; charset=utf-8' : 'text/html' });
  return url;
}

async function showToUser(browser: DrivenBrowser, url: string): Promise<void> {
  await browser.openTab(url);
  console.log(
    `Open in ${browser.name}: ${url}\nClick the Smallprint icon on the toolbar (in Chrome under the puzzle piece).`,
  );
  console.log('Close the browser to end.');
  await browser.untilClosed();
}

/** Without a display: clicks the icon, saves the card's picture and prints its text. */
async function printCard(browser: DrivenBrowser, url: string): Promise<void> {
  const tab = await browser.openTab(url);
  const popup = await tab.clickIcon();
  const text = await waitForCard(popup);
  const picture = `artifacts/card-${browser.name}.png`;
  await mkdir('artifacts', { recursive: true });
  await writeFile(picture, await popup.takePicture());
  console.log(`${text.trim()}\n\nNo display here: this is the card on ${url}\nIts picture: ${picture}`);
}
