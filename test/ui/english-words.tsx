/** Components in tests and pictures speak English. */
import type { ComponentChildren } from 'preact';
import { WordsContext } from '../../components/words.ts';
import { ENGLISH } from '../../lib/words/english.ts';

/** Hands the English words down. */
export function InEnglish({ children }: { children?: ComponentChildren }) {
  return <WordsContext value={ENGLISH}>{children}</WordsContext>;
}
