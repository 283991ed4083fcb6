import { useState } from 'preact/hooks';
import { type Flag, LEVELS } from '../../lib/card/card.ts';
import { messageName } from '../../lib/words/practice-words.ts';
import type { Actions } from '../actions.ts';
import { FlagRow } from '../FlagRow/index.tsx';
import type { Highlight } from '../Quote/use-highlight.ts';
import { useWords } from '../words.ts';
import './style.css';

interface Props extends Pick<Actions, 'openLink' | 'copyText'> {
  flags: Flag[];
  highlight: Highlight;
  onWhy(id: Flag['id'], button: HTMLElement): void;
}

/** The flags under their levels, worst first: the handful that matters at once, the rest behind one button. */
export function FlagList({ flags, highlight, onWhy, openLink, copyText }: Props) {
  const { say, count } = useWords();
  const [all, setAll] = useState(false);
  const sections = LEVELS.map((level) => {
    const ofLevel = flags.filter((flag) => flag.level === level);
    const shown = all ? ofLevel : ofLevel.filter((flag) => flag.prominent);
    return { level, total: ofLevel.length, shown, hidden: ofLevel.filter((flag) => !flag.prominent).length };
  });
  const hidden = sections.filter((section) => section.hidden > 0);
  return (
    <>
      {sections
        .filter((section) => section.shown.length > 0)
        .map(({ level, total, shown }) => (
          <section key={level} class="flag-section" aria-labelledby={`level-${level}`}>
            <h2 id={`level-${level}`} class="heading">
              {say(`level.${messageName(level)}.heading`)} <span>{total}</span>
            </h2>
            <ul>
              {shown.map((flag) => (
                <li key={flag.id}>
                  <FlagRow flag={flag} highlight={highlight} onWhy={onWhy} openLink={openLink} copyText={copyText} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      {hidden.length > 0 && (
        <div class="flag-all">
          <button type="button" class="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? say('card.show_fewer') : say('card.show_all', { count: flags.length })}
          </button>
          {!all && (
            <p>
              {hidden.map((section) => count(`level.${messageName(section.level)}.hidden`, section.hidden)).join(' · ')}
            </p>
          )}
        </div>
      )}
    </>
  );
}
