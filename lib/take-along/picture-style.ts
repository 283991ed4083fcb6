/** How the picture looks: the card's light colours (`components/theme.css`), on paper wherever it is shown. */
import type { Level } from '../card/card.ts';
import type { Letter } from '../grade/grade.ts';

export const COLOURS = {
  paper: '#fffefb',
  wash: '#f7f4ea',
  line: '#e8e4d8',
  ink: '#1d1c1a',
  soft: '#5f5c55',
  mark: '#ffec9e',
  marker: '#f6d35c',
} as const;

export const LEVEL_COLOURS: Record<Level, string> = {
  'watch-out': '#b3261e',
  'take-note': '#855600',
  good: '#1e6b3c',
  silent: '#5f5c55',
};

export const GRADE_COLOURS: Record<Letter, string> = {
  A: '#1e6b3c',
  B: '#48660f',
  C: '#855600',
  D: '#a8400f',
  E: '#b3261e',
};

const SANS = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const SERIF = 'ui-serif, "Iowan Old Style", "Palatino Linotype", Charter, Georgia, Cambria, serif';

/** A font as CSS writes it, and the distance of its lines in pixels. */
export interface Style {
  font: string;
  leading: number;
}

export const STYLES = {
  site: { font: `600 17px ${SANS}`, leading: 23 },
  facts: { font: `12.5px ${SANS}`, leading: 18 },
  letter: { font: `700 27px ${SERIF}`, leading: 27 },
  summary: { font: `19px ${SERIF}`, leading: 27 },
  heading: { font: `600 12.5px ${SANS}`, leading: 18 },
  claim: { font: `14.5px ${SANS}`, leading: 20 },
  quote: { font: `14.5px ${SERIF}`, leading: 20 },
  foot: { font: `11.5px ${SANS}`, leading: 16 },
} as const satisfies Record<string, Style>;
