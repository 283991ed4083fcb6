import type { Flag } from '../../lib/card/card.ts';
import { type Grade, type GradePart, LETTERS, LOWEST_SCORES } from '../../lib/grade/grade.ts';
import './style.css';

/** With a real minus sign, as wide as the plus. */
function signed(points: number): string {
  const size = Math.abs(points).toLocaleString('en', { maximumFractionDigits: 1 });
  return points < 0 ? `−${size}` : `+${size}`;
}

const SCALE = LETTERS.map((letter) => `${letter} from ${LOWEST_SCORES[letter]}`).join(', ');

/** "Why this grade": where each point comes from, in the words of the same card's flags. */
export function GradeReasons({ grade, flags }: { grade: Grade; flags: Flag[] }) {
  const flagOf = new Map(flags.map((flag) => [flag.id, flag]));
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
        {grade.ceiling && (
          <tr>
            <th scope="row">The gravest of these rules out more than a {grade.ceiling}</th>
            <td>{grade.score}</td>
          </tr>
        )}
        <tr>
          <th scope="row">
            Grade {grade.letter}, of 100 points <small>{SCALE}</small>
          </th>
          <td>{grade.score}</td>
        </tr>
      </tfoot>
    </table>
  );
}
