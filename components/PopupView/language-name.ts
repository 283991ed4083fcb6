/** Gives a language's name for its BCP 47 tag, in the language of `locale`; null where the page's tag is none. */
export function languageName(tag: string, locale: string): string | null {
  if (tag === 'und') return null;
  try {
    return new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag) ?? null;
  } catch {
    return null;
  }
}
