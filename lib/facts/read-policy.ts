/** Reads a whole policy into facts. */
import type { PolicyDocument } from '../extract/document.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { findMentions, type Tag } from '../lexicon/trie.ts';
import { tokenise } from '../text/tokens.ts';
import type { Fact } from './fact.ts';
import { readFacts } from './read-facts.ts';
import { readUnits } from './read-units.ts';
import { findServiceNames } from './service-names.ts';

/** Every fact of a policy, in reading order. */
export function readPolicyFacts(document: PolicyDocument): Fact[] {
  const names = findServiceNames(document);
  const headings = new Map<number, ReadonlySet<Tag>>();
  const headingTags = (index: number | undefined): ReadonlySet<Tag> => {
    if (index === undefined) return NOTHING;
    let tags = headings.get(index);
    if (!tags) {
      const words = tokenise(document.blocks[index]?.text ?? '').words;
      tags = new Set(findMentions(LEXICON, words).map((m) => m.tag));
      headings.set(index, tags);
    }
    return tags;
  };
  let previous: ReadonlySet<Tag> = NOTHING;
  return readUnits(document).flatMap(({ unit, tokens }) => {
    const taken = takesUp(tokens.words) ? previous : NOTHING;
    const above = headingTags(document.blocks[unit.block]?.heading);
    const context = unit.opener === undefined ? above : new Set([...above, ...headingTags(unit.opener)]);
    const facts = readFacts(unit, tokens, context, names, taken);
    previous = facts[0]?.sentence ?? NOTHING;
    return facts;
  });
}

/** "If we do so, …", "When this happens, …": speaks of what the sentence before spoke of. */
function takesUp(words: readonly string[]): boolean {
  const opening = words.slice(0, 8).join(' ');
  return (
    /^(?:but |and |however , )?(?:if|when|should|whenever|where) (?:we|it|they|this|that) (?:do|does|did|happens|occurs)\b/.test(
      opening,
    ) ||
    addsNotice(words) ||
    /^in (?:such|this|that|these|those|either) (?:an |a )?(?:event|case|cases|circumstances|situation)\b/.test(opening)
  );
}

/** "We will also notify you by email": of what, the sentence before says. */
function addsNotice(words: readonly string[]): boolean {
  const opening = words.slice(0, 8).join(' ');
  const adds = /^(?:in addition|additionally|furthermore|moreover) |^we (?:will|may|shall) also /.test(opening);
  if (!adds || !/\bwe (?:will|may|shall) (?:also )?(?:notify|inform|alert|email)\b/.test(opening)) return false;
  return !words.some((word) => /^(?:about|of|regarding|if|when|concerning)$/.test(word));
}

const NOTHING: ReadonlySet<Tag> = new Set();
