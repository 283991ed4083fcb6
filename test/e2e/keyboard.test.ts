import { expect, it } from 'vitest';
import { waitForCard, waitForText } from './card.ts';
import type { Popup } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';
import { readHighlight } from './highlight.ts';
import { putAside, SAMPLE_POLICY } from './pages.ts';
import { describeInBrowsers } from './session.ts';

const POLICY = 'http://www.fernway.example/privacy';

/** More presses than the card has controls. */
const MOST_PRESSES = 80;

/** What has the focus, by its place among the controls on the card; −1 for anything else. */
const readFocus = (popup: Popup) =>
  popup.probe((document) => {
    const controls = [...document.querySelectorAll('button, summary, a[href]')];
    return document.activeElement ? controls.indexOf(document.activeElement) : -1;
  });

const countControls = (popup: Popup) =>
  popup.probe(
    (document) =>
      [...document.querySelectorAll('button, summary, a[href]')].filter((control) => control.checkVisibility()).length,
  );

const readFocusedText = (popup: Popup) =>
  popup.probe((document) => (document.activeElement?.textContent ?? '').replace(/\s+/g, ' ').trim());

const readRing = (popup: Popup) =>
  popup.probe((document) => {
    const { activeElement, defaultView } = document;
    return activeElement && defaultView?.getComputedStyle(activeElement).outlineStyle;
  });

/** Presses Tab until the focus is on the control whose text begins so. */
async function tabTo(popup: Popup, text: string): Promise<void> {
  for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
    await popup.press('Tab');
    if ((await readFocusedText(popup)).startsWith(text)) return;
  }
  throw new Error(`Tab never comes to “${text}”`);
}

describeInBrowsers('the keyboard alone', (session) => {
  it('comes to every control, each with a ring around it', async () => {
    session.site.put(POLICY, { body: SAMPLE_POLICY });
    const popup = await (await session.openTab(POLICY)).clickIcon();
    await waitForCard(popup);
    const total = await countControls(popup);
    expect(total).toBeGreaterThan(10);
    const reached = new Set<number>();
    for (let presses = 0; presses < MOST_PRESSES && reached.size < total; presses += 1) {
      await popup.press('Tab');
      const focus = await readFocus(popup);
      if (focus < 0) continue;
      reached.add(focus);
      expect(await readRing(popup)).toBe('solid');
    }
    expect(reached.size).toBe(total);
  });

  it('opens the reasons and a flag, and shows its words in the page', async () => {
    session.site.put(POLICY, { body: putAside(SAMPLE_POLICY) });
    const tab = await session.openTab(POLICY);
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    await tabTo(popup, 'Grade');
    await popup.press('Enter');
    await waitForText(popup, /Every policy starts with/);
    await tabTo(popup, await popup.probe((document) => document.querySelector('summary')?.textContent ?? ''));
    await popup.press('Enter');
    await waitForText(popup, /Why it matters/);
    await tabTo(popup, 'Show in page');
    await popup.press('Enter');
    await waitFor('the highlight', () => readHighlight(tab));
  });
});
