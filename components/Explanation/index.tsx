import { useEffect, useId, useState } from 'preact/hooks';
import type { Flag } from '../../lib/card/card.ts';
import type { ConsideredSentence, Explanation as Explained } from '../../lib/findings/explain.ts';
import type { Actions } from '../actions.ts';
import { Detour } from '../Detour/index.tsx';
import { inLine } from '../in-line.ts';
import { Quote } from '../Quote/index.tsx';
import type { Highlight } from '../Quote/use-highlight.ts';
import { useWords } from '../words.ts';
import './style.css';

/** Sentences that are shown at once; the rest stands behind a button. */
const COUNTED = 5;
const CLOSE = 3;

/** Undefined while the page is being asked; null where it gives no answer. */
type Answer = Explained | null | undefined;

function Sentence({ sentence, highlight }: { sentence: ConsideredSentence; highlight: Highlight }) {
  const { say } = useWords();
  const { quote, role, readings } = sentence;
  const [best] = readings;
  return (
    <li class={`considered considered-${role}`}>
      <Quote evidence={quote} highlight={highlight} />
      {best && (
        <dl>
          <dt>{say('explanation.read_as')}</dt>
          {best.says.map((line) => (
            <dd key={line}>{inLine(line)}</dd>
          ))}
          <dt>{say('explanation.result')}</dt>
          <dd class="considered-reason">{inLine(best.reason)}</dd>
        </dl>
      )}
    </li>
  );
}

interface ListProps {
  title: string;
  sentences: ConsideredSentence[];
  /** How many are shown at once. */
  few: number;
  highlight: Highlight;
}

function SentenceList({ title, sentences, few, highlight }: ListProps) {
  const { say, count } = useWords();
  const heading = useId();
  const [all, setAll] = useState(false);
  if (sentences.length === 0) return null;
  const hidden = sentences.length - few;
  return (
    <section class="considered-section" aria-labelledby={heading}>
      <h2 id={heading} class="heading">
        {title} <span>{sentences.length}</span>
      </h2>
      <ul>
        {(all ? sentences : sentences.slice(0, few)).map((sentence) => (
          <Sentence key={`${sentence.quote.start}-${sentence.quote.end}`} sentence={sentence} highlight={highlight} />
        ))}
      </ul>
      {hidden > 0 && (
        <div class="considered-more">
          <button type="button" class="button" aria-expanded={all} onClick={() => setAll(!all)}>
            {all
              ? say('card.show_fewer')
              : count(few > 0 ? 'explanation.more_considered' : 'explanation.considered', hidden)}
          </button>
        </div>
      )}
    </section>
  );
}

/** All that was considered: what counted first, what came close next, what only shares a word folded away. */
function Sentences({ explained, highlight }: { explained: Explained; highlight: Highlight }) {
  const { say, count } = useWords();
  const { sentences, total } = explained;
  const counted = sentences.filter(({ role }) => role === 'counted');
  const others = sentences.filter(({ role }) => role !== 'counted');
  const close = others.filter(({ role }) => role === 'close').length;
  const unsent = total - sentences.length;
  return (
    <>
      <SentenceList title={say('explanation.counted')} sentences={counted} few={COUNTED} highlight={highlight} />
      <SentenceList
        title={say('explanation.not_counted')}
        sentences={others}
        few={Math.min(close, CLOSE)}
        highlight={highlight}
      />
      {unsent > 0 && <p class="considered-unsent">{count('explanation.unsent', unsent)}</p>}
    </>
  );
}

function Status({ answer, flag }: { answer: Answer; flag: Flag }) {
  const { say } = useWords();
  if (answer === undefined) return <>{say('explanation.looking')}</>;
  if (answer === null) return <>{say('explanation.gone')}</>;
  const hasChanged = answer.finding !== flag.finding || answer.contradicted !== flag.contradicted;
  return (
    <>
      {hasChanged && `${say('explanation.changed')} `}
      {answer.summary}
    </>
  );
}

interface Props {
  flag: Flag;
  explain: Actions['explain'];
  highlight: Highlight;
  onBack(): void;
}

/** A practice's page of truth, in place of the card: each sentence considered, and why it counted or did not. */
export function Explanation({ flag, explain, highlight, onBack }: Props) {
  const { say } = useWords();
  const [answer, setAnswer] = useState<Answer>(undefined);
  useEffect(() => {
    let isWanted = true;
    explain(flag.id).then((explained) => isWanted && setAnswer(explained));
    return () => {
      isWanted = false;
    };
  }, [explain, flag.id]);
  return (
    <Detour
      name="explanation"
      title={flag.question}
      isBusy={answer === undefined}
      onBack={onBack}
      head={
        <>
          <p class="explanation-claim">
            {flag.finding === 'silent' ? say('card.does_not_say', { what: flag.text }) : flag.text}.
          </p>
          <p class="explanation-summary" role="status">
            <Status answer={answer} flag={flag} />
          </p>
        </>
      }
    >
      {answer && <Sentences explained={answer} highlight={highlight} />}
    </Detour>
  );
}
