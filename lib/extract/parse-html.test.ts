import { expect, it } from 'vitest';
import { parseHtml } from './parse-html.ts';

it('runs no script and takes any input', () => {
  expect(parseHtml('<p id="a">x</p><script>document.body.remove()</script>').getElementById('a')?.textContent).toBe(
    'x',
  );
  for (const input of ['', '<', '\0\u0001\uffff', '<html></body></p><<p', '<!doctype svg>']) {
    expect(parseHtml(input).documentElement).not.toBeNull();
  }
});

it('takes the address for links, and ignores one that is none', () => {
  expect(parseHtml('', 'https://a.example/b').baseURI).toBe('https://a.example/b');
  expect(parseHtml('', 'no address').baseURI).toBe('about:blank');
});
