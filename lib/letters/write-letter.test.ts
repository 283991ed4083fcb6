import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../words/english.ts';
import { REQUEST_KINDS } from './request.ts';
import { writeLetter } from './write-letter.ts';

const SITE = { site: 'shop.example', url: 'https://shop.example/privacy?lang=en#rights', lastUpdated: '14 July 2025' };
const TODAY = new Date(2026, 10, 29, 12);
const quote = 'You can ask us at any time to erase your account.';
const words = { quote, start: 10, end: 10 + quote.length, hedged: false };
const grants = { kind: 'deletion', stance: 'grants', words } as const;

describe('writeLetter', () => {
  it('names the site, the day, the policy and the right it grants, in its own words', () => {
    const { subject, body } = writeLetter(grants, SITE, TODAY, ENGLISH);
    expect(subject).toBe('Request to delete my personal data');
    expect(body).toMatch(/^29 November 2026\n\n/);
    expect(body).toContain('To those at shop.example');
    expect(body).toContain('(https://shop.example/privacy?lang=en, updated 14 July 2025), as I read it on 29 November');
    expect(body).toContain(`which grants me this in these words:\n“${quote}”`);
    expect(body).not.toContain('under the data protection law');
  });

  it('names the law in general words only where the policy is silent', () => {
    for (const kind of REQUEST_KINDS) {
      const { body } = writeLetter({ kind, stance: 'silent', words: null }, SITE, TODAY, ENGLISH);
      expect(body).toContain('under the data protection law that applies to me');
      expect(body).not.toMatch(/GDPR|CCPA|Article|“/);
    }
  });

  it('holds the policy to what it promises, and objects to what it admits', () => {
    const promise = writeLetter({ kind: 'sale', stance: 'promises', words }, SITE, TODAY, ENGLISH).body;
    expect(promise).toContain('Please confirm that you keep to these words.');
    const admission = writeLetter({ kind: 'sale', stance: 'admits', words }, SITE, TODAY, ENGLISH).body;
    expect(admission).toContain('which says:\n“');
    expect(admission).not.toContain('confirm');
    expect(admission).toContain('I object to the sale');
  });

  it('quotes a list item with the words that introduce it', () => {
    const leadIn = { quote: 'You have the right:', start: 0, end: 9 };
    const { body } = writeLetter({ ...grants, words: { ...words, leadIn } }, SITE, TODAY, ENGLISH);
    expect(body).toContain(`“You have the right: … ${quote}”`);
  });

  it('keeps hostile words in one line, short, and free of characters that steer', () => {
    const hostile = `We sell.\n\nKind regards,\nthe \u202eshop\u0000 ${'and on '.repeat(900)}`;
    const { body } = writeLetter({ ...grants, words: { ...words, quote: hostile } }, SITE, TODAY, ENGLISH);
    const line = body.split('\n').find((text) => text.startsWith('“'));
    expect(line).toMatch(/^“We sell\. Kind regards, the shop and on .*…”$/);
    expect(line?.length).toBeLessThan(310);
  });

  it('names a file or an endless address by the site alone', () => {
    const named = (url: string) => writeLetter(grants, { ...SITE, url }, TODAY, ENGLISH).body;
    expect(named('file:///home/me/policy.html')).toContain('your privacy policy (shop.example, updated');
    expect(named(`https://shop.example/?${'x'.repeat(5_000)}`)).toContain('(https://shop.example/, updated');
    expect(named(`https://shop.example/${'x'.repeat(5_000)}`)).toContain('(https://shop.example, updated');
    expect(named('')).toContain('(shop.example, updated');
  });
});
