import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { click, waitForCard, waitForText } from './card.ts';
import type { Popup } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';
import { readHighlight } from './highlight.ts';
import { HOME_PAGE, POLICY_TEXT, SAMPLE_POLICY } from './pages.ts';
import { describeInBrowsers } from './session.ts';

const GERMAN_POLICY = readFileSync(new URL('../pages/datenschutz.html', import.meta.url), 'utf8');

/** The smallest PDF that a viewer takes. */
const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj 3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>endobj trailer<</Root 1 0 R>>';

const openFlags = async (popup: Popup) => {
  await click(popup, 'button', 'Show all');
  await waitForText(popup, /Show fewer/);
  return popup.probe((document) => {
    for (const details of document.querySelectorAll('details')) details.open = true;
    return document.body.innerText;
  });
};

describeInBrowsers('other pages', (session) => {
  it('says of a page that it is no policy, links to it, and reads it all the same when told to', async () => {
    session.site.put('http://shop.example/', { body: HOME_PAGE });
    const tab = await session.openTab('http://shop.example/');
    const popup = await tab.clickIcon();
    const text = await waitForText(popup, /does not look like a privacy policy/);
    expect(text).toContain('Privacy policy');
    expect((await tab.readButton()).badge).toBe('');
    await click(popup, 'button', 'Summarise anyway');
    await waitForText(popup, /nothing here to summarise/);
  });

  it('reads a policy in plain text, and shows its words there', async () => {
    session.site.put('http://plain.example/privacy.txt', { body: POLICY_TEXT, type: 'text/plain; charset=utf-8' });
    const tab = await session.openTab('http://plain.example/privacy.txt');
    const popup = await tab.clickIcon();
    expect(await waitForCard(popup)).toMatch(/Watch out/i);
    await popup.probe((document) => document.querySelector<HTMLElement>('li summary')?.click());
    await click(popup, 'button', 'Show in page');
    await waitFor('the highlight', () => readHighlight(tab));
  });

  it('names the language of a policy that it cannot read', async () => {
    session.site.put('http://fernweg.example/datenschutz', { body: GERMAN_POLICY });
    const tab = await session.openTab('http://fernweg.example/datenschutz');
    const popup = await tab.clickIcon();
    await waitForText(popup, /in German/);
  });

  it('reads what stands in closed details', async () => {
    session.site.put('http://www.fernway.example/privacy', { body: SAMPLE_POLICY });
    const tab = await session.openTab('http://www.fernway.example/privacy');
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    expect(await openFlags(popup)).toContain('orders and invoices for seven years');
    expect(await tab.probe((document) => document.querySelector('details')?.open)).toBe(false);
  });

  it('says plainly that the browser keeps it out of a page', async () => {
    const page = session.browser.name === 'firefox' ? 'about:support' : 'chrome://version';
    const tab = await session.openTab(page);
    const popup = await tab.clickIcon();
    await waitForText(popup, /lets no extension read this page/);
  });

  it('says the same of the PDF viewer', async () => {
    session.site.put('http://shop.example/privacy.pdf', { body: PDF, type: 'application/pdf' });
    const tab = await session.openTab('http://shop.example/privacy.pdf');
    const popup = await tab.clickIcon();
    await waitForText(popup, /lets no extension read this page/);
  });

  it('keeps two windows apart', async () => {
    session.site.put('http://www.fernway.example/privacy', { body: SAMPLE_POLICY });
    session.site.put('http://shop.example/', { body: HOME_PAGE });
    const policy = await session.openTab('http://www.fernway.example/privacy');
    const other = await session.openWindow('http://shop.example/');
    const first = await other.clickIcon();
    await waitForText(first, /does not look like a privacy policy/);
    await first.close();
    const second = await policy.clickIcon();
    expect(await waitForCard(second)).toContain('fernway.example');
    await second.close();
    expect((await other.readButton()).badge).toBe('');
    expect((await policy.readButton()).badge).not.toBe('');
  });
});
