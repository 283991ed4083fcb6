/**
 * What extraction hands on: a policy as plain text in ordered blocks.
 * No DOM in here, so that the same document comes from a live page, a saved file or plain text.
 */

/** How a block stood in the page. A table row's cells are joined by " | ". */
export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'table-row';

/** One block of the policy. `text` equals `PolicyDocument.text.slice(start, end)`. */
export interface Block {
  kind: BlockKind;
  /** White space collapsed to single spaces, trimmed, never empty. */
  text: string;
  /** Offsets into `PolicyDocument.text`, in UTF-16 units. */
  start: number;
  end: number;
  /** Heading: 1–6. List item: nesting depth from 1. Otherwise 0. */
  level: number;
  /** Index of the block that introduces this one: the paragraph or item before a list, a table's header row. */
  leadIn?: number;
  /** Index of the nearest heading above that this block stands under. */
  heading?: number;
}

/** A hyperlink in the policy's text. `start` and `end` are the offsets of its words. */
export interface Link {
  text: string;
  /** Absolute where the page's address is known; only http, https and mailto. */
  href: string;
  start: number;
  end: number;
}

/** A policy's text. Blocks stand in reading order, do not overlap, and are joined by "\n" or "\n\n" in `text`. */
export interface PolicyDocument {
  /** The page's title, or its first heading. May be empty. */
  title: string;
  /** The page's address, or empty where unknown. */
  url: string;
  text: string;
  blocks: Block[];
  links: Link[];
}
