import { useId, useState } from 'preact/hooks';
import type { Card } from '../../lib/card/card.ts';
import type { Actions } from '../actions.ts';
import { DataChips } from '../DataChips/index.tsx';
import { Explanation } from '../Explanation/index.tsx';
import { FlagList } from '../FlagList/index.tsx';
import { GradeMark } from '../GradeMark/index.tsx';
import { GradeReasons } from '../GradeReasons/index.tsx';
import { useHighlight } from '../Quote/use-highlight.ts';
import { Reach } from '../Reach/index.tsx';
import { Summary } from '../Summary/index.tsx';
import { useWords } from '../words.ts';
import { useExplanation } from './use-explanation.ts';
import './style.css';

/** When the policy was last changed, how long it is, and how long a reading takes. */
function Facts({ lastUpdated, words, readingMinutes }: Pick<Card, 'lastUpdated' | 'words' | 'readingMinutes'>) {
  const { say, count } = useWords();
  return (
    <p class="card-facts">
      {lastUpdated === null ? say('card.undated') : say('card.updated', { date: lastUpdated })}
      <br />
      {count('card.words', words)} · {count('card.minutes', readingMinutes)}
    </p>
  );
}

/** The card: the site, its grade, what its policy comes down to, and the reasons. */
export function CardView({ card, actions }: { card: Card; actions: Actions }) {
  const { say } = useWords();
  const reasons = useId();
  const [whyOpen, setWhyOpen] = useState(false);
  const highlight = useHighlight(actions);
  const { asked, ask, goBack } = useExplanation();
  const flag = card.flags.find(({ id }) => id === asked);
  return (
    <>
      {flag && <Explanation flag={flag} explain={actions.explain} highlight={highlight} onBack={goBack} />}
      <article class="card" hidden={flag !== undefined}>
        <header class="card-head">
          <div>
            <h1 title={card.site}>{card.site}</h1>
            <Facts {...card} />
          </div>
          <GradeMark grade={card.grade} open={whyOpen} controls={reasons} onToggle={() => setWhyOpen(!whyOpen)} />
        </header>
        <div id={reasons} class="card-why" hidden={!whyOpen}>
          <GradeReasons grade={card.grade} flags={card.flags} />
        </div>
        <Summary parts={card.summary} />
        <FlagList
          flags={card.flags}
          highlight={highlight}
          onWhy={ask}
          openLink={actions.openLink}
          copyText={actions.copyText}
        />
        <DataChips chips={card.chips} highlight={highlight} />
        <Reach
          contacts={card.contacts}
          optOuts={card.optOuts}
          openLink={actions.openLink}
          copyText={actions.copyText}
        />
        <footer class="card-foot">{say('card.foot')}</footer>
      </article>
    </>
  );
}
