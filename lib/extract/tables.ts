/** Tells tables of data, whose rows are read as rows, from tables that only lay the page out. */
import { type DomAccess, ELEMENT_NODE, TEXT_NODE } from './dom-access.ts';

/** Cells longer than this hold running text, so the table is layout. In characters; our choice. */
const LONGEST_CELL = 2_500;
const LONGEST_PLAIN_CELL = 600;

/** True where the table's rows are data: cells of moderate length in at least two columns, no table inside. */
export function isDataTable(dom: DomAccess, table: Element): boolean {
  const role = dom.attribute(table, 'role');
  if (role === 'presentation' || role === 'none') return false;
  let headed = false;
  let rows = 0;
  let wideRows = 0;
  let cells = 0;
  let cellLength = 0;
  let longest = 0;
  let headings = 0;

  const pending: (Node | null)[] = [dom.firstChild(table)];
  while (pending.length > 0) {
    const node = pending.pop();
    if (!node) continue;
    pending.push(dom.nextSibling(node));
    const type = dom.nodeType(node);
    if (type === TEXT_NODE) cellLength += dom.data(node).trim().length;
    if (type !== ELEMENT_NODE) continue;
    const name = dom.localName(node as Element);
    if (name === 'table') return false;
    if (name === 'script' || name === 'style') continue;
    if (name === 'th' || name === 'caption') headed = true;
    if (/^h[1-6]$/.test(name)) headings++;
    if (name === 'tr') {
      rows++;
      if (cells > 1) wideRows++;
      cells = 0;
    }
    if (name === 'td' || name === 'th') {
      cells++;
      longest = Math.max(longest, cellLength);
      cellLength = 0;
    }
    pending.push(dom.firstChild(node));
  }
  longest = Math.max(longest, cellLength);
  if (cells > 1) wideRows++;
  if (rows < 2 || wideRows * 2 < rows) return false;
  return headed ? longest <= LONGEST_CELL : longest <= LONGEST_PLAIN_CELL && headings === 0;
}
