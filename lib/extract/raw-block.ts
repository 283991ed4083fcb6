/** What the walk over a page collects, before anybody has judged which of it is the policy. */
import type { BlockKind } from './document.ts';
import type { PlacedPiece } from './pieces.ts';

/** A block of the page, policy or not. */
export interface RawBlock {
  kind: BlockKind;
  /** As in `Block.level`. */
  level: number;
  text: string;
  /** The source of the words, in order. */
  pieces: PlacedPiece[];
  /** Index of the container that the block stands in. */
  container: number;
  /** Table row: index of the raw block that is the table's header row. */
  header?: number;
}

/** Why a part of a page is hardly the policy, by its own markup. */
export type Furniture = 'navigation' | 'banner' | 'footer' | 'cookie-notice' | 'aside' | 'dialog' | 'comments';

/** A block-level element with text in it. Containers form a tree; the blocks inside one are consecutive. */
export interface Container {
  /** Index of the container around it; -1 for the page itself. */
  parent: number;
  localName: string;
  /** `class` and `id`, for Readability to judge by. */
  className: string;
  id: string;
  /** What the element's own markup says; the containers around it may say more. */
  furniture: Furniture | null;
  /** The blocks inside: from `first` up to, not including, `end`. */
  first: number;
  end: number;
}

/** All blocks of a page in reading order, with the containers they stand in. `containers[0]` is the page itself. */
export interface RawPage {
  title: string;
  blocks: RawBlock[];
  containers: Container[];
}
