/** Reading and using the popup as a person does: by what stands on it. */
import type { Popup } from './driver/driver.ts';
import { waitFor } from './driver/wait.ts';

/** Gives the popup's text as it is laid out. */
function readText(popup: Popup): Promise<string> {
  return popup.probe((document) => document.body?.innerText ?? '');
}

/** Waits until the popup shows a text that fits, and gives all of its text. */
export function waitForText(popup: Popup, pattern: RegExp): Promise<string> {
  return waitFor(`${pattern} in the popup`, async () => {
    const text = await readText(popup);
    return pattern.test(text) && text;
  });
}

/** Waits until the popup is no longer reading the page, and gives its text. */
export function waitForCard(popup: Popup): Promise<string> {
  return waitFor('the card', async () => {
    const isBusy = await popup.probe(
      (document) =>
        !document.body?.innerText.trim() || document.querySelector('[role="progressbar"], progress') !== null,
    );
    return !isBusy && readText(popup);
  });
}

/**
 * Clicks the control of that role whose accessible name begins with `name`.
 * @throws {Error} when there is none
 */
export async function click(popup: Popup, role: 'button' | 'link', name: string): Promise<void> {
  const clicked = await popup.probe(
    (document, role, name) => {
      const selector = role === 'link' ? 'a[href]' : 'button, summary, [role="button"]';
      const controls = [...document.querySelectorAll<HTMLElement>(selector)];
      const control = controls.find((one) =>
        (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim().startsWith(name),
      );
      control?.click();
      return control !== undefined;
    },
    role,
    name,
  );
  if (!clicked) throw new Error(`No ${role} “${name}” in the popup:\n${await readText(popup)}`);
}

/** Opens the first flag under a heading and gives its words and the policy's. */
export async function openFlag(popup: Popup, heading: string): Promise<{ text: string; quote: string }> {
  const flag = await popup.probe((document, heading) => {
    const titles = [...document.querySelectorAll('h2')];
    const section = titles.find((title) => title.textContent?.trim().startsWith(heading))?.closest('section');
    const summary = section?.querySelector('summary');
    if (!summary) return null;
    summary.click();
    const words = summary.parentElement?.querySelector('blockquote p:last-child')?.textContent ?? '';
    return { text: summary.textContent?.trim() ?? '', quote: words.trim() };
  }, heading);
  if (!flag) throw new Error(`No flag under “${heading}”:\n${await readText(popup)}`);
  return { text: flag.text, quote: flag.quote.replace(/^[“…\s]+|[”…\s]+$/g, '').replace(/\s+/g, ' ') };
}
