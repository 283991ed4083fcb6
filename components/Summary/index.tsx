import type { SummaryPart } from '../../lib/card/card.ts';
import './style.css';

/** The sentence that says what the policy comes down to, its worst parts under the highlighter. */
export function Summary({ parts }: { parts: SummaryPart[] }) {
  return (
    <p class="summary">
      {parts.map((part, index) => (part.marked ? <mark key={index}>{part.text}</mark> : part.text))}
    </p>
  );
}
