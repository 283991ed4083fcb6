/** The grade: the sum of what each practice's finding weighs. The weights stand in the practices. */
import type { Finding, FindingKind } from '../findings/finding.ts';
import { PRACTICES } from '../practices/index.ts';
import type { Practice } from '../practices/practice.ts';
import type { Emphases, Emphasis } from '../settings/settings.ts';
import { type Grade, type GradePart, LETTERS, type Letter, LOWEST_SCORES } from './grade.ts';

/** Where a policy starts that neither pleases nor harms. */
const BASE = 75;

/** Points from which a stated practice is one to watch out for. */
const SEVERE = -4;

/** Tells whether a part is something to watch out for: the policy says so, and it weighs heavily. */
export function isSevere(part: { finding: FindingKind; points: number }): boolean {
  return part.finding !== 'silent' && part.points <= SEVERE;
}

/**
 * What no good words elsewhere make up for: selling data or handing it to advertisers keeps a policy from a B,
 * training AI on it or targeting ads from an A.
 */
const CEILINGS: readonly { points: number; letter: 'B' | 'C' | 'D' }[] = [
  { points: -10, letter: 'C' },
  { points: -6, letter: 'B' },
];

/** What a person's emphasis makes of a practice's points. */
const FACTORS: Readonly<Record<Emphasis, number>> = { ignore: 0, normal: 1, matters: 2 };

/**
 * Grades findings. Takes one finding a practice; practices that are absent weigh nothing. With `emphases` the grade is
 * that of the person who set them: points count double where a practice matters to them, and not at all where it does not.
 */
export function gradeFindings(findings: readonly Finding[], emphases: Emphases = {}): Grade {
  const weights = new Map(PRACTICES.map((practice) => [practice.id, practice]));
  const parts = findings
    .map(
      (finding): GradePart => ({
        id: finding.id,
        finding: finding.finding,
        points: weigh(finding, weights.get(finding.id)) * FACTORS[emphases[finding.id] ?? 'normal'],
      }),
    )
    .filter((part) => part.points !== 0)
    .sort((a, b) => a.points - b.points);
  const sum = Math.min(100, Math.max(0, BASE + parts.reduce((total, part) => total + part.points, 0)));
  const ceiling = findCeiling(parts, sum);
  const score = ceiling ? Math.min(sum, bestScoreOf(ceiling)) : sum;
  return { letter: findLetter(score), score, base: BASE, ceiling, parts };
}

/** Points for one finding. A contradicted promise is worth nothing; an admission counts in full. */
function weigh(finding: Finding, practice: Practice | undefined): number {
  if (!practice) return 0;
  if (finding.finding === 'does-not') return practice.weight.doesNot;
  if (finding.finding === 'silent') return practice.weight.silent;
  return finding.contradicted ? Math.min(0, practice.weight.does) : practice.weight.does;
}

function findLetter(score: number): Letter {
  return LETTERS.find((letter) => score >= LOWEST_SCORES[letter]) ?? 'E';
}

function findCeiling(parts: readonly GradePart[], sum: number): 'B' | 'C' | 'D' | null {
  const worst = Math.min(0, ...parts.filter((part) => part.finding !== 'silent').map((part) => part.points));
  const ceiling = CEILINGS.find(({ points }) => worst <= points)?.letter;
  return ceiling && sum > bestScoreOf(ceiling) ? ceiling : null;
}

/** The highest score that still gives a letter. */
function bestScoreOf(letter: 'B' | 'C' | 'D'): number {
  const better = { B: 'A', C: 'B', D: 'C' } as const;
  return LOWEST_SCORES[better[letter]] - 1;
}
