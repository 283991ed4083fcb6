import { describe, expect, it } from 'vitest';
import type { Block } from '../extract/document.ts';
import { chooseLanguage, isReadable, languageSample } from './language.ts';

const ENGLISH =
  'We use your data to provide the service and we do not share it with anyone. You can ask us to delete it.';
const DUTCH =
  'Wij gebruiken uw gegevens om de dienst te leveren en delen deze met niemand. U kunt ons vragen ze te wissen.';
const sure = (language: string, percentage = 99) => ({ isReliable: true, languages: [{ language, percentage }] });
const unsure = { isReliable: false, languages: [] };

describe('chooseLanguage', () => {
  it('believes the browser where it is sure', () => {
    expect(chooseLanguage(DUTCH, sure('nl'), 'en')).toBe('nl');
  });

  it('takes the largest share of a mixed text', () => {
    const mixed = {
      isReliable: true,
      languages: [
        { language: 'de', percentage: 20 },
        { language: 'fr', percentage: 75 },
      ],
    };
    expect(chooseLanguage('…', mixed, '')).toBe('fr');
  });

  it('reads English as English where the browser is not sure, whatever the page declares', () => {
    expect(chooseLanguage(ENGLISH, unsure, 'nl')).toBe('en');
    expect(chooseLanguage(ENGLISH, sure('en', 30), '')).toBe('en');
  });

  it('falls back to what the page declares, then to the best guess, then to "und"', () => {
    expect(chooseLanguage(DUTCH, unsure, 'nl-BE')).toBe('nl-BE');
    expect(chooseLanguage(DUTCH, { isReliable: false, languages: [{ language: 'nl', percentage: 60 }] }, ' ')).toBe(
      'nl',
    );
    expect(chooseLanguage(DUTCH, unsure, '')).toBe('und');
  });
});

describe('languageSample', () => {
  const block = (text: string): Block => ({ kind: 'paragraph', text, start: 0, end: text.length, level: 0 });

  it('is spread over the running text, whatever else the page is full of', () => {
    const menu = Array.from({ length: 300 }, () => block('Menü'));
    const noise = block('x'.repeat(100_000));
    const sample = languageSample({ blocks: [...menu, block(ENGLISH), noise, block(ENGLISH), ...menu] });
    expect(sample).not.toContain('Menü');
    expect(sample.split(ENGLISH)).toHaveLength(3);
    expect(sample.length).toBeLessThan(2_000);
  });

  it('is bounded for a text of any length', () => {
    const blocks = Array.from({ length: 5_000 }, (_, n) => block(`${n} ${ENGLISH.repeat(20)}`));
    const sample = languageSample({ blocks });
    expect(sample.length).toBeLessThan(4_100);
    expect(sample).toMatch(/^0 /);
    expect(sample).toContain('\n4750 ');
  });

  it('takes short blocks where there is nothing else', () => {
    expect(languageSample({ blocks: [block('隐私政策'), block('我们收集您的姓名')] })).toBe(
      '隐私政策\n我们收集您的姓名',
    );
    expect(languageSample({ blocks: [] })).toBe('');
  });
});

it('can read English of every kind and nothing else', () => {
  expect(['en', 'en-GB', 'EN-us'].every(isReadable)).toBe(true);
  expect(['enm', 'de', 'und', ''].some(isReadable)).toBe(false);
});
