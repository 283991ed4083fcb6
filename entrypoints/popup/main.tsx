import { render } from 'preact';
import { browser } from 'wxt/browser';
import '../../components/theme.css';
import './style.css';
import { Popup } from './popup.tsx';

const root = document.querySelector('#popup');
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
if (root && tab?.id !== undefined) render(<Popup tabId={tab.id} address={tab.url ?? ''} />, root);
