/** The words in the browser's own interface language, English where there is no translation. */
import { browser } from 'wxt/browser';
import { createWords, type Words } from './words.ts';

let words: Words | undefined;

/** What the module of WXT makes of `locales/` at build time is unknown to the browser's types. */
const { i18n }: { i18n: { getMessage(name: string): string } } = browser as never;

/** Gives the words; the browser has loaded them before the extension's first line runs. */
export function browserWords(): Words {
  words ??= createWords((path) => i18n.getMessage(path.replaceAll('.', '_')));
  return words;
}
