import type { Level } from './card.ts';

/** A sign as an SVG path in a field of 12 by 12; filled, or else drawn as a dashed line. */
interface LevelShape {
  path: string;
  isDashed: boolean;
}

/** Each level has a shape of its own, so that colour is never the only difference. */
export const LEVEL_SHAPES: Record<Level, LevelShape> = {
  'watch-out': { path: 'M6 .6 11.4 6 6 11.4 .6 6Z', isDashed: false },
  'take-note': {
    path: 'M6 1.2c.5 0 .9.2 1.1.7l4 7.4c.5.9-.1 1.9-1.1 1.9H2c-1 0-1.6-1-1.1-1.9l4-7.4c.2-.5.6-.7 1.1-.7Z',
    isDashed: false,
  },
  good: { path: 'M1 6a5 5 0 1 0 10 0a5 5 0 1 0-10 0Z', isDashed: false },
  silent: { path: 'M1.8 6a4.2 4.2 0 1 0 8.4 0a4.2 4.2 0 1 0-8.4 0Z', isDashed: true },
};

/** Of the line: its width, and how long each dash and gap is. */
export const DASHED = { width: 1.6, dash: 2.2 } as const;
