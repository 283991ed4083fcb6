/** Cuts a policy into units to read: sentences, and list items, rows and fragments with what introduces them. */
import type { Block, PolicyDocument } from '../extract/document.ts';
import { splitSentences } from '../text/sentences.ts';
import { type Tokens, tokenise } from '../text/tokens.ts';
import type { Unit } from './fact.ts';
import { AUXILIARY } from './verbs.ts';

/** A unit with its tokens; offsets are into the policy's text. */
export interface UnitText {
  unit: Unit;
  tokens: Tokens & { ownFrom: number };
}

/** A lead-in's last sentence, ready to be put in front of what it introduces. */
interface LeadIn {
  start: number;
  end: number;
  tokens: Tokens;
}

const LONGEST_LEAD_IN = 70;
const LONGEST_CHAIN = 3;
const LONGEST_FRAGMENT = 30;
const LONGEST_LABEL = 5;
const SHORTEST_CLAIM = 8;

/** All units of a policy in reading order. Headings are context, unless they are whole statements. */
export function readUnits(document: PolicyDocument): UnitText[] {
  const units: UnitText[] = [];
  const leadIns = new Map<number, LeadIn | null>();
  let opened: number | undefined;
  for (const [index, block] of document.blocks.entries()) {
    if (block.kind === 'heading') {
      opened = undefined;
      // "We do not sell your data", printed large, is a claim all the same.
      if (isClaim(tokenise(block.text)) && !block.text.endsWith('?'))
        readBlock(document, index, block, undefined, leadIns, units);
      continue;
    }
    if (isAnsweredNo(document.blocks, index)) continue;
    const introducedBy = block.leadIn ?? (block.kind === 'paragraph' ? opened : block.heading);
    const whole = readBlock(document, index, block, introducedBy, leadIns, units);
    if (block.text.endsWith(':')) opened = index;
    else if (whole || block.kind !== 'paragraph') opened = undefined;
  }
  return units;
}

/**
 * A row of a table of categories (as the CCPA regulations, 11 CCR § 7011, have companies print) that is answered
 * with "no", as a row or, where the table was flattened, as paragraphs of a few words before a lone "No".
 */
function isAnsweredNo(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  if (block?.kind === 'table-row') return /\|\s*no\.?$/i.test(block.text);
  for (let next = index + 1; next <= index + 2; next++) {
    const text = blocks[next]?.text ?? '';
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
  for (const [order, span] of splitSentences(block.text).entries()) {
    const unit: Unit = { block: index, start: block.start + span.start, end: block.start + span.end };
    const own = tokeniseAt(document.text, unit.start, unit.end);
    const fragment = !isStatement(own);
    if (fragment && order === 0 && isLabel(own, block.text.length - span.end)) continue;
    const wantsLeadIn = block.kind === 'list-item' || block.kind === 'table-row' ? order === 0 || fragment : fragment;
    const source = introducedBy ?? (fragment && own.words.length <= LONGEST_FRAGMENT ? block.heading : undefined);
    const leadIn = wantsLeadIn && !hasSubject(own) ? findLeadIn(document, source, leadIns, 0) : null;
    if (!leadIn) {
      whole ||= !fragment;
      units.push({ unit, tokens: { ...own, ownFrom: 0 } });
      continue;
    }
    units.push({
      unit: { ...unit, leadIn: { start: leadIn.start, end: leadIn.end } },
      tokens: joinTokens(leadIn.tokens, own),
    });
  }
  return whole;
}

/** "Sensitive information." before more text: a title, not a claim. */
function isLabel(tokens: Tokens, textBehind: number): boolean {
  return tokens.words.length <= LONGEST_LABEL && textBehind > 0;
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
  const last = splitSentences(block.text).at(-1) ?? { start: 0, end: block.text.length };
  const start = block.start + last.start;
  const own = tokeniseAt(document.text, start, block.start + last.end);
  // A lead-in that is a fragment itself ("Contact data:") has one of its own.
  const outer =
    block.kind === 'heading' || hasSubject(own) || isStatement(own)
      ? null
      : findLeadIn(document, block.leadIn ?? block.heading, leadIns, depth + 1);
  const tokens = outer ? joinTokens(outer.tokens, own) : own;
  const leadIn = tokens.words.length > LONGEST_LEAD_IN ? null : { start, end: block.start + last.end, tokens };
  leadIns.set(index, leadIn);
  return leadIn;
}

/** Has a finite verb of its own, as far as auxiliaries and pronouns tell. */
function isStatement(tokens: Tokens): boolean {
  return (
    hasSubject(tokens) || tokens.words.some((word) => AUXILIARY.has(word) || /^(?:we|you|they|includes?)$/.test(word))
  );
}

/** A heading that says something: a sentence, not "How we use your data". */
function isClaim(tokens: Tokens): boolean {
  if (hasSubject(tokens)) return true;
  return (
    tokens.words.length >= SHORTEST_CLAIM &&
    isStatement(tokens) &&
    !/^(?:how|what|when|where|why|who|which|whether|your|our|the)$/.test(tokens.words[0] ?? '')
  );
}

/** Begins with a subject, as a whole sentence does. */
const FINITE = /^(?:may|might|can|could|will|would|shall|must|do|does|did|is|are|was|were|has)$/;

function hasSubject(tokens: Tokens): boolean {
  const [first = '', second = ''] = tokens.words;
  const finite = tokens.words.slice(1, 4).findIndex((word) => FINITE.test(word));
  if (
    finite >= 0 &&
    !tokens.words
      .slice(0, finite + 1)
      .some((word) => /^(?:that|which|who|whether|to|if|when|where|how|what|as|:|,)$/.test(word))
  )
    return true;
  if (/^(?:we|you|they|it|this|these|if|when|please)$/.test(first)) return true;
  return (
    /^(?:our|your)$/.test(first) && tokens.words.slice(2, 7).some((word) => AUXILIARY.has(word)) && second !== 'name'
  );
}

function tokeniseAt(text: string, start: number, end: number): Tokens {
  const tokens = tokenise(text.slice(start, end));
  return {
    words: tokens.words,
    starts: tokens.starts.map((offset) => offset + start),
    ends: tokens.ends.map((offset) => offset + start),
  };
}

function joinTokens(leadIn: Tokens, own: Tokens): Tokens & { ownFrom: number } {
  return {
    words: [...leadIn.words, ...own.words],
    starts: [...leadIn.starts, ...own.starts],
    ends: [...leadIn.ends, ...own.ends],
    ownFrom: leadIn.words.length,
  };
}
