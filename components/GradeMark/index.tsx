import type { Grade } from '../../lib/grade/grade.ts';
import { useWords } from '../words.ts';
import './style.css';

interface Props {
  grade: Grade;
  /** Whether the reasons stand open; `controls` is the id of their element. */
  open: boolean;
  controls: string;
  onToggle(): void;
}

/** The grade: small, since the reasons are what counts, and the way to them. */
export function GradeMark({ grade, open, controls, onToggle }: Props) {
  const { say } = useWords();
  // Said around what can be seen, so that what is spoken contains it (WCAG 2.5.3).
  const [before, between, after] = say('grade.spoken').split(/\{letter\}|\{score\}/);
  return (
    <button
      type="button"
      class={`grade-mark grade-${grade.letter.toLowerCase()}`}
      aria-expanded={open}
      aria-controls={controls}
      title={say('grade.why_question')}
      onClick={onToggle}
    >
      <span class="visually-hidden">{before}</span>
      <span class="grade-letter">{grade.letter}</span>
      <span class="visually-hidden">{between}</span>
      <span class="grade-score">
        {grade.score}
        <span class="visually-hidden">{after}</span>
        <svg viewBox="0 0 8 5" width="8" height="5" aria-hidden="true">
          <path
            d="m.7.7 3.3 3.3L7.3.7"
            fill="none"
            stroke="currentColor"
            stroke-width="1.3"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      </span>
    </button>
  );
}
