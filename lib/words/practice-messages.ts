/** The part of the English messages that follows from the practices and the data lexicon, which are its source. */
import { DATA } from '../lexicon/data.ts';
import type { Practice } from '../practices/practice.ts';
import { messageName } from './practice-words.ts';
import type { MessageTree } from './read-tree.ts';

/** Gives the messages under `practice`. */
export function practiceMessages(practices: readonly Practice[]): MessageTree {
  return Object.fromEntries(
    practices.map(({ id, question, why, wording }) => {
      const { does, may, doesNot, silent, brief } = wording;
      const words = withoutGaps({ question, why, does, may, does_not: doesNot, silent });
      const short = withoutGaps({ does: brief?.does, may: brief?.may, does_not: brief?.doesNot });
      return [messageName(id), { ...words, ...(Object.keys(short).length > 0 && { brief: short }) }];
    }),
  );
}

/** Gives the messages under `data`: what the card calls each kind of data. */
export function dataMessages(): MessageTree {
  return withoutGaps(Object.fromEntries(Object.entries(DATA).map(([kind, { label }]) => [kind, label])));
}

function withoutGaps(messages: Record<string, string | null | undefined>): MessageTree {
  return Object.fromEntries(Object.entries(messages).flatMap(([key, text]) => (text ? [[key, text]] : [])));
}
