/** English words outside a browser, which gives an extension its own: for the command line and the tests. */
import english from '../../locales/en.json' with { type: 'json' };
import { readMessage } from './read-tree.ts';
import { createWords, type Words } from './words.ts';

export const ENGLISH: Words = createWords((path) => readMessage(english, path));
