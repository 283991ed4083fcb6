import { browser } from 'wxt/browser';
import type { Actions } from '../../components/actions.ts';
import { sendMessage } from '../../lib/messages.ts';
import { readExplanation } from '../../lib/tab/explanation.ts';
import { savePicture } from './save-picture.ts';

/** A page that was loaded anew has no reader in it: then it gets one first. */
async function askReader<Reply>(
  tabId: number,
  ask: (page: { tabId: number; frameId: number }) => Promise<Reply>,
): Promise<Reply> {
  const page = { tabId, frameId: 0 };
  try {
    return await ask(page);
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return await ask(page);
  }
}

/** Carries out what the card's buttons ask for, on one tab. */
export function actionsFor(tabId: number): Actions {
  return {
    async showQuote({ quote, start, end }) {
      const request = { quote: { quote, start, end } };
      const reply = await askReader(tabId, (page) => sendMessage('showQuote', request, page)).catch(() => null);
      // The popup must not stand in front of the words that it has shown.
      if (reply?.shown && reply.covered) window.close();
      return reply?.shown ?? false;
    },
    clearQuote() {
      sendMessage('clearQuote', undefined, { tabId, frameId: 0 }).catch(console.error);
    },
    async explain(id) {
      const reply = await askReader(tabId, (page) => sendMessage('explainPractice', { id }, page)).catch(() => null);
      return readExplanation(reply);
    },
    async openLink(href) {
      await browser.tabs.create({ url: href });
      window.close();
    },
    async openExtensionSettings() {
      await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
      window.close();
    },
    copyText: (text) => navigator.clipboard.writeText(text),
    savePicture,
    summarise() {
      sendMessage('summariseTab', { tabId }).catch(console.error);
    },
  };
}
