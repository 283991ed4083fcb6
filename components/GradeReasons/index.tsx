import type { Flag } from '../../lib/card/card.ts';
import { type Grade, type GradePart, LETTERS, LOWEST_SCORES } from '../../lib/grade/grade.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../words.ts';
import './style.css';

/** With a real minus sign, as wide as the plus. */
function signed(points: number, locale: string): string {
  const size = Math.abs(points).toLocaleString(locale, { maximumFractionDigits: 1 });
  return points < 0 ? `−${size}` : `+${size}`;
}

/** "A from 80, B 65, … else E". */
function nameScale({ say }: Words): string {
  const [best, ...others] = LETTERS;
  return say('grade.scale', {
    best,
    lowest: LOWEST_SCORES[best],
    others: others
      .slice(0, -1)
      .map((letter) => `${letter} ${LOWEST_SCORES[letter]}`)
      .join(', '),
    worst: others.at(-1) ?? best,
  });
}

/** What the sum of the points is cut to, and why; null where it stands. */
function boundOf({ base, parts, score, ceiling }: Grade, { say }: Words): { reason: string; points: number } | null {
  const points = score - parts.reduce((sum, part) => sum + part.points, base);
  if (points === 0) return null;
  if (ceiling) return { reason: say('grade.ceiling', { letter: ceiling }), points };
  return { reason: say(points < 0 ? 'grade.most' : 'grade.least'), points };
}

/** "Why this grade": where each point comes from, in the words of the same card's flags. */
export function GradeReasons({ grade, flags }: { grade: Grade; flags: Flag[] }) {
  const words = useWords();
  const { say, locale } = words;
  const flagOf = new Map(flags.map((flag) => [flag.id, flag]));
  const bound = boundOf(grade, words);
  const claim = ({ id }: GradePart) => {
    const flag = flagOf.get(id);
    return flag?.level === 'silent' ? say('card.does_not_say', { what: flag.text }) : flag?.text;
  };
  return (
    <table class="grade-reasons">
      <caption>{say('grade.why')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('grade.says')}</th>
          <th scope="col">{say('grade.points')}</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{say('grade.base')}</th>
          <td>{grade.base}</td>
        </tr>
        {grade.parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{claim(part)}</th>
            <td class={part.points < 0 ? 'points-lost' : 'points-won'}>{signed(part.points, locale)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        {bound && (
          <tr>
            <th scope="row">{bound.reason}</th>
            <td>{signed(bound.points, locale)}</td>
          </tr>
        )}
        <tr>
          <th scope="row">
            {say('grade.total', { letter: grade.letter })} <small>{nameScale(words)}</small>
          </th>
          <td>{grade.score}</td>
        </tr>
      </tfoot>
    </table>
  );
}
