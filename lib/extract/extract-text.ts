/** Plain and Markdown-like text as a policy document. */
import { assembleDocument } from './assemble.ts';
import type { PolicyDocument } from './document.ts';
import { readTextBlocks } from './text-blocks.ts';

/** What is known of a text beside its words. */
export interface TextSource {
  url?: string;
  /** Where absent, the first heading. */
  title?: string;
}

/** Reads plain text, or text with Markdown's marks, which do not end up in the document. Any text will do. */
export function extractText(text: string, { url = '', title = '' }: TextSource = {}): PolicyDocument {
  const blocks = readTextBlocks(text, []);
  return assembleDocument({ title, url, baseUrl: url, blocks, chosen: blocks.map((_, index) => index) });
}
