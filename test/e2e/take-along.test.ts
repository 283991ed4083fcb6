import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openFlag, waitForCard, waitForText } from './card.ts';
import type { Popup, Tab } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';
import { SAMPLE_POLICY } from './pages.ts';
import { describeInBrowsers } from './session.ts';

const POLICY = 'http://www.fernway.example/privacy';

/** The first bytes of every PNG file, and where the size of its picture stands. */
const PNG = '89504e470d0a1a0a';
const PNG_WIDTH = 16;

/** Moves the focus to the button that says this, and presses Enter, as a person does. */
async function press(popup: Popup, label: string): Promise<void> {
  const isThere = await popup.probe((document, label) => {
    const buttons = [...document.querySelectorAll<HTMLElement>('button')];
    const button = buttons.find((one) => one.textContent?.trim() === label && one.checkVisibility());
    button?.focus();
    return button !== undefined;
  }, label);
  if (!isThere) throw new Error(`No button “${label}”`);
  await popup.press('Enter');
}

/** Copies by the button that says so, and gives what is on the clipboard. */
async function copy(popup: Popup, label: string): Promise<string> {
  await press(popup, label);
  await waitForText(popup, /Copied/);
  return popup.readClipboard();
}

/** Whether these words are within the window, read without regard to white space. */
const isInView = (tab: Tab, words: string) =>
  tab.probe((document, words) => {
    const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
    const elements = [...document.querySelectorAll('main p, main li, main td')];
    const holder = elements.find((element) => plain(element.textContent).includes(words));
    if (!holder) throw new Error(`nothing says “${words}”`);
    const { top, bottom } = holder.getBoundingClientRect();
    return bottom > 0 && top < innerHeight && scrollY > 0;
  }, words);

describeInBrowsers('"Take it along"', (session) => {
  async function openCard(): Promise<Popup> {
    session.site.put(POLICY, { body: SAMPLE_POLICY });
    const popup = await (await session.openTab(POLICY)).clickIcon();
    await waitForCard(popup);
    return popup;
  }

  it.each([
    [
      'Copy text',
      /^fernway\.example: grade [A-E], \d+ of 100\nhttp:\/\/www\.fernway\.example\/privacy\n[\s\S]*\nWATCH OUT\n- /,
    ],
    [
      'Copy Markdown',
      /^# fernway\.example: grade [A-E][\s\S]*\n## Watch out\n\n- \*\*[\s\S]*\n {2}> “[\s\S]*#:~:text=/,
    ],
    ['Copy JSON', /^\{\n {2}"format": "smallprint-card",/],
  ])('puts the card on the clipboard: %s', async (label, format) => {
    const text = await copy(await openCard(), label);
    expect(text.replaceAll('\r\n', '\n')).toMatch(format);
    expect(text).toContain('#:~:text=');
  });

  it('makes a link that opens the page at the quoted words', async () => {
    const popup = await openCard();
    // The last of them, far down the page.
    await popup.probe((document) => {
      for (const button of document.querySelectorAll<HTMLElement>('.flag-all button')) button.click();
    });
    const { quote } = await openFlag(popup, 'Good');
    const link = await copy(popup, 'Copy link');
    expect(link).toMatch(/^http:\/\/www\.fernway\.example\/privacy#:~:text=/);
    await popup.close();
    const reader = await session.openTab(link);
    await waitFor('the words in view', () => isInView(reader, quote));
  });

  it('saves a picture of the card', async () => {
    const popup = await openCard();
    await press(popup, 'Save picture');
    await waitForText(popup, /Saved/);
    const name = await waitFor('the file', async () =>
      (await readdir(session.downloads)).find((file) => file.endsWith('.png')),
    );
    expect(name).toMatch(/^smallprint-fernway\.example-\d{4}-\d\d-\d\d\.png$/);
    const file = await waitFor('all of it', async () => {
      const bytes = await readFile(join(session.downloads, name));
      return bytes.length > 10_000 && bytes;
    });
    expect(file.subarray(0, 8).toString('hex')).toBe(PNG);
    expect(file.readUInt32BE(PNG_WIDTH)).toBe(960);
    expect(file.readUInt32BE(PNG_WIDTH + 4)).toBeGreaterThan(1_000);
  });
});
