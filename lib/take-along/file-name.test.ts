import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './file-name.ts';

const DAY = new Date(2026, 2, 9, 12);

describe('fileName', () => {
  it('names site and day', () => {
    expect(fileName('shop.example', DAY, 'png')).toBe('smallprint-shop.example-2026-03-09.png');
    expect(fileName('Meine Richtlinie.html', DAY, 'png')).toBe('smallprint-Meine-Richtlinie.html-2026-03-09.png');
    expect(fileName('', DAY, 'png')).toBe('smallprint-2026-03-09.png');
  });

  it('is a plain name whatever the site is called', () => {
    expect(fileName('../../etc/passwd', DAY, 'png')).toBe('smallprint-etc-passwd-2026-03-09.png');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (site) => {
        const name = fileName(site, DAY, 'png');
        expect(name).toMatch(/^smallprint(-[\p{L}\p{N}.-]+)?-2026-03-09\.png$/u);
        expect(name).not.toContain('..');
        expect(new TextEncoder().encode(name).length).toBeLessThan(255);
      }),
    );
  });
});
