import { expect, it } from 'vitest';
import { parseHtml } from '../extract/parse-html.ts';
import { findPolicyLinks } from './links.ts';

const PAGE = 'https://shop.example/books';

function find(html: string, url = PAGE) {
  return findPolicyLinks(parseHtml(html, url), url);
}

it('puts the site’s own policy first and leaves other links out', () => {
  const html = `
    <a href="/books/privacy-screens">Books on privacy screens and how to choose one for a small boat</a>
    <a href="https://ads.other.example/privacy">Privacy policy</a>
    <a href="/terms">Terms of use</a>
    <footer><a href="/legal/privacy-policy">Privacy Policy</a><a href="/cookies">Cookie settings</a></footer>`;
  const links = find(html);
  expect(links[0]).toEqual({ text: 'Privacy Policy', href: 'https://shop.example/legal/privacy-policy' });
  expect(links.map(({ href }) => href)).not.toContain('https://shop.example/terms');
  expect(links.map(({ href }) => href)).not.toContain('https://shop.example/cookies');
});

it.each([
  'Datenschutz',
  'Datenschutzerklärung',
  'Politique de confidentialité',
  'Privacyverklaring',
  '隐私政策',
  'プライバシーポリシー',
])('knows other languages: %s', (name) => {
  expect(find(`<a href="/p">${name}</a>`)).toEqual([{ text: name, href: 'https://shop.example/p' }]);
});

it('gives each address once, five at most, and never the page itself', () => {
  const many = [1, 2, 3, 4, 5, 6, 7]
    .map((n) => `<a href="/${n}">Privacy policy</a><a href="/${n}">Privacy</a>`)
    .join('');
  const hrefs = find(`<a href="#top">Privacy policy</a>${many}`).map(({ href }) => href);
  expect(hrefs).toHaveLength(5);
  expect(new Set(hrefs).size).toBe(5);
  expect(hrefs).not.toContain(`${PAGE}#top`);
});

it('gives no address that a browser would run', () => {
  expect(find('<a href="javascript:alert(1)">Privacy policy</a><a href="http://[bad">Privacy policy</a>')).toEqual([]);
});

it('reads what an icon says to a screen reader', () => {
  expect(find('<a href="/p" aria-label="Privacy policy"><svg></svg></a>')).toEqual([
    { text: 'Privacy policy', href: 'https://shop.example/p' },
  ]);
});
