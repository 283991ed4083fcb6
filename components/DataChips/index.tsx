import { useId, useState } from 'preact/hooks';
import type { Chip } from '../../lib/card/card.ts';
import { Quote } from '../Quote/index.tsx';
import type { Highlight } from '../Quote/use-highlight.ts';
import { useWords } from '../words.ts';
import './style.css';

/** Chips shown at once: about four rows. */
const AT_ONCE = 12;

/** The kinds of data that are collected; a chip opens to the words that say so. */
export function DataChips({ chips, highlight }: { chips: Chip[]; highlight: Highlight }) {
  const { say, count } = useWords();
  const panel = useId();
  const [openKind, setOpenKind] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const shown = all || chips.length <= AT_ONCE + 1 ? chips : chips.slice(0, AT_ONCE);
  const open = shown.find((chip) => chip.kind === openKind);
  if (chips.length === 0) return null;
  return (
    <section class="data-chips" aria-labelledby={`${panel}-heading`}>
      <h2 id={`${panel}-heading`} class="heading">
        {say('card.collects')} <span>{chips.length}</span>
      </h2>
      <ul>
        {shown.map((chip) => (
          <li key={chip.kind}>
            <button
              type="button"
              class="chip"
              aria-expanded={chip === open}
              aria-controls={panel}
              onClick={() => setOpenKind(chip === open ? null : chip.kind)}
            >
              {chip.label}
            </button>
          </li>
        ))}
        {shown.length < chips.length && (
          <li>
            <button type="button" class="link chip-more" onClick={() => setAll(true)}>
              {count('card.more', chips.length - shown.length)}
            </button>
          </li>
        )}
      </ul>
      <div id={panel} class="chip-words">
        {open && <Quote key={open.kind} evidence={open.evidence} highlight={highlight} label={open.label} />}
      </div>
    </section>
  );
}
