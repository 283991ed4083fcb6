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
      tags = tagsOf(document.blocks[index]?.text ?? '');
      headings.set(index, tags);
    }
    return tags;
  };
  return readUnits(document).flatMap(({ unit, tokens }) => {
    const taken = unit.before ? tagsOf(document.text.slice(unit.before.start, unit.before.end)) : NOTHING;
    const above = headingTags(document.blocks[unit.block]?.heading);
    const context = unit.opener === undefined ? above : new Set([...above, ...headingTags(unit.opener)]);
    return readFacts(unit, tokens, context, names, taken);
  });
}

function tagsOf(text: string): ReadonlySet<Tag> {
  return new Set(findMentions(LEXICON, tokenise(text).words).map((m) => m.tag));
}

const NOTHING: ReadonlySet<Tag> = new Set();
