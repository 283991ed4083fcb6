import { describe, expect, it } from 'vitest';
import { isSameOrigin, isSamePage } from './same-page.ts';

describe('isSamePage', () => {
  it.each([
    ['https://shop.example/privacy', 'https://shop.example/privacy#cookies'],
    ['https://shop.example/privacy#top', 'https://shop.example/privacy#cookies'],
    ['https://SHOP.example:443/privacy', 'https://shop.example/privacy'],
    ['file:///home/me/policy.html', 'file:///home/me/policy.html#one'],
  ])('%s and %s are one page', (one, other) => expect(isSamePage(one, other)).toBe(true));

  it.each([
    ['https://shop.example/#/privacy', 'https://shop.example/#/home'],
    ['https://shop.example/#!privacy', 'https://shop.example/'],
    ['https://shop.example/privacy', 'https://shop.example/privacy?lang=de'],
    ['https://shop.example/privacy', 'http://shop.example/privacy'],
    ['', ''],
    ['not an address', 'not an address'],
  ])('%s and %s are not', (one, other) => expect(isSamePage(one, other)).toBe(false));
});

describe('isSameOrigin', () => {
  it('compares scheme and host only', () => {
    expect(isSameOrigin('https://shop.example/a', 'https://shop.example/b#c')).toBe(true);
    expect(isSameOrigin('https://shop.example/a', 'https://shop.example:8443/a')).toBe(false);
    expect(isSameOrigin('https://shop.example/a', 'https://evil.example/a')).toBe(false);
    expect(isSameOrigin('file:///a.html', 'file:///b.html')).toBe(true);
    expect(isSameOrigin('', '')).toBe(false);
  });
});
