/** Cuts a row of a table of data into units: each cell is read under its column's header. */
import type { Block, PolicyDocument } from '../extract/document.ts';
import { LEXICON } from '../lexicon/lexicon.ts';
import { findMentions } from '../lexicon/trie.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Unit } from './fact.ts';
import { introduceItem, splitInlineItems } from './inline-items.ts';
import { hasSubject, isStatement } from './statements.ts';
import { joinTokens, type LeadIn, tokeniseAt, type UnitText } from './unit-text.ts';

/** Characters: a row up to this length is quoted whole, one cell of a longer one. */
const LONGEST_ROW = 300;
/** Words: what is longer is no header but a row of its own. */
const LONGEST_HEADER = 18;

/** Offsets of a cell into the policy's text. */
interface Cell {
  start: number;
  end: number;
}

/** Whether a row names the table's columns: short cells that state nothing. */
export function isHeaderRow(document: PolicyDocument, index: number): boolean {
  const block = document.blocks[index];
  if (block?.kind !== 'table-row' || document.blocks[index + 1]?.leadIn !== index) return false;
  const cells = splitCells(block).filter((cell) => cell.end > cell.start);
  return cells.length > 1 && cells.every((cell) => isColumnName(tokeniseAt(document.text, cell.start, cell.end)));
}

function isColumnName(tokens: Tokens): boolean {
  return tokens.words.length <= LONGEST_HEADER && !/^(?:yes|no|we|you)$/.test(tokens.words[0] ?? '');
}

/**
 * The units of a row. `intro` introduces the whole table. A cell that states something is read by itself; any other
 * is read behind its column's header. A cell answered "yes" or "no" (as the tables after 11 CCR § 7011 print it)
 * says or denies what its header says of the row's first cell; "not collected" silences the rest of its row.
 */
export function readRow(document: PolicyDocument, index: number, intro: LeadIn | null): UnitText[] {
  const block = document.blocks[index];
  if (!block) return [];
  const cells = splitCells(block);
  const headers = findHeaders(document, block.leadIn);
  // Blank cells at the beginning leave no trace, so columns are counted from the end.
  const headerOf = (column: number): Cell | null => headers[column + headers.length - cells.length] ?? null;
  const row: Row = { document, block: index, whole: block, intro };
  const answers = cells.map((cell) => answerOf(document, cell));
  const isSilenced = answers.some((answer, column) => answer === 'no' && asksForCollection(document, headerOf(column)));
  return cells.flatMap((cell, column): UnitText[] => {
    const header = headerOf(column);
    const answer = answers[column];
    if (answer) return cells[0] && header ? [readAnswer(row, cells[0], header, cell, answer)] : [];
    return isSilenced ? [] : readStatements(row, cell, header);
  });
}

function findHeaders(document: PolicyDocument, index: number | undefined): Cell[] {
  const block = index === undefined ? undefined : document.blocks[index];
  return block && index !== undefined && isHeaderRow(document, index) ? splitCells(block) : [];
}

function asksForCollection({ text }: PolicyDocument, header: Cell | null): boolean {
  return header === null || /collect/i.test(text.slice(header.start, header.end));
}

interface Row {
  document: PolicyDocument;
  block: number;
  whole: Block;
  intro: LeadIn | null;
}

function splitCells(block: Block): Cell[] {
  const cells: Cell[] = [];
  let from = 0;
  for (const part of block.text.split('|')) {
    const start = block.start + from + (part.length - part.trimStart().length);
    cells.push({ start, end: Math.max(start, block.start + from + part.trimEnd().length) });
    from += part.length + 1;
  }
  return cells;
}

function answerOf(document: PolicyDocument, { start, end }: Cell): 'yes' | 'no' | null {
  const match = end - start <= 12 ? /^(yes|no)\b/i.exec(document.text.slice(start, end)) : null;
  return match ? (match[1]?.toLowerCase() as 'yes' | 'no') : null;
}

/** "Fingerprints | … | No" under "Collected": the header's verb, denied, with the first cell behind it. */
function readAnswer(row: Row, subject: Cell, header: Cell, cell: Cell, answer: 'yes' | 'no'): UnitText {
  const { text } = row.document;
  const asked = withoutMark(tokeniseAt(text, header.start, header.end));
  const named = tokeniseAt(text, subject.start, subject.end);
  const claim = answer === 'no' ? joinTokens(tokeniseAt(text, cell.start, cell.end), asked) : asked;
  return { unit: unitOf(row, subject, header), tokens: joinTokens(claim, named) };
}

/** A header that asks ("Sold?") is answered by its cells: what is read is a claim. */
function withoutMark(tokens: Tokens): Tokens {
  const end = tokens.words.at(-1) === '?' ? -1 : tokens.words.length;
  return {
    words: tokens.words.slice(0, end),
    starts: tokens.starts.slice(0, end),
    ends: tokens.ends.slice(0, end),
  };
}

function readStatements(row: Row, cell: Cell, header: Cell | null): UnitText[] {
  const { text } = row.document;
  const units: UnitText[] = [];
  const column = introduceCell(row, header);
  for (const { start, end, intro } of splitInlineItems(text.slice(cell.start, cell.end))) {
    const above = intro && introduceItem(text, cell.start + intro.start, cell.start + intro.end);
    const leadIn = above ?? column;
    for (const span of splitSentences(text.slice(cell.start + start, cell.start + end))) {
      const place = { start: cell.start + start + span.start, end: cell.start + start + span.end };
      const own = tokeniseAt(text, place.start, place.end);
      if (hasSubject(own) || isStatement(own) || !leadIn) {
        units.push({ unit: { block: row.block, ...place }, tokens: { ...own, ownFrom: 0 } });
      } else units.push({ unit: unitOf(row, place, leadIn), tokens: joinTokens(leadIn.tokens, own) });
    }
  }
  return units;
}

/** A header that says what is done ("Shared with") introduces its cells; any other needs what introduces the table. */
function introduceCell({ document, intro }: Row, header: Cell | null): LeadIn | null {
  if (!header) return intro;
  const named = withoutMark(tokeniseAt(document.text, header.start, header.end));
  const saysWhat = findMentions(LEXICON, named.words).some((m) => m.tag.startsWith('action.'));
  if (saysWhat || !intro) return { start: header.start, end: header.end, tokens: named };
  return { start: intro.start, end: intro.end, tokens: joinTokens(intro.tokens, named) };
}

function unitOf(row: Row, place: Cell, leadIn: Cell): Unit {
  const { start, end } = row.whole;
  return {
    block: row.block,
    ...(end - start <= LONGEST_ROW ? { start, end } : place),
    leadIn: { start: leadIn.start, end: leadIn.end },
  };
}
