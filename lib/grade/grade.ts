/** The grade's data. How it is computed stands in `compute.ts`. */
import type { FindingKind } from '../findings/finding.ts';
import type { PracticeId } from '../practices/ids.ts';

export const LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
export type Letter = (typeof LETTERS)[number];

/** The lowest score of each letter. Set so that the letters tell policies apart: see `npm run eval`. */
export const LOWEST_SCORES: Readonly<Record<Letter, number>> = { A: 80, B: 65, C: 48, D: 30, E: 0 };

/** One practice's part in the score: the "why this grade" table. */
export interface GradePart {
  id: PracticeId;
  finding: FindingKind;
  /** Signed points; their sum is the score before it is bounded. */
  points: number;
}

export interface Grade {
  letter: Letter;
  /** 0 (worst) to 100 (best), whole. */
  score: number;
  /** Points every policy starts from. */
  base: number;
  /** The best letter that the worst practice allows, where the sum would have given a better one. */
  ceiling: Letter | null;
  /** Practices with points other than 0, worst first. */
  parts: GradePart[];
}
