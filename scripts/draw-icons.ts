/** Draws the icons in public/icon from the two drawings in scripts/icon. Usage: node scripts/draw-icons.ts */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { requireBrowser } from './browsers.mjs';

/** Toolbars show 16 and 32 pixels: a drawing of its own, with less in it. */
const DRAWINGS: Record<string, number[]> = { 'small.svg': [16, 32], 'large.svg': [48, 96, 128] };
const drawings = join(import.meta.dirname, 'icon');
const icons = join(import.meta.dirname, '..', 'public', 'icon');

const browser = await puppeteer.launch({ executablePath: requireBrowser('chromium'), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(DRAWINGS)) {
    const svg = await readFile(join(drawings, drawing), 'utf8');
    for (const size of sizes) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body { margin: 0 } svg { display: block; width: 100vw }</style>${svg}`);
      await writeFile(join(icons, `${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
} finally {
  await browser.close();
}
