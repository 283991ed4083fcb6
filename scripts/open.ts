/** Opens a browser with the built extension on a page: `node open.ts chromium|firefox PROGRAM [PAGE]`; see start.mjs. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import { waitForCard } from '../test/e2e/card.ts';
import type { DrivenBrowser, Popup } from '../test/e2e/driver/driver.ts';
import { type BrowserName, BUILDS, launchBrowser } from '../test/e2e/driver/launch.ts';
import { type Site, startSite } from '../test/e2e/site.ts';

const SAMPLE = 'test/pages/sample-policy.html';
/** The sample's shop. Browsers find every name under localhost on loopback, without asking anybody (RFC 6761). */
const SAMPLE_HOST = 'fernway.localhost';

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
  const host = path === SAMPLE ? SAMPLE_HOST : '127.0.0.1';
  const url = new URL(encodeURIComponent(basename(path)), `http://${host}:${port}`).href;
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
  await waitForCard(popup);
  const picture = `artifacts/card-${browser.name}.png`;
  await mkdir('artifacts', { recursive: true });
  await writeFile(picture, await popup.takePicture());
  const lines = await takeLines(popup);
  console.log(`\n${lines.join('\n').trim()}\n\nNo display here: this is the card on ${url}\nIts picture: ${picture}`);
}

/** What stands on the card, a line an entry, with an empty line before each heading. Takes the card apart. */
function takeLines(popup: Popup): Promise<string[]> {
  return popup.probe((document) => {
    for (const gap of document.querySelectorAll('br')) gap.replaceWith(' · ');
    for (const button of document.querySelectorAll('[aria-label^="Copy"]')) button.remove();
    const entries = document.querySelectorAll('h1, h2, p, .grade-mark, summary, li:not(:has(summary)), footer');
    return [...entries]
      .filter((entry) => entry.checkVisibility())
      .map((entry) => {
        const leaves = [...entry.querySelectorAll('*')].filter((one) => one.childElementCount === 0);
        const pieces = entry.matches('li') ? leaves.map((leaf) => leaf.textContent) : [entry.textContent];
        const text = pieces.join(' ').replace(/\s+/g, ' ').trim();
        if (entry.matches('h2, .summary, footer, .flag-all p')) return `\n${text}`;
        return entry.matches('summary, li') ? `  ${text}` : text;
      });
  });
}
