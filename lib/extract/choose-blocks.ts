import type { RawPage } from './raw-block.ts';
import { readBody, findFurniture } from './body-reading.ts';
import { measureBlock } from './judge-blocks.ts';
import { dropOtherDocuments } from './split-documents.ts';
export function chooseBlocks(page: RawPage, document: Document): number[] {
  const m = page.blocks.map(measureBlock);
  return dropOtherDocuments(readBody(page, m, findFurniture(page, m)), page.blocks, m);
}
