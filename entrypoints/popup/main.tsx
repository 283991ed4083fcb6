import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import './style.css';
import { WordsContext } from '../../components/words.ts';
import { browserWords } from '../../lib/words/browser-words.ts';
import { Popup } from './popup.tsx';

const root = document.querySelector('#popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const words = browserWords();
document.documentElement.lang = words.locale;
if (root && tab?.id !== undefined) {
  render(
    <WordsContext value={words}>
      <Popup tabId={tab.id} address={tab.url ?? ''} />
    </WordsContext>,
    root,
  );
}
