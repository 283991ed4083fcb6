import type { Flag } from '../../lib/card/card.ts';
import { type Grade, type GradePart, LETTERS, LOWEST_SCORES } from '../../lib/grade/grade.ts';
import './style.css';

/** With a real minus sign, as wide as the plus. */
function signed(points: number): string {
  const size = Math.abs(points).toLocaleString('en', { maximumFractionDigits: 1 });
  return points < 0 ? `−${size}` : `+${size}`;
}

/** "A from 80, B 65, … else E". */
const SCALE = `${LETTERS.slice(0, -1)
  .map((letter, index) => `${letter}${index === 0 ? ' from' : ''} ${LOWEST_SCORES[letter]}`)
  .join(', ')}, else ${LETTERS.at(-1)}`;

/** What the sum of the points is cut to, and why; null where it stands. */
function boundOf({ base, parts, score, ceiling }: Grade): { reason: string; points: number } | null {
  const points = score - parts.reduce((sum, part) => sum + part.points, base);
  if (points === 0) return null;
  if (ceiling) return { reason: `The gravest of these rules out more than a ${ceiling}`, points };
  return { reason: points < 0 ? 'There are no more than 100 points' : 'There are no fewer than 0 points', points };
}

/** "Why this grade": where each point comes from, in the words of the same card's flags. */
export function GradeReasons({ grade, flags }: { grade: Grade; flags: Flag[] }) {
  const flagOf = new Map(flags.map((flag) => [flag.id, flag]));
  const bound = boundOf(grade);
  const claim = ({ id }: GradePart) => {
    const flag = flagOf.get(id);
    return flag?.level === 'silent' ? `Does not say ${flag.text}` : flag?.text;
  };
  return (
    <table class="grade-reasons">
      <caption>Why this grade</caption>
      <thead>
        <tr>
          <th scope="col">What the policy says</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Every policy starts with</th>
          <td>{grade.base}</td>
        </tr>
        {grade.parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{claim(part)}</th>
            <td class={part.points < 0 ? 'points-lost' : 'points-won'}>{signed(part.points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {bound && (
          <tr>
            <th scope="row">{bound.reason}</th>
            <td>{signed(bound.points)}</td>
          </tr>
        )}
        <tr>
          <th scope="row">
            Out of 100, grade {grade.letter} <small>{SCALE}</small>
          </th>
          <td>{grade.score}</td>
        </tr>
      </tfoot>
    </table>
  );
}
