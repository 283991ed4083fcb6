import { describe, expect, it } from 'vitest';
import { extractText } from '../extract/extract-text.ts';
import { detectLanguage } from './language.ts';

const detect = (text: string, declared: string) => detectLanguage(extractText(text), declared);

describe('detectLanguage', () => {
  it.each([
    ['en', 'We keep your data for two years and then delete it.'],
    ['de', 'Wir speichern Ihre Daten zwei Jahre lang und löschen sie danach.'],
    ['fr', 'Nous conservons vos données pendant deux ans, puis nous les supprimons.'],
    ['es', 'Guardamos sus datos durante dos años y después los eliminamos.'],
    ['nl', 'Wij bewaren uw gegevens twee jaar lang en verwijderen ze daarna.'],
    ['pl', 'Przechowujemy Twoje dane przez dwa lata, a potem je usuwamy.'],
    ['ja', 'お客様の個人情報は二年間保管し、その後削除いたします。'],
    ['zh', '我们会将您的个人信息保存两年，之后将其删除。'],
  ])('knows %s, whatever the page declares', (tag, text) => {
    expect(detect(text, 'it')).toBe(tag);
  });

  it('does not guess where there are no words', () => {
    expect(detect('', '')).toBe('und');
    expect(detect('12 34 56', '')).toBe('und');
  });

  it('believes the page where the words do not tell', () => {
    expect(detect('', 'pt-BR')).toBe('pt-BR');
  });
});
