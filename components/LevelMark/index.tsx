import type { Level } from '../../lib/card/card.ts';
import './style.css';

/** Each level has a shape of its own, so that colour is never the only difference. */
const SHAPES: Record<Level, preact.JSX.Element> = {
  'watch-out': <path d="M6 .6 11.4 6 6 11.4 .6 6Z" />,
  'take-note': (
    <path d="M6 1.2c.5 0 .9.2 1.1.7l4 7.4c.5.9-.1 1.9-1.1 1.9H2c-1 0-1.6-1-1.1-1.9l4-7.4c.2-.5.6-.7 1.1-.7Z" />
  ),
  good: <circle cx="6" cy="6" r="5" />,
  silent: (
    <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.2 2.2" />
  ),
};

/** The sign of a level. Its name stands in the section's heading, so assistive technology passes over the sign. */
export function LevelMark({ level }: { level: Level }) {
  return (
    <svg class={`level-mark level-${level}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {SHAPES[level]}
    </svg>
  );
}
