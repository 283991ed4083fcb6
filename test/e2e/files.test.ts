/** Policies that lie on the disk. Either browser reads them once a person allows it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { click, waitForCard, waitForText } from './card.ts';
import { waitFor } from './driver/wait.ts';
import { readHighlight } from './highlight.ts';
import { HOME_PAGE, POLICY_TEXT, SAMPLE_POLICY } from './pages.ts';
import { describeInBrowsers } from './session.ts';

const FILES = { 'sample policy.html': SAMPLE_POLICY, 'privacy.txt': POLICY_TEXT, 'home.html': HOME_PAGE };

describeInBrowsers('a file', (session) => {
  let folder: string;
  const addressOf = (name: keyof typeof FILES) => pathToFileURL(join(folder, name)).href;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'smallprint-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['sample policy.html', 'privacy.txt'] as const)(
    '%s shows its grade by itself, then its card',
    async (name) => {
      await session.browser.allowFiles(true);
      const tab = await session.openTab(addressOf(name));
      const badge = await waitFor('the grade, and the title that says it', async () => {
        const { badge, title } = await tab.readButton();
        return /^[A-E]$/.test(badge) && title === `Smallprint: grade ${badge} for ${name}` && badge;
      });
      const popup = await tab.clickIcon();
      const card = await waitForCard(popup);
      expect(card).toContain(name);
      expect(card).toMatch(new RegExp(`Grade\\s+${badge}\\b`));
      expect(card).toMatch(/Watch out/i);
      await popup.probe((document) => document.querySelector<HTMLElement>('li summary')?.click());
      await click(popup, 'button', 'Show in page');
      await waitFor('the highlight', () => readHighlight(tab));
    },
  );

  it('that is no policy is told from one', async () => {
    await session.browser.allowFiles(true);
    const tab = await session.openTab(addressOf('home.html'));
    const popup = await tab.clickIcon();
    await waitForText(popup, /does not look like a privacy policy/);
    expect((await tab.readButton()).badge).toBe('');
  });

  it('that the browser keeps closed is opened by a click, or the popup says where to allow it', async () => {
    await session.browser.allowFiles(false);
    const tab = await session.openTab(addressOf('sample policy.html'));
    const popup = await tab.clickIcon();
    if (session.browser.name === 'firefox') {
      expect(await waitForCard(popup)).toMatch(/Watch out/i);
      return;
    }
    expect(await waitForText(popup, /keeps Smallprint out/)).toContain('“Allow access to file URLs”');
    expect((await tab.readButton()).badge).toBe('');
    await click(popup, 'button', 'Open settings');
    await waitFor('the popup to close', async () => !(await popup.isOpen()));
  });
});
