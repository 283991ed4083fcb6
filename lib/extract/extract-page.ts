/** From a page to its policy's text, each block tied to its place in the page. */
import { assembleDocument } from './assemble.ts';
import { chooseBlocks } from './choose-blocks.ts';
import type { PolicyDocument } from './document.ts';
import { createDomAccess, readSafely } from './dom-access.ts';
import { readPlainPage } from './plain-page.ts';
import type { RawBlock } from './raw-block.ts';
import { walkPage } from './walk-page.ts';

/** A policy's text, and the places in the live page that its blocks came from. */
export interface Extraction {
  document: PolicyDocument;
  /** The source of each block, in the order of `document.blocks`. Not serialisable: holds the page's Text nodes. */
  places: RawBlock[];
}

/**
 * Reads the policy on a page: live, or parsed by jsdom. `url` is the page's address, empty where unknown.
 * Changes nothing in the page and throws on none; a page without text gives a document without blocks.
 */
export function extractPage(page: Document, url: string): Extraction {
  const dom = createDomAccess(page);
  const plain = readPlainPage(page, dom);
  const raw = plain ?? walkPage(page, dom);
  const chosen = plain ? plain.blocks.map((_, index) => index) : chooseBlocks(raw, page);
  const baseUrl = readSafely(page, 'baseURI');
  const document = assembleDocument({
    title: raw.title,
    url,
    baseUrl: typeof baseUrl === 'string' && baseUrl !== 'about:blank' ? baseUrl : url,
    blocks: raw.blocks,
    chosen,
  });
  return { document, places: chosen.flatMap((index) => raw.blocks[index] ?? []) };
}
