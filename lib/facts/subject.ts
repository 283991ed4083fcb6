/** Who acts, as far as a sentence says. */
import type { Actor } from '../lexicon/actors.ts';
import type { Mention } from '../lexicon/trie.ts';

/** The actor of the action mentioned: where the text names it (null: nowhere), and if it means companies in general. */
export interface Subject {
  actor: Actor;
  at: number | null;
  general: boolean;
}

/** Where nobody is named, the service speaks of itself. */
export const NOBODY: Subject = { actor: 'service', at: null, general: false };

/** The subject that an actor's mention names. */
export function nameSubject({ tag, from: at }: Mention): Subject {
  const kind = tag.slice('actor.'.length);
  return kind === 'general' ? { actor: 'third', at, general: true } : { actor: kind as Actor, at, general: false };
}
