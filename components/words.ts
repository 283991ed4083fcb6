/** The interface's words, handed down to every component. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/words/words.ts';

export const WordsContext = createContext<Words | null>(null);

/**
 * The words of the interface.
 * @throws {Error} outside a `WordsContext`
 */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('No words: render within a WordsContext');
  return words;
}
