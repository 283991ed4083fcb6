import type { RawPage } from './raw-block.ts';

export function chooseBlocks(page: RawPage, _document: Document): number[] {
  return page.blocks.map((_, i) => i);
}
