/** The figures as tables for the terminal. */
import type { Figure } from './figures.ts';
import type { FindingsFigures, Miss } from './findings.ts';

/** Pads each column to its widest cell; numbers stand right. */
export function formatTable(rows: readonly (readonly string[])[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  const pad = (cell: string, i: number) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0));
  return rows.map((row) => row.map(pad).join('  ').trimEnd()).join('\n');
}

/** One line per practice, least agreement first. */
export function formatPractices({ practices }: FindingsFigures): string {
  const head = ['practice', 'agree', 'F1', 'missed', 'wrong', 'flipped', 'of'];
  const rows = practices.map((p) => [
    p.id,
    `${((100 * p.agreed) / p.pairs).toFixed(0)}%`,
    Number.isNaN(p.f1) ? '-' : p.f1.toFixed(2),
    String(p.missed),
    String(p.wrong),
    String(p.flipped),
    String(p.pairs),
  ]);
  return formatTable([head, ...rows]);
}

/** Each disagreement with the words on both sides, grouped by practice; only one practice's where it is named. */
export function formatMisses(misses: readonly Miss[], practice?: string): string {
  const byPractice = misses.toSorted((a, b) => a.practice.localeCompare(b.practice));
  return byPractice
    .filter((miss) => !practice || miss.practice === practice)
    .map(({ document, practice, wanted, found, labelled, quotes }) =>
      [
        `${practice}: labelled ${wanted}, found ${found}  (${document})`,
        ...(labelled ? [`    label: “${labelled}”`] : []),
        ...quotes.slice(0, 3).map((quote) => `    found: “${quote}”`),
      ].join('\n'),
    )
    .join('\n');
}

/** All figures, each beside its bar and what was reached before. */
export function formatFigures(figures: readonly Figure[], reached: Readonly<Record<string, number>>): string {
  const show = (value: number | undefined) => (value === undefined ? '' : String(Math.round(value * 1e4) / 1e4));
  const rows = figures.map((f) => [
    f.name,
    show(f.value),
    f.bar === undefined ? '' : `${f.better === 'higher' ? '≥' : '≤'} ${show(f.bar)}`,
    show(reached[f.name]),
  ]);
  return formatTable([['figure', 'value', 'bar', 'reached before'], ...rows]);
}
