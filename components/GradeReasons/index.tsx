import type { Flag } from '../../lib/card/card.ts';
import type { Grade, GradePart } from '../../lib/grade/grade.ts';
import './style.css';

const FINDINGS = { does: 'Yes', 'does-not': 'No', silent: 'Not said' };

/** With a real minus sign, as wide as the plus. */
function signed(points: number): string {
  const size = Math.abs(points).toLocaleString('en', { maximumFractionDigits: 1 });
  return points < 0 ? `−${size}` : `+${size}`;
}

/** "Why this grade": where each point comes from. Questions are taken from the flags of the same card. */
export function GradeReasons({ grade, flags }: { grade: Grade; flags: Flag[] }) {
  const flagOf = new Map(flags.map((flag) => [flag.id, flag]));
  const answer = (part: GradePart) => (flagOf.get(part.id)?.contradicted ? 'Says both' : FINDINGS[part.finding]);
  return (
    <table class="grade-reasons">
      <caption>Why this grade</caption>
      <thead>
        <tr>
          <th scope="col">Practice</th>
          <th scope="col">Policy</th>
          <th scope="col">Points</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Every policy starts with</th>
          <td />
          <td>{grade.base}</td>
        </tr>
        {grade.parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{flagOf.get(part.id)?.question ?? part.id}</th>
            <td>{answer(part)}</td>
            <td class={part.points < 0 ? 'points-lost' : 'points-won'}>{signed(part.points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {grade.ceiling && (
          <tr>
            <th scope="row">The gravest of these allows nothing better than</th>
            <td>{grade.ceiling}</td>
            <td>{grade.score}</td>
          </tr>
        )}
        <tr>
          <th scope="row">Score, from 0 (worst) to 100</th>
          <td>{grade.letter}</td>
          <td>{grade.score}</td>
        </tr>
      </tfoot>
    </table>
  );
}
