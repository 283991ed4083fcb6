/** How the grades fall over a set of policies: a grade that nearly all get says nothing. */
import type { PolicyRecord } from '../../lib/commandline/record.ts';
import { LETTERS, type Letter } from '../../lib/grade/grade.ts';

export interface GradeFigures {
  policies: number;
  counts: Record<Letter, number>;
  /** How many of the five occur. */
  occurring: number;
  /** The share of the most frequent one, from 0 to 1. */
  largestShare: number;
}

/** Counts the grades of the records; one without a grade counts as a policy all the same. */
export function countGrades(records: readonly PolicyRecord[]): GradeFigures {
  const counts = Object.fromEntries(
    LETTERS.map((letter) => [letter, records.filter(({ grade }) => grade === letter).length]),
  ) as Record<Letter, number>;
  const each = Object.values(counts);
  return {
    policies: records.length,
    counts,
    occurring: each.filter((n) => n > 0).length,
    largestShare: Math.max(...each) / records.length,
  };
}
