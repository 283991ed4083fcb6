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
import { useExplanation } from './use-explanation.ts';
import './style.css';

const number = new Intl.NumberFormat('en');

/** When the policy was last changed, how long it is, and how long a reading takes. */
function Facts({ lastUpdated, words, readingMinutes }: Pick<Card, 'lastUpdated' | 'words' | 'readingMinutes'>) {
  return (
    <p class="card-facts">
      {lastUpdated === null ? 'Names no date of its last update' : `Updated ${lastUpdated}`}
      <br />
      {number.format(words)} words · {number.format(readingMinutes)} min read
    </p>
  );
}

/** The card: the site, its grade, what its policy comes down to, and the reasons. */
export function CardView({ card, actions }: { card: Card; actions: Actions }) {
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
        <footer class="card-foot">Read on your device, by rules; nothing was sent anywhere. Not legal advice.</footer>
      </article>
    </>
  );
}
