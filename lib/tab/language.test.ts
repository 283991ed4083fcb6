import { describe, expect, it } from 'vitest';
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

it('judges by the middle of a long text', () => {
  const text = `${'x'.repeat(10_000)}${ENGLISH}${'y'.repeat(10_000)}`;
  expect(languageSample(text)).toContain(ENGLISH);
  expect(languageSample(text).length).toBeLessThan(5_000);
  expect(languageSample(ENGLISH)).toBe(ENGLISH);
});

it('can read English of every kind and nothing else', () => {
  expect(['en', 'en-GB', 'EN-us'].every(isReadable)).toBe(true);
  expect(['enm', 'de', 'und', ''].some(isReadable)).toBe(false);
});
