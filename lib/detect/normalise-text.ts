/**
 * The form in which titles, addresses and the lexicon are compared: lower case, no accents, plain quotes, single
 * spaces, line breaks kept. Scripts that compose their letters (Hangul, kana) stay whole.
 */
export function normaliseText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/[‘’ʼ´`]/g, "'")
    .replace(/[^\S\n]+/g, ' ');
}
