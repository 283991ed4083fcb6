/** Cuts a policy into units to read: sentences, and list items, rows and fragments with what introduces them. */
import type { Block, PolicyDocument } from '../extract/document.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';
import type { Unit } from './fact.ts';
import { introduceItem, splitInlineItems } from './inline-items.ts';
import { isHeaderRow, readRow } from './read-rows.ts';
import {
  hasSubject,
  isClaim,
  isCondition,
  isLabel,
  isMenu,
  isMereLabel,
  isPrintedAsTitle,
  isStatement,
} from './statements.ts';
import { explainsDenial, takesUp } from './take-up.ts';
import {
  joinTokens,
  type LeadIn,
  LONGEST_LEAD_IN,
  type Place,
  readLastSentence,
  tokeniseAt,
  type UnitText,
} from './unit-text.ts';

const LONGEST_CHAIN = 3;
const LONGEST_FRAGMENT = 30;
/** Characters. */
const LONGEST_MENU_ENTRY = 60;
/** Characters from what is taken up to where the sentence that takes it up begins. */
const LONGEST_BEFORE = 800;
/** Characters of a lead-in with what introduces it: more of them are a page's menus. */
const LONGEST_OUTER = 400;
/** Words of a first sentence. */
const SHORTEST_PROSE = 6;
/** Characters of a block that are looked at for it. */
const PROSE_SAMPLE = 300;

/** All units of a policy in reading order. Headings are context, unless they are whole statements. */
export function readUnits(document: PolicyDocument): UnitText[] {
  const units: UnitText[] = [];
  const leadIns = new Map<number, LeadIn | null>();
  const first = document.blocks.findIndex(isProse);
  let opened: number | undefined;
  for (const [index, block] of document.blocks.entries()) {
    // A site's menus, where extraction could not tell them from the policy, come before its first sentence.
    if (index < first && isMenuEntry(block)) continue;
    if (block.kind === 'heading') {
      opened = undefined;
      // "We do not sell your data", printed large, is a claim all the same.
      if (isClaim(tokenise(block.text)) && !block.text.endsWith('?'))
        readBlock(document, index, block, undefined, leadIns, units);
      continue;
    }
    if (block.kind === 'table-row') {
      opened = undefined;
      if (!isHeaderRow(document, index)) {
        const table = block.leadIn ?? index;
        const intro = findLeadIn(document, introduceTable(document.blocks, table), leadIns, 0);
        units.push(...readRow(document, index, intro));
      }
      continue;
    }
    if (isAnsweredNo(document.blocks, index)) continue;
    const opensItem =
      opened !== undefined && block.leadIn !== undefined && document.blocks[opened]?.leadIn === block.leadIn;
    const introducedBy = opensItem ? opened : (block.leadIn ?? (block.kind === 'paragraph' ? opened : block.heading));
    const whole = readBlock(document, index, block, introducedBy, leadIns, units);
    if (block.text.endsWith(':')) opened = index;
    else if (whole || (block.kind !== 'paragraph' && !opensItem)) opened = undefined;
  }
  return units;
}

/** A paragraph, item or statement printed large with a sentence of some length in it. */
function isProse(block: Block): boolean {
  const tokens = tokenise(block.text.slice(0, PROSE_SAMPLE));
  return tokens.words.length >= SHORTEST_PROSE && isStatement(tokens);
}

/** A few words that state nothing and give no address. */
function isMenuEntry(block: Block): boolean {
  if (block.text.length > LONGEST_MENU_ENTRY) return false;
  const tokens = tokenise(block.text);
  return !isStatement(tokens) && !tokens.words.some((word) => word.startsWith('@'));
}

/** The paragraph right above a table that opens it (":"), else its heading. */
function introduceTable(blocks: readonly Block[], first: number): number | undefined {
  let above = first - 1;
  while (blocks[above]?.kind === 'table-row') above--;
  const opens = blocks[above]?.kind === 'paragraph' && blocks[above]?.text.endsWith(':');
  return opens ? above : blocks[first]?.heading;
}

/**
 * A table of categories (as the CCPA regulations, 11 CCR § 7011, have companies print) that was flattened into
 * paragraphs: a few words before a lone "No".
 */
function isAnsweredNo(blocks: readonly Block[], index: number): boolean {
  for (let next = index + 1; next <= index + 2; next++) {
    const text = blocks[next]?.text ?? '';
    // A question between takes the answer for itself.
    if (text.endsWith('?')) return false;
    if (/^(?:no|yes)\.?$/i.test(text)) return /^no/i.test(text);
  }
  return false;
}

/** Adds a block's units; tells whether the block stood on its own feet, without a lead-in. */
function readBlock(
  document: PolicyDocument,
  index: number,
  block: Block,
  introducedBy: number | undefined,
  leadIns: Map<number, LeadIn | null>,
  units: UnitText[],
): boolean {
  let whole = false;
  for (const { start, end, intro } of splitInlineItems(block.text)) {
    const spans = splitSentences(block.text.slice(start, end));
    const above = intro && introduceItem(document.text, block.start + intro.start, block.start + intro.end);
    const isItem = block.kind === 'list-item' || above !== null;
    for (const [order, span] of spans.entries()) {
      const unit: Unit = {
        block: index,
        start: block.start + start + span.start,
        end: block.start + start + span.end,
      };
      const own = tokeniseAt(document.text, unit.start, unit.end);
      const fragment = !isStatement(own);
      if (isMenu(document.text.slice(unit.start, unit.end), own)) continue;
      if (fragment && start + order === 0 && isLabel(own, block.end - unit.end)) continue;
      const source = introducedBy ?? (fragment && own.words.length <= LONGEST_FRAGMENT ? block.heading : undefined);
      const wantsLeadIn = (fragment || (isItem && order === 0)) && joinsLeadIn(own, isItem);
      const leadIn = wantsLeadIn ? (above ?? findLeadIn(document, source, leadIns, 0)) : null;
      if (fragment && (!leadIn || (!above && isHeading(document, source)))) unit.title = true;
      if (fragment && isPrintedAsTitle(document.text.slice(unit.start, unit.end))) unit.printedAsTitle = true;
      if (!leadIn) whole ||= !fragment;
      if (!leadIn && introducedBy !== undefined && document.blocks[introducedBy]?.text.endsWith(':')) {
        unit.opener = introducedBy;
      }
      const before = leadIn ? leadIn.before : findBefore(document, index, unit.start, own);
      if (before) unit.before = before;
      units.push(leadIn ? joinLeadIn(unit, leadIn, own) : { unit, tokens: { ...own, ownFrom: 0 } });
    }
  }
  return whole;
}

/** What begins with a subject stands by itself; an item that is a mere condition does not. */
function joinsLeadIn(own: Tokens, isItem: boolean): boolean {
  return !hasSubject(own) || (isItem && isCondition(own));
}

function joinLeadIn(unit: Unit, { start, end, tokens }: LeadIn, own: Tokens): UnitText {
  return { unit: { ...unit, leadIn: { start, end } }, tokens: joinTokens(tokens, own) };
}

function isHeading(document: PolicyDocument, index: number | undefined): boolean {
  return index !== undefined && document.blocks[index]?.kind === 'heading';
}

function findLeadIn(
  document: PolicyDocument,
  index: number | undefined,
  leadIns: Map<number, LeadIn | null>,
  depth: number,
): LeadIn | null {
  const block = index === undefined ? undefined : document.blocks[index];
  if (index === undefined || !block || depth >= LONGEST_CHAIN) return null;
  const known = leadIns.get(index);
  if (known !== undefined) return known;
  const last = readLastSentence(document.text, block.start, block.end);
  if (!last || isFinishedDenial(block, last.tokens)) return null;
  const own = last.tokens;
  // A lead-in that is a fragment itself ("Contact data:") has one of its own.
  const outer =
    block.kind === 'heading' || hasSubject(own) || isStatement(own)
      ? null
      : findLeadIn(document, block.leadIn ?? block.heading, leadIns, depth + 1);
  const tokens = outer ? joinTokens(outer.tokens, own) : own;
  const before =
    findBefore(document, index, last.start, own) ??
    (outer && block.leadIn !== undefined ? placeOuter(outer, last) : undefined);
  const leadIn = tokens.words.length > LONGEST_LEAD_IN ? null : { ...last, tokens, ...(before && { before }) };
  leadIns.set(index, leadIn);
  return leadIn;
}

/** What introduces a lead-in, where a reader can still follow. */
function placeOuter({ start, end, before }: LeadIn, inner: LeadIn): Place | undefined {
  const from = before?.start ?? start;
  return from < inner.start && inner.end - from <= LONGEST_OUTER ? { start: from, end } : undefined;
}

/** "Not giving it has no consequences." above a list denies nothing of what the list says. */
function isFinishedDenial(block: Block, { words }: Tokens): boolean {
  return (
    block.kind !== 'heading' && block.text.endsWith('.') && words.some((word) => /^(?:not?|never|none)$/.test(word))
  );
}

/** The sentence before one that takes it up, in the same block or at the end of the one above; none over a heading. */
function findBefore(document: PolicyDocument, index: number, end: number, own: Tokens): Place | undefined {
  const block = document.blocks[index];
  if (!block || block.kind === 'heading' || !takesUp(own.words)) return undefined;
  const last = readLastSentence(document.text, block.start, end);
  if (last) return reachBack(document, index, last, end, own);
  const above = document.blocks[index - 1];
  if (!above || above.kind === 'heading' || above.kind === 'table-row') return undefined;
  // Behind a list, what introduces it is taken up.
  const from = above.kind === 'list-item' && block.kind !== 'list-item' ? above.leadIn : index - 1;
  const source = from === undefined ? undefined : document.blocks[from];
  const sentence =
    source && source.kind !== 'heading' ? readLastSentence(document.text, source.start, source.end) : null;
  return sentence && from !== undefined ? reachBack(document, from, sentence, end, own) : undefined;
}

/** As far back as sentences take up one another, and a reader can follow. */
function reachBack(
  document: PolicyDocument,
  index: number,
  { start, end, tokens }: LeadIn,
  to: number,
  own: Tokens,
): Place | undefined {
  if (to - start > LONGEST_BEFORE || isMereLabel(tokens) || explainsDenial(tokens.words, own.words)) return undefined;
  const further = findBefore(document, index, start, tokens);
  return { start: further && to - further.start <= LONGEST_BEFORE ? further.start : start, end };
}
