/** A language's messages as they stand in its file. */
export interface MessageTree {
  readonly [key: string]: string | MessageTree;
}

/** The message at a path ("card.words.one"); empty where there is none. */
export function readMessage(tree: MessageTree, path: string): string {
  let node: string | MessageTree | undefined = tree;
  for (const key of path.split('.')) {
    node = typeof node === 'object' && Object.hasOwn(node, key) ? node[key] : undefined;
  }
  return typeof node === 'string' ? node : '';
}
