import { expect, it } from 'vitest';
import { click, waitForCard, waitForText } from './card.ts';
import { waitFor } from './driver/wait.ts';
import { readHighlight } from './highlight.ts';
import { HOME_PAGE, makePage, POLICY_HTML, POLICY_TEXT } from './pages.ts';
import { describeInBrowsers } from './session.ts';
import type { ServedPage } from './site.ts';

/** Said where there is nothing to summarise, in the popup's words. */
const NOTHING = /does not look like a privacy policy|nothing here to summarise|lets no extension read/;

const WORDS = POLICY_TEXT.split(/\s+/);

const EMPTY_PAGES: [name: string, page: ServedPage][] = [
  ['nothing at all', { body: '' }],
  ['an empty page', { body: makePage('', '') }],
  [
    'a document without body',
    {
      body: '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head></html>',
      type: 'application/xhtml+xml',
    },
  ],
  ['a page that removes its body', { body: makePage('x', '<script>document.body.remove()</script>') }],
  ['a frameset', { body: '<frameset><frame></frameset>' }],
  ['binary data', { body: Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256) }],
  ['a picture', { body: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>', type: 'image/svg+xml' }],
];

/** Half elements, half their text. */
const MANY_NODES = Array.from({ length: 50_000 }, (_, i) => `<b>${WORDS[i % WORDS.length]}</b>`).join(' ');

const POLICIES: [name: string, body: string][] = [
  ['5 MB of text', `<main>${POLICY_HTML.repeat(Math.ceil(5e6 / POLICY_HTML.length))}</main>`],
  ['100,000 nodes', `<main>${POLICY_HTML}<p>${MANY_NODES}</p></main>`],
  [
    'broken HTML',
    `<div><p><b>${POLICY_HTML.replaceAll('</p>', '').replaceAll('</li>', '').replaceAll('</h2>', '')}<table><tr><p></b></div></i>`,
  ],
  [
    'form fields that shadow the DOM’s own names',
    `<form>${[
      'body',
      'children',
      'childNodes',
      'attributes',
      'parentNode',
      'nodeName',
      'textContent',
      'title',
      'innerText',
    ]
      .map((name) => `<input name="${name}">`)
      .join(
        '',
      )}${POLICY_HTML}</form><form name="body"></form><img name="documentElement"><form id="querySelectorAll" name="querySelectorAll"></form>`,
  ],
];

describeInBrowsers('bad input', (session) => {
  it.each(EMPTY_PAGES)('says plainly that there is nothing in %s', async (name, page) => {
    const url = `http://bad.example/${encodeURIComponent(name)}`;
    session.site.put(url, page);
    const tab = await session.openTab(url);
    const popup = await tab.clickIcon();
    await waitForText(popup, NOTHING);
    expect((await tab.readButton()).badge).toBe('');
  });

  it.each(POLICIES)('reads a policy with %s', async (name, body) => {
    const url = `http://bad.example/${encodeURIComponent(name)}`;
    session.site.put(url, { body: makePage('Privacy policy', body) });
    const tab = await session.openTab(url);
    const popup = await tab.clickIcon();
    expect(await waitForCard(popup)).toMatch(/Watch out/i);
  });

  it('says nothing of a page that was left while it was read', async () => {
    session.site.put('http://big.example/privacy', {
      body: makePage('Privacy policy', POLICY_HTML.repeat(Math.ceil(5e6 / POLICY_HTML.length))),
    });
    session.site.put('http://big.example/', { body: HOME_PAGE });
    const tab = await session.openTab('http://big.example/privacy');
    await tab.visit('http://big.example/');
    const popup = await tab.clickIcon();
    await waitForText(popup, /does not look like a privacy policy/);
    expect((await tab.readButton()).badge).toBe('');
  });

  it('finds its words again in a page that keeps drawing itself anew', async () => {
    const page = makePage(
      'Privacy policy',
      `<main>${POLICY_HTML}</main><script>
         const view = document.querySelector('main');
         setInterval(() => view.replaceChildren(...view.cloneNode(true).childNodes), 300);
       </script>`,
    );
    session.site.put('http://restless.example/privacy', { body: page });
    const tab = await session.openTab('http://restless.example/privacy');
    const popup = await tab.clickIcon();
    expect(await waitForCard(popup)).toMatch(/Watch out/i);
    await popup.probe((document) => document.querySelector<HTMLElement>('li summary')?.click());
    await click(popup, 'button', 'Show in page');
    await waitFor('the highlight', () => readHighlight(tab));
  });

  it('shows a policy’s markup as text', async () => {
    const attack = '<img src=x onerror="document.title=1">';
    const escaped = attack.replaceAll('<', '&lt;');
    const policy = `<h1>Privacy policy</h1>${POLICY_HTML.replaceAll('personal', `personal ${escaped}`)}`;
    session.site.put('http://hostile.example/privacy', { body: makePage(`Privacy policy ${escaped}`, policy) });
    const tab = await session.openTab('http://hostile.example/privacy');
    const popup = await tab.clickIcon();
    await waitForCard(popup);
    expect(await popup.probe((document) => document.querySelectorAll('img, script:not([src])').length)).toBe(0);
  });

  it('reads plain text of 5 MB', async () => {
    const body = POLICY_TEXT.repeat(Math.ceil(5e6 / POLICY_TEXT.length));
    session.site.put('http://plain.example/privacy.txt', { body, type: 'text/plain; charset=utf-8' });
    const tab = await session.openTab('http://plain.example/privacy.txt');
    const popup = await tab.clickIcon();
    expect(await waitForCard(popup)).toMatch(/Watch out/i);
  });
});
