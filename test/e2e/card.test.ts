import { expect, it } from 'vitest';
import { click, openFlag, waitForCard, waitForText } from './card.ts';
import { waitFor } from './driver/wait.ts';
import { readHighlight } from './highlight.ts';
import { HOME_PAGE, putAside, SAMPLE_POLICY } from './pages.ts';
import { describeInBrowsers } from './session.ts';

const POLICY = 'http://www.fernway.example/privacy';

/** Hosts that the browsers ask on their own account, extension or not. */
const VENDORS = /^https?:\/\/[\w.-]+\.(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)[:/]/;

describeInBrowsers('a privacy policy', (session) => {
  it('shows its grade on the toolbar by itself', async () => {
    session.site.put(POLICY, { body: SAMPLE_POLICY });
    const tab = await session.openTab(POLICY);
    const button = await waitFor('the badge', async () => {
      const seen = await tab.readButton();
      // Firefox names the button a moment after it shows the badge.
      return seen.badge !== '' && seen.title !== 'Smallprint' && seen;
    });
    expect(button.badge).toMatch(/^[A-E]$/);
    expect(button.title).toContain('fernway.example');
  });

  it('shows its card on a click, and each claim in the page', async () => {
    session.site.put(POLICY, { body: SAMPLE_POLICY });
    const tab = await session.openTab(POLICY);
    const before = await tab.probe((document) => document.documentElement.outerHTML);
    const popup = await tab.clickIcon();

    const card = await waitForCard(popup);
    const { badge } = await tab.readButton();
    expect(card).toContain('fernway.example');
    expect(card).toMatch(/Watch out/i);
    expect(card).toContain('Updated 3 March 2026');
    expect(card).toContain('privacy@fernway.example');
    const grade = await popup.probe((document) => document.querySelector('[title="Why this grade?"]')?.textContent);
    expect(grade).toContain(badge);

    const { quote } = await openFlag(popup, 'Watch out');
    const pageText = await tab.probe((document) => (document.body.textContent ?? '').replace(/\s+/g, ' '));
    expect(quote.length).toBeGreaterThan(20);
    expect(pageText).toContain(quote);

    await click(popup, 'button', 'Show in page');
    const shown = await waitFor('the highlight', () => readHighlight(tab));
    expect(shown.text).toBe(quote);
    await waitFor('the words to be scrolled into view', async () => (await readHighlight(tab))?.inView);
    expect(await tab.probe((document) => document.documentElement.outerHTML)).toBe(before);
  });

  it('takes the highlight away again and leaves no trace', async () => {
    session.site.put(POLICY, { body: putAside(SAMPLE_POLICY) });
    const tab = await session.openTab(POLICY);
    const before = await tab.probe((document) => document.documentElement.outerHTML);
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    await openFlag(popup, 'Watch out');
    await click(popup, 'button', 'Show in page');
    await waitForText(popup, /Remove highlight/);
    expect(await readHighlight(tab)).not.toBeNull();
    await click(popup, 'button', 'Remove highlight');
    await waitFor('the highlight to go', async () => !(await readHighlight(tab)));
    expect(await tab.probe((document) => document.documentElement.outerHTML)).toBe(before);
    expect(await tab.probe((document) => document.adoptedStyleSheets.length)).toBe(0);
  });

  it('steps aside when it stands before the words that it shows', async () => {
    session.site.put(POLICY, { body: SAMPLE_POLICY.replaceAll('margin: 2.5rem auto', 'margin: 2.5rem 0 0 auto') });
    const tab = await session.openTab(POLICY);
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    await openFlag(popup, 'Watch out');
    await click(popup, 'button', 'Show in page');
    await waitFor('the popup to close', async () => !(await popup.isOpen()));
    await waitFor('the words in view', async () => (await readHighlight(tab))?.inView);
  });

  it('shows every finding at once when asked to', async () => {
    session.site.put(POLICY, { body: SAMPLE_POLICY });
    const tab = await session.openTab(POLICY);
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    const countFlags = () => popup.probe((document) => document.querySelectorAll('li > details > summary').length);
    const handful = await countFlags();
    expect(handful).toBeGreaterThan(2);
    await click(popup, 'button', 'Show all');
    await waitForText(popup, /Show fewer/);
    expect(await countFlags()).toBeGreaterThan(handful);
  });

  it('makes no request of its own', async () => {
    session.site.put('http://quiet.example/', { body: HOME_PAGE });
    session.site.put('http://quiet.example/privacy', { body: SAMPLE_POLICY });
    session.site.requests.length = 0;
    const tab = await session.openTab('http://quiet.example/');
    await (await tab.clickIcon()).close();
    await tab.visit('http://quiet.example/privacy');
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    await openFlag(popup, 'Watch out');
    await click(popup, 'button', 'Show in page');
    await waitFor('the highlight', () => readHighlight(tab));
    await popup.close();
    const requests = session.site.requests.filter((url) => !VENDORS.test(url));
    const pages = requests.filter((url) => !url.endsWith('/favicon.ico'));
    expect(pages).toEqual(['http://quiet.example/', 'http://quiet.example/privacy']);
    expect(requests.every((url) => url.startsWith('http://quiet.example/'))).toBe(true);
  });
});
