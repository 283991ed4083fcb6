import { expect, it } from 'vitest';
import { click, openFlag, waitForCard, waitForText } from './card.ts';
import type { Popup } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';
import { readHighlight } from './highlight.ts';
import { makePage, POLICY_HTML, putAside, SAMPLE_POLICY } from './pages.ts';
import { describeInBrowsers } from './session.ts';

const POLICY = 'http://www.fernway.example/privacy';

/** Clicks the "Why?" of the flag that is open, as far down the card as `scroll` pixels where it can be. */
const clickWhy = (popup: Popup, scroll = 0) =>
  popup.probe((document, scroll) => {
    const root = document.documentElement;
    root.scrollTop = scroll;
    const reached = root.scrollTop;
    document.querySelector<HTMLElement>('details[open] button[aria-label^="Why?"]')?.click();
    return reached;
  }, scroll);

/** What is to be seen of the explanation; null on the card. */
const readExplanation = (popup: Popup) =>
  popup.probe((document) => {
    const explanation = document.querySelector('article[aria-labelledby="explanation-title"]');
    if (!explanation) return null;
    return {
      question: explanation.querySelector('h1')?.textContent ?? '',
      summary: explanation.querySelector('[role="status"]')?.textContent ?? '',
      busy: explanation.getAttribute('aria-busy') === 'true',
      focused: document.activeElement === explanation.querySelector('h1'),
      quotes: [...explanation.querySelectorAll('blockquote p:last-child')].map((p) => p.textContent ?? ''),
      readings: [...explanation.querySelectorAll('dd')].map((dd) => dd.textContent ?? ''),
      width: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      scroll: document.documentElement.scrollTop,
    };
  });

const waitForExplanation = (popup: Popup) =>
  waitFor('the explanation', async () => {
    const seen = await readExplanation(popup);
    return seen && !seen.busy && seen;
  });

const readCard = (popup: Popup) =>
  popup.probe((document) => ({
    isShown: document.querySelector('.card')?.checkVisibility() ?? false,
    focus: document.activeElement?.getAttribute('aria-label') ?? '',
    scroll: document.documentElement.scrollTop,
  }));

describeInBrowsers('"Why?"', (session) => {
  it('shows each sentence considered and leads back to the same place', async () => {
    session.site.put(POLICY, { body: putAside(SAMPLE_POLICY) });
    const tab = await session.openTab(POLICY);
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    const { quote } = await openFlag(popup, 'Watch out');
    const scroll = await clickWhy(popup, 120);

    const seen = await waitForExplanation(popup);
    expect(seen).toMatchObject({ focused: true, scroll: 0, width: 0 });
    expect(seen.question).toMatch(/\?$/);
    expect(seen.summary).toMatch(/^\d+ of \d+ sentences considered decides? this\./);
    expect(seen.quotes[0]?.replace(/\s+/g, ' ')).toContain(quote);
    expect(seen.readings.some((line) => /^(the service|you|a third party) · /.test(line))).toBe(true);
    expect(seen.readings.some((line) => line.startsWith('Counts as “'))).toBe(true);

    await popup.press('Tab');
    await popup.press('Enter');
    await waitFor('the first sentence in the page', async () => (await readHighlight(tab))?.inView);

    await popup.press('Escape');
    const card = await waitFor('the card', async () => {
      const state = await readCard(popup);
      return state.isShown && state;
    });
    expect(card.scroll).toBe(scroll);
    expect(card.focus).toMatch(/^Why\?/);
    expect(await readExplanation(popup)).toBeNull();
  });

  it('tells of what the policy does not say why nothing counted', async () => {
    session.site.put(POLICY, { body: SAMPLE_POLICY });
    const popup = await (await session.openTab(POLICY)).clickIcon();
    await waitForCard(popup);
    await openFlag(popup, 'Does not say');
    await clickWhy(popup);
    const { summary } = await waitForExplanation(popup);
    expect(summary).toMatch(/^(No sentence speaks of it\.|One sentence comes|\d+ sentences come)/);
    await waitForText(popup, /Does not say whether .+\./);
  });

  it('says so where the page has become another one since it was read', async () => {
    session.site.put(POLICY, { body: putAside(SAMPLE_POLICY) });
    const tab = await session.openTab(POLICY);
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    await openFlag(popup, 'Watch out');
    await tab.probe((document) => {
      const main = document.querySelector('main');
      if (main) main.textContent = 'We sell tents, boots and everything that goes into a rucksack. '.repeat(20);
    });
    await click(popup, 'button', 'Show in page');
    await waitForText(popup, /no longer in the page/);
    await clickWhy(popup);
    const { summary, quotes } = await waitForExplanation(popup);
    expect(summary).toMatch(/^The page has changed since this card was made/);
    expect(quotes.join(' ')).not.toMatch(/data|information/);
  });

  it('keeps what it shows of an endless policy within bounds, and counts the rest', async () => {
    const endless = Array.from({ length: 400 }, (_, n) => `<p>We share your data number ${n} with advertisers.</p>`);
    session.site.put(POLICY, { body: makePage('Privacy policy', POLICY_HTML + endless.join('\n')) });
    const popup = await (await session.openTab(POLICY)).clickIcon();
    await waitForCard(popup);
    await popup.probe((document) => {
      const label = 'Why? Do advertisers get my data?';
      document.querySelector(`button[aria-label="${label}"]`)?.closest('details')?.setAttribute('open', '');
    });
    await clickWhy(popup);
    const { summary } = await waitForExplanation(popup);
    expect(Number(/of (\d+) sentences/.exec(summary)?.[1])).toBeGreaterThan(400);
    await click(popup, 'button', '95 more considered');
    const { quotes } = await waitFor('all of them', async () => {
      const seen = await waitForExplanation(popup);
      return seen.quotes.length > 50 && seen;
    });
    expect(quotes.length).toBeLessThanOrEqual(100);
    await waitForText(popup, /\d+ more were considered/);
  });
});
