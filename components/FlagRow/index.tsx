import { useState } from 'preact/hooks';
import type { Flag } from '../../lib/card/card.ts';
import type { Actions } from '../actions.ts';
import { FlagDetails } from '../FlagDetails/index.tsx';
import { LevelMark } from '../LevelMark/index.tsx';
import { Quote } from '../Quote/index.tsx';
import type { Highlight } from '../Quote/use-highlight.ts';
import { useWords } from '../words.ts';
import './style.css';

interface Props extends Pick<Actions, 'openLink' | 'copyText'> {
  flag: Flag;
  highlight: Highlight;
  /** Asks for the explanation of the finding; the focus comes back to `button`. */
  onWhy(id: Flag['id'], button: HTMLElement): void;
}

/** The way to each sentence that was considered. */
function Why({ flag, onWhy }: Pick<Props, 'flag' | 'onWhy'>) {
  const { say } = useWords();
  return (
    <button
      type="button"
      class="link flag-ask"
      aria-label={say('explanation.ask_about', { question: flag.question })}
      title={say('explanation.hint')}
      onClick={(event) => onWhy(flag.id, event.currentTarget)}
    >
      {say('explanation.ask')}
    </button>
  );
}

/** The words behind a flag: the best place first, the others on request. */
function Evidence({ flag, highlight, onWhy }: Pick<Props, 'flag' | 'highlight' | 'onWhy'>) {
  const { say, count } = useWords();
  const [all, setAll] = useState(false);
  const [best, ...others] = flag.evidence;
  if (!best) return null;
  return (
    <>
      <Quote evidence={best} highlight={highlight} {...(flag.contradicted && { label: say('quote.says') })}>
        {others.length > 0 && (
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('quote.fewer_places') : count('quote.more_places', others.length)}
          </button>
        )}
        <Why flag={flag} onWhy={onWhy} />
      </Quote>
      {all && others.map((evidence) => <Quote key={evidence.start} evidence={evidence} highlight={highlight} />)}
      {flag.denials.slice(0, 1).map((denial) => (
        <Quote key={denial.start} evidence={denial} highlight={highlight} label={say('quote.also_says')} />
      ))}
    </>
  );
}

/** One line of the card, which opens in place to the policy's own words and why they matter. */
export function FlagRow({ flag, highlight, onWhy, openLink, copyText }: Props) {
  const { say } = useWords();
  return (
    <details class={`flag flag-${flag.level}`}>
      <summary>
        <LevelMark level={flag.level} />
        <span class="flag-text">{flag.text}</span>
        <svg class="flag-arrow" viewBox="0 0 6 10" width="6" height="10" aria-hidden="true">
          <path
            d="m1 1 4 4-4 4"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      </summary>
      <div class="flag-body">
        <Evidence flag={flag} highlight={highlight} onWhy={onWhy} />
        <p class="flag-why">
          <b>{say('card.why_it_matters')}</b> {flag.why}
        </p>
        {flag.evidence.length === 0 && (
          <p>
            <Why flag={flag} onWhy={onWhy} />
          </p>
        )}
        {flag.details.length > 0 && <FlagDetails lines={flag.details} openLink={openLink} copyText={copyText} />}
      </div>
    </details>
  );
}
