import { browser } from 'wxt/browser';
import type { Actions } from '../../components/actions.ts';
import type { Quote } from '../../lib/findings/finding.ts';
import { sendMessage } from '../../lib/messages.ts';

/** A page that was loaded anew has no reader in it: then it gets one first. */
async function askReader(tabId: number, quote: Quote): Promise<{ shown: boolean; covered: boolean }> {
  const page = { tabId, frameId: 0 };
  try {
    return await sendMessage('showQuote', { quote }, page);
  } catch {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return await sendMessage('showQuote', { quote }, page);
  }
}

/** Carries out what the card's buttons ask for, on one tab. */
export function actionsFor(tabId: number): Actions {
  return {
    async showQuote({ quote, start, end }) {
      const reply = await askReader(tabId, { quote, start, end }).catch(() => null);
      // The popup must not stand in front of the words that it has shown.
      if (reply?.shown && reply.covered) window.close();
      return reply?.shown ?? false;
    },
    clearQuote() {
      sendMessage('clearQuote', undefined, { tabId, frameId: 0 }).catch(console.error);
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
    summarise() {
      sendMessage('summariseTab', { tabId }).catch(console.error);
    },
  };
}
