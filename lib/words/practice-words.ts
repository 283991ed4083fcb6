/** A practice's words in the interface's language. The practice's file has them in English. */
import type { PracticeId } from '../practices/ids.ts';
import type { Wording } from '../practices/practice.ts';
import type { Words } from './words.ts';

/** Browsers allow no hyphen in the name of a message. */
export type MessageName<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}_${MessageName<Tail>}`
  : Name;

/** A name as the messages spell it: "sell-data" is "sell_data". */
export function messageName<Name extends string>(name: Name): MessageName<Name> {
  return name.replaceAll('-', '_') as MessageName<Name>;
}

/** What a practice asks, why it matters, and what the card says of it. */
export interface PracticeWords {
  question: string;
  why: string;
  wording: Wording;
}

/** Gives a practice's words. */
export function wordPractice(id: PracticeId, words: Words): PracticeWords {
  const path = `practice.${messageName(id)}` as const;
  const brief = {
    does: words.find(`${path}.brief.does`),
    may: words.find(`${path}.brief.may`),
    doesNot: words.find(`${path}.brief.does_not`),
  };
  const may = words.find(`${path}.may`);
  return {
    question: words.say(`${path}.question`),
    why: words.say(`${path}.why`),
    wording: {
      does: words.say(`${path}.does`),
      ...(may && { may }),
      doesNot: words.say(`${path}.does_not`),
      silent: words.say(`${path}.silent`),
      brief: {
        ...(brief.does && { does: brief.does }),
        ...(brief.may && { may: brief.may }),
        ...(brief.doesNot && { doesNot: brief.doesNot }),
      },
    },
  };
}
