import type { Level } from '../../lib/card/card.ts';
import { DASHED, LEVEL_SHAPES } from '../../lib/card/level-shapes.ts';
import './style.css';

/** The sign of a level. Its name stands in the section's heading, so assistive technology passes over the sign. */
export function LevelMark({ level }: { level: Level }) {
  const { path, isDashed } = LEVEL_SHAPES[level];
  const line = {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': DASHED.width,
    'stroke-dasharray': `${DASHED.dash} ${DASHED.dash}`,
  };
  return (
    <svg class={`level-mark level-${level}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      <path d={path} {...(isDashed && line)} />
    </svg>
  );
}
