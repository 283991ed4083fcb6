import { describe, expect, it } from 'vitest';
import { ENGLISH } from '../words/english.ts';
import { mailLink } from './mail-link.ts';
import { REQUEST_KINDS } from './request.ts';
import { writeLetter } from './write-letter.ts';

/** Reads a mail link as a mail program does. */
function read(href: string) {
  const { protocol, pathname, searchParams } = new URL(href.replaceAll('+', '%2B'));
  return { protocol, to: decodeURIComponent(pathname), fields: Object.fromEntries(searchParams) };
}

describe('mailLink', () => {
  it('carries address, subject and letter as they are', () => {
    const body = 'Hello,\n\n“A & B = 100 %?” #1 + ü\n';
    const { href, isWhole } = mailLink('privacy+eu@shop.example', { subject: 'Deletion & more', body });
    expect(isWhole).toBe(true);
    expect(read(href)).toEqual({
      protocol: 'mailto:',
      to: 'privacy+eu@shop.example',
      fields: { subject: 'Deletion & more', body: body.replaceAll('\n', '\r\n') },
    });
  });

  it('lets no address add receivers or headers', () => {
    const { href } = mailLink('a@b.example?bcc=c@d.example&x=', { subject: 's', body: 'b' });
    expect(Object.keys(read(href).fields)).toEqual(['subject', 'body']);
    expect(mailLink('a@b.example\r\nBcc: c@d.example', { subject: 's', body: 'b' }).href).not.toMatch(/\s/);
  });

  it('lets no body add headers', () => {
    const { href } = mailLink('a@b.example', { subject: 's', body: 'x&bcc=c@d.example#y' });
    expect(read(href).fields).toEqual({ subject: 's', body: 'x&bcc=c@d.example#y' });
  });

  it('has room for every letter with a long quote and a long address, and says where there is none', () => {
    const quote = 'We keep this promise for as long as we can, and then a little longer. '.repeat(50);
    const words = { quote, start: 0, end: quote.length, hedged: false };
    const site = { site: 'shop.example', url: `https://shop.example/${'p'.repeat(150)}`, lastUpdated: '14 July 2025' };
    for (const kind of REQUEST_KINDS) {
      const letter = writeLetter({ kind, stance: 'grants', words }, site, new Date(), ENGLISH);
      const { href, isWhole } = mailLink('data.protection.officer@shop.example', letter);
      expect(isWhole, `${kind}: ${href.length}`).toBe(true);
    }
    const { href, isWhole } = mailLink('a@b.example', { subject: 's', body: 'x'.repeat(3_000) });
    expect(isWhole).toBe(false);
    expect(href).toBe('mailto:a@b.example?subject=s');
  });

  it('takes half a character for what it is worth', () => {
    expect(() => mailLink('a@b.example', { subject: 's', body: '\ud83d' })).not.toThrow();
  });
});
