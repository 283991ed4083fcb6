/** The grade on the toolbar icon. */
import type { Grade, Letter } from '../grade/grade.ts';
import type { Words } from '../words/words.ts';
import { siteOf } from './view.ts';

/** What the toolbar button shows. `color` stands behind white letters with a contrast of at least 4.5 : 1. */
export interface Badge {
  text: string;
  color: string;
  title: string;
}

const COLORS: Record<Letter, string> = { A: '#1e6b3c', B: '#4a6a12', C: '#8a5a00', D: '#b0420f', E: '#a31621' };

/** The toolbar button where there is no grade to show. */
export const PLAIN_BADGE: Badge = { text: '', color: COLORS.C, title: 'Smallprint' };

/** Gives the badge of a page with this grade. */
export function badgeFor(grade: Grade, pageUrl: string, words: Words): Badge {
  return {
    text: grade.letter,
    color: COLORS[grade.letter],
    title: words.say('badge.graded', { letter: grade.letter, site: siteOf(pageUrl) || words.say('badge.this_page') }),
  };
}
