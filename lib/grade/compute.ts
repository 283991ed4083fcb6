/** The grade: the sum of what each practice's finding weighs. The weights stand in the practices. */
import type { Finding, FindingKind } from '../findings/finding.ts';
import { PRACTICES } from '../practices/index.ts';
import type { Practice } from '../practices/practice.ts';
import { type Grade, type GradePart, LETTERS, type Letter } from './grade.ts';

/** Where a policy starts that neither pleases nor harms. */
const BASE = 70;

/** Lowest score of each letter but the last. Set so that the letters tell policies apart: see `npm run eval`. */
const LOWEST: Record<Exclude<Letter, 'E'>, number> = { A: 80, B: 65, C: 50, D: 35 };

/** Points from which a stated practice is one to watch out for. */
const SEVERE = -4;

/** Tells whether a part is something to watch out for: the policy says so, and it weighs heavily. */
export function isSevere(part: { finding: FindingKind; points: number }): boolean {
  return part.finding !== 'silent' && part.points <= SEVERE;
}

/** Grades findings. Takes one finding a practice; practices that are absent weigh nothing. */
export function gradeFindings(findings: readonly Finding[]): Grade {
  const weights = new Map(PRACTICES.map((practice) => [practice.id, practice]));
  const parts = findings
    .map(
      (finding): GradePart => ({
        id: finding.id,
        finding: finding.finding,
        points: weigh(finding, weights.get(finding.id)),
      }),
    )
    .filter((part) => part.points !== 0)
    .sort((a, b) => a.points - b.points);
  const sum = Math.min(100, Math.max(0, BASE + parts.reduce((total, part) => total + part.points, 0)));
  const capped = sum >= LOWEST.A && parts.some(isSevere);
  const score = capped ? LOWEST.A - 1 : sum;
  return { letter: findLetter(score), score, base: BASE, capped, parts };
}

/** Points for one finding. A contradicted promise is worth nothing; an admission counts in full. */
function weigh(finding: Finding, practice: Practice | undefined): number {
  if (!practice) return 0;
  if (finding.finding === 'does-not') return practice.weight.doesNot;
  if (finding.finding === 'silent') return practice.weight.silent;
  return finding.contradicted ? Math.min(0, practice.weight.does) : practice.weight.does;
}

function findLetter(score: number): Letter {
  return LETTERS.find((letter) => letter === 'E' || score >= LOWEST[letter]) ?? 'E';
}
