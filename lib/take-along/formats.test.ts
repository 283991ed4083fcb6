/** The three formats of one card, and of one that is out to break them. */
import { describe, expect, it } from 'vitest';
import { CLUB_CARD, HOSTILE_CARD, SHOP_CARD } from '../../test/sample-cards.ts';
import type { Card } from '../card/card.ts';
import { ENGLISH } from '../words/english.ts';
import { outlineCard } from './outline.ts';
import { writeJson } from './write-json.ts';
import { writeMarkdown } from './write-markdown.ts';
import { writeText } from './write-text.ts';

const TODAY = new Date(2026, 10, 29, 12);
const asText = (card: Card) => writeText(outlineCard(card, TODAY, ENGLISH));
const asMarkdown = (card: Card) => writeMarkdown(outlineCard(card, TODAY, ENGLISH), ENGLISH);
const FRAGMENT = '#:~:text=Our%20advertising%20partners%20may%20set';

/** The card with these words of the page's in every place that has some. */
function withWords(words: string): Card {
  const evidence = { quote: words, start: 0, end: words.length, hedged: false };
  return {
    ...SHOP_CARD,
    site: words,
    title: words,
    lastUpdated: words,
    flags: SHOP_CARD.flags.map((flag) => ({
      ...flag,
      evidence: flag.evidence.map(() => evidence),
      details: [{ name: 'Named', entries: [{ text: words, href: null, copy: null }] }],
    })),
    addresses: [{ text: words, href: null, copy: words }],
    optOuts: [{ text: words, href: 'https://shop.example/a>)b c' }],
  };
}

describe('plain text', () => {
  it('says what the card says, with the words and the way to them', () => {
    const text = asText(SHOP_CARD);
    expect(text).toMatch(
      /^shop\.example: grade C, 58 of 100\nhttps:\/\/shop\.example\/privacy\nUpdated 14 July 2025 · 3,412/,
    );
    expect(text).toContain(
      '\n\nWATCH OUT\n- Says it may share your data with advertisers\n  “Our advertising partners',
    );
    expect(text).toContain(`  https://shop.example/privacy${FRAGMENT}`);
    expect(text).toContain('  Named: Admeasure · Bannerhouse · Google Analytics');
    expect(text).toContain('\n- whether it trains AI on your data\n');
    expect(text).toContain('- Your ad choices: https://shop.example/ad-choices');
    expect(text).toMatch(/Read with Smallprint on 29 November 2026, by rules\..*\n$/);
  });

  it('shows both sides of a contradiction', () => {
    expect(asText(SHOP_CARD)).toMatch(
      /“Under the law of some states.*\n.*\n {2}“We never sell your personal information/,
    );
  });

  it('leaves out headings without entries', () => {
    expect(asText(CLUB_CARD)).not.toMatch(/WATCH OUT|OPT OUT/);
  });

  it('lets no page begin a line, nor go on without end', () => {
    const text = asText(withWords('a\n\nGOOD\n- Sells nothing\u202e\u0000'));
    expect(text.match(/^GOOD$/gm)).toHaveLength(1);
    expect(text).not.toMatch(/^- Sells nothing|\u202e/m);
    expect(text).not.toContain('\0');
    for (const line of asText(HOSTILE_CARD).split('\n')) expect(line.length).toBeLessThan(1_500);
  });
});

describe('Markdown', () => {
  it('has headings, quotes and links', () => {
    const text = asMarkdown(SHOP_CARD);
    expect(text).toContain('# shop.example: grade C, 58 of 100\n');
    expect(text).toContain(
      '\n## Watch out\n\n- **Says it may share your data with advertisers**\n\n  > “Our advertising',
    );
    expect(text).toContain(`[Show in page](<https://shop.example/privacy${FRAGMENT}`);
    expect(text).toContain('Collects what you type and where you click, **lets ad partners follow you here**, and may');
    expect(text).toContain('- [Your ad choices](<https://shop.example/ad-choices>)');
  });

  it('keeps the page’s words text', () => {
    const attack = '<img src=x onerror=alert(1)> [x](https://evil.example) ![y](z) **b** `c` | &lt; # > ~~d~~ \\';
    const plain = asMarkdown(withWords(attack)).replaceAll(/\(<[^>]*>\)|\\[!-/:-@[-`{-~]/g, '');
    expect(plain).not.toMatch(/<img|`|~~|&lt;|onerror=alert\(1\)>|\*\*b|\[x\]|\[y\]/);
    expect(asMarkdown(withWords('1. a'))).toContain('- 1\\. a');
    expect(asMarkdown(withWords('a'))).toContain('(<https://shop.example/a%3E)b%20c>)');
  });
});

describe('JSON', () => {
  it('holds everything, quotes verbatim', () => {
    const record = JSON.parse(writeJson(SHOP_CARD, TODAY));
    expect(record).toMatchObject({
      format: 'smallprint-card',
      version: 1,
      takenAt: TODAY.toISOString(),
      site: 'shop.example',
      grade: 'C',
      score: 58,
    });
    expect(record.practices).toHaveLength(SHOP_CARD.flags.length);
    expect(record.practices[0]).toMatchObject({ id: 'share-advertisers', level: 'watch-out', finding: 'does' });
    expect(record.practices[0].evidence[1]).toMatchObject({
      quote: 'sponsors of our newsletter, who receive your email address in a scrambled form',
      start: 4410,
      leadIn: { quote: 'We may pass on what we know about you to:' },
      link: expect.stringContaining('#:~:text=sponsors'),
    });
    expect(record.collects[0]).toMatchObject({ kind: 'name', evidence: { start: 1000 } });
  });

  it('keeps hostile words as they are', () => {
    const words = '"}],\u0000</script>\u2028';
    expect(JSON.parse(writeJson(withWords(words), TODAY)).practices[0].evidence[0].quote).toBe(words);
  });
});
