import type { JSX } from 'preact';

export type SheetKind = 'reading' | 'other' | 'empty' | 'tongue' | 'locked' | 'failed';

const LINES = <path d="M14 19h20M14 26h20M14 33h12" />;

/** What lies on the sheet of paper. `marker` strokes are the highlighter's. */
const DRAWINGS: Record<SheetKind, JSX.Element> = {
  reading: (
    <>
      <path class="sheet-marker" d="M13 26h17" />
      {LINES}
    </>
  ),
  other: (
    <>
      <path d="M14 19h20M14 33h20" />
      <path class="sheet-marker" d="M14 26h8" />
      <path d="M14 26h8M26 26h8" />
    </>
  ),
  empty: <path class="sheet-marker" d="M14 26h20" />,
  tongue: (
    <>
      <path class="sheet-marker" d="M14 26h20" />
      <path d="M14 19h4m3 0h2m3 0h8M14 26h8m3 0h3m3 0h3M14 33h3m3 0h6" />
    </>
  ),
  locked: (
    <>
      <rect class="sheet-solid" x="16" y="24" width="16" height="12" rx="2.5" />
      <path d="M19.5 24v-3.5a4.5 4.5 0 0 1 9 0V24" />
      <path class="sheet-marker" d="M21 30h6" />
    </>
  ),
  failed: (
    <>
      <path class="sheet-marker" d="M14 29h20" />
      <path d="M24 18v11M24 35.5v.1" stroke-width="2.5" />
    </>
  ),
};

/** A sheet of paper, for the eye only. */
export function Sheet({ kind }: { kind: SheetKind }) {
  return (
    <svg class="sheet" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
      <path class="sheet-paper" d="M12 5h17l9 9v26a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V8a3 3 0 0 1 3-3Z" />
      <path class="sheet-fold" d="M29 5v6a3 3 0 0 0 3 3h6" />
      {DRAWINGS[kind]}
    </svg>
  );
}
