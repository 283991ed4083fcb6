import { describe, expect, it } from 'vitest';
import { decodeDocument } from './decode.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding);

describe('decodeDocument', () => {
  it.each([
    { name: 'UTF-8', input: bytes('Datenschutzerklärung') },
    { name: 'a byte-order mark', input: bytes('\uFEFFDatenschutzerklärung') },
    { name: 'UTF-16', input: bytes('\uFEFFDatenschutzerklärung', 'utf16le') },
    { name: 'Latin 1 without a word about it', input: bytes('Datenschutzerklärung', 'latin1') },
  ])('reads $name', ({ input }) => {
    expect(decodeDocument(input)).toEqual({ text: 'Datenschutzerklärung', isHtml: false });
  });

  it('believes the charset that a page names', () => {
    const page = Buffer.concat([
      bytes('<meta charset="windows-1251"><p>'),
      Buffer.from([0xcf, 0xee, 0xeb]),
      bytes('</p>'),
    ]);
    expect(decodeDocument(page).text).toContain('Пол');
  });

  it.each([
    '<!DOCTYPE html><p>Hello',
    '\n  <html><body>Hello',
    '<?xml version="1.0"?><html>',
    '<!-- saved --><p>Hello',
    '<h1>Privacy</h1>',
    'Privacy <b>policy</b>',
    '<p class="x">Hello',
  ])('knows HTML: %s', (text) => {
    expect(decodeDocument(bytes(text)).isHtml).toBe(true);
  });

  it.each(['# Privacy\n\nWe collect data.', 'Write to Ann <ann@shop.example>.', '<- go back', 'a < b', ''])(
    'knows plain text: %j',
    (text) => {
      expect(decodeDocument(bytes(text)).isHtml).toBe(false);
    },
  );

  it.each([
    { name: 'a picture', input: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex') },
    { name: 'a PDF', input: bytes('%PDF-1.7\n1 0 obj') },
    { name: 'NUL bytes', input: bytes('Privacy\0policy') },
  ])('refuses $name', ({ input }) => {
    expect(() => decodeDocument(input)).toThrow('not a text document');
  });
});
