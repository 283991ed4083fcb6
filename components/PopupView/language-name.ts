/** Gives a language's name in English for its BCP 47 tag; the tag comes from the page and may be none. */
export function languageName(tag: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(tag);
    return name && tag !== 'und' ? name : 'another language';
  } catch {
    return 'another language';
  }
}
