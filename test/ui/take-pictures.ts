/**
 * Builds the states' page, opens each state in Chromium and Firefox, light and dark, and saves a picture of each.
 * Usage: node test/ui/take-pictures.ts FOLDER [STATE …]
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import preact from '@preact/preset-vite';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { requireBrowser } from '../../scripts/browsers.mjs';
import type { ColorScheme } from '../e2e/driver/driver.ts';
import type { BrowserName } from '../e2e/driver/launch.ts';
import { VIEWS } from './views.ts';

const [folder, ...wanted] = argv.slice(2);
if (folder === undefined) throw new Error('Usage: node test/ui/take-pictures.ts FOLDER [STATE …]');
const states = wanted.length > 0 ? wanted : Object.keys(VIEWS);
const outDir = join(folder, 'site');

async function openFlags(page: Page): Promise<void> {
  await page.$$eval('.flag', (flags) => {
    for (const [at, flag] of flags.entries())
      (flag as HTMLDetailsElement).open = at < 2 || flag.querySelector('.flag-details') !== null;
  });
}

async function openAll(page: Page): Promise<void> {
  await page.$$eval(
    '.grade-mark, .flag-all button, .chip:nth-of-type(1), .quote-actions button[aria-expanded]',
    (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    },
  );
}

/** What axe-core finds wrong here, contrast included, goes to standard error and fails the run. */
async function checkAccessibility(page: Page, where: string): Promise<void> {
  await page.addScriptTag({ path: fileURLToPath(import.meta.resolve('axe-core')) });
  const faults = await page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof import('axe-core') }).axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
  });
  if (faults.length > 0) process.exitCode = 1;
  for (const fault of faults) console.error(`${where}: ${fault}`);
}

/** The explanations behind the first and the last "Why?", each with all that was considered. */
async function takeExplanations(page: Page, save: (suffix: string) => Promise<void>, where: string): Promise<void> {
  for (const which of ['first', 'last'] as const) {
    await page.$$eval(
      '.flag-ask',
      (buttons, which) => (buttons.at(which === 'first' ? 0 : -1) as HTMLElement | undefined)?.click(),
      which,
    );
    await page.waitForSelector('.explanation[aria-busy="false"]');
    await save(`-why-${which}`);
    await page.$$eval('.considered-more button', (buttons) => {
      for (const button of buttons) (button as HTMLElement).click();
    });
    await save(`-why-${which}-all`);
    await checkAccessibility(page, `${where}-why-${which}`);
    await page.click('.detour-back');
    await page.waitForSelector('.card:not([hidden])');
  }
}

/** Each letter, in its whole length. */
async function takeLetters(page: Page, save: (suffix: string) => Promise<void>, where: string): Promise<void> {
  const letters = await page.$$('.now-letters button');
  for (const [at, button] of letters.entries()) {
    await button.click();
    await page.waitForSelector('.letter');
    await save(`-letter-${at + 1}`);
    await checkAccessibility(page, `${where}-letter-${at + 1}`);
    await page.click('.detour-back');
    await page.waitForSelector('.card:not([hidden])');
  }
}

/** A card is also taken with rows open and in its whole length. */
async function takeState(page: Page, name: string, prefix: string): Promise<void> {
  const save = async (suffix: string, fullPage = false) => {
    await page.evaluate(() => Promise.allSettled(document.getAnimations().map((animation) => animation.finished)));
    await page.screenshot({ path: join(folder as string, `${prefix}-${name}${suffix}.png`), fullPage });
  };
  await save('');
  await checkAccessibility(page, `${prefix}-${name}`);
  if (await page.$('.reasons')) {
    await page.click('.reasons summary');
    await save('-open', true);
  }
  if (!(await page.$('.card'))) return;
  await openFlags(page);
  await save('-open', true);
  await openAll(page);
  await save('-all', true);
  await checkAccessibility(page, `${prefix}-${name}-all`);
  await takeExplanations(page, (suffix) => save(suffix, true), `${prefix}-${name}`);
  await takeLetters(page, (suffix) => save(suffix, true), `${prefix}-${name}`);
}

async function takeAll(browser: Browser, base: string, browserName: BrowserName, scheme: ColorScheme): Promise<void> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(`${browserName}: ${error}`));
  await page.setViewport({ width: 384, height: 600, deviceScaleFactor: 2 });
  if (browserName === 'chromium') await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  for (const name of states) {
    await page.goto('about:blank');
    await page.goto(`${base}#${name}`);
    await page.waitForSelector('#popup > *');
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    if (width > 384) console.error(`${browserName}, ${name}: ${width} pixels wide`);
    await takeState(page, name, `${browserName}-${scheme}`);
  }
}

/** Firefox takes its colour scheme from a preference; puppeteer cannot emulate one there. 0 is dark and 1 is light. */
function launchBrowser(name: BrowserName, scheme: ColorScheme): Promise<Browser> {
  const executablePath = requireBrowser(name);
  if (name === 'chromium') return puppeteer.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
  const override = { 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 };
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, extraPrefsFirefox: override });
}

await mkdir(folder, { recursive: true });
const config = {
  root: import.meta.dirname,
  configFile: false as const,
  plugins: [preact()],
  logLevel: 'warn' as const,
};
await build({ ...config, build: { outDir, emptyOutDir: true } });
const server = await preview({ ...config, build: { outDir }, preview: { host: '127.0.0.1', port: 0 } });
const base = server.resolvedUrls?.local[0] ?? '';
const only = process.env.BROWSER;
for (const name of ['chromium', 'firefox'] as const) {
  if (only && only !== name) continue;
  for (const scheme of ['light', 'dark'] as const) {
    const browser = await launchBrowser(name, scheme);
    try {
      await takeAll(browser, base, name, scheme);
    } finally {
      await browser.close();
    }
  }
}
await server.close();
