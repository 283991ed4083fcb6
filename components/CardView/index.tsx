import { useId, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../lib/card/card.ts';
import type { RequestKind } from '../../lib/letters/request.ts';
import type { PracticeId } from '../../lib/practices/ids.ts';
import { quoteLinks } from '../../lib/take-along/quote-links.ts';
import type { Actions } from '../actions.ts';
import { DataChips } from '../DataChips/index.tsx';
import { useDetour } from '../Detour/use-detour.ts';
import { Explanation } from '../Explanation/index.tsx';
import { FlagList } from '../FlagList/index.tsx';
import { GradeMark } from '../GradeMark/index.tsx';
import { GradeReasons } from '../GradeReasons/index.tsx';
import { LetterView } from '../LetterView/index.tsx';
import { QuoteLinksContext } from '../Quote/quote-links.ts';
import { useHighlight } from '../Quote/use-highlight.ts';
import { Summary } from '../Summary/index.tsx';
import { TakeAlong } from '../TakeAlong/index.tsx';
import { WhatNow } from '../WhatNow/index.tsx';
import { useWords } from '../words.ts';
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

/** What can stand in place of the card: why a practice was found as it was, or a letter. */
type Asked = { why: PracticeId } | { letter: RequestKind };

/** The card: the site, its grade, what its policy comes down to, and the reasons. */
export function CardView({ card, actions }: { card: Card; actions: Actions }) {
  const { say } = useWords();
  const reasons = useId();
  const [whyOpen, setWhyOpen] = useState(false);
  const highlight = useHighlight(actions);
  const { asked, ask, goBack } = useDetour<Asked>();
  const flag = asked && 'why' in asked && card.flags.find(({ id }) => id === asked.why);
  const request = asked && 'letter' in asked && card.requests.find(({ kind }) => kind === asked.letter);
  const links = useMemo(() => ({ linkTo: quoteLinks(card), copyText: actions.copyText }), [card, actions.copyText]);
  return (
    <QuoteLinksContext value={links}>
      {flag && <Explanation flag={flag} explain={actions.explain} highlight={highlight} onBack={goBack} />}
      {request && (
        <LetterView
          request={request}
          card={card}
          highlight={highlight}
          openLink={actions.openLink}
          copyText={actions.copyText}
          onBack={goBack}
        />
      )}
      <article class="card" hidden={Boolean(flag || request)}>
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
          onWhy={(id, button) => ask({ why: id }, button)}
          openLink={actions.openLink}
          copyText={actions.copyText}
        />
        <DataChips chips={card.chips} highlight={highlight} />
        <WhatNow
          card={card}
          openLink={actions.openLink}
          copyText={actions.copyText}
          onLetter={(kind, button) => ask({ letter: kind }, button)}
        />
        <TakeAlong card={card} copyText={actions.copyText} savePicture={actions.savePicture} />
        <footer class="card-foot">{say('card.foot')}</footer>
      </article>
    </QuoteLinksContext>
  );
}
