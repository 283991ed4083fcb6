import { useState } from 'preact/hooks';
import type { Card } from '../../lib/card/card.ts';
import { outlineCard } from '../../lib/take-along/outline.ts';
import { writeJson } from '../../lib/take-along/write-json.ts';
import { writeMarkdown } from '../../lib/take-along/write-markdown.ts';
import { writeText } from '../../lib/take-along/write-text.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../CopyButton/index.tsx';
import { useWords } from '../words.ts';
import './style.css';

interface Props extends Pick<Actions, 'copyText' | 'savePicture'> {
  card: Card;
}

/** Saves the picture and says whether that went well. */
function SaveButton({ card, savePicture }: Pick<Props, 'card' | 'savePicture'>) {
  const { say } = useWords();
  const [outcome, setOutcome] = useState<{ name: string } | 'failed' | null>(null);
  const save = () =>
    savePicture(card).then(
      (name) => setOutcome({ name }),
      () => setOutcome('failed'),
    );
  const label = outcome === null ? 'take.picture' : outcome === 'failed' ? 'take.not_saved' : 'take.saved';
  return (
    <>
      <button type="button" class="link" onClick={save}>
        {say(label)}
      </button>
      <span class="visually-hidden" role="status">
        {outcome === 'failed' && say('take.not_saved_why')}
        {outcome !== null && outcome !== 'failed' && say('take.saved_as', { name: outcome.name })}
      </span>
    </>
  );
}

/** The card to take along: as a text in three formats, and as a picture. */
export function TakeAlong({ card, copyText, savePicture }: Props) {
  const words = useWords();
  const { say } = words;
  const outline = () => outlineCard(card, new Date(), words);
  const formats = [
    { label: say('take.text'), text: () => writeText(outline()) },
    { label: say('take.markdown'), text: () => writeMarkdown(outline(), words) },
    { label: say('take.json'), text: () => writeJson(card, new Date()) },
  ];
  return (
    <section class="take" aria-labelledby="take-heading">
      <h2 id="take-heading" class="heading">
        {say('take.heading')}
      </h2>
      <div class="take-ways">
        {formats.map(({ label, text }) => (
          <CopyButton key={label} text={text} label={label} copyText={copyText} />
        ))}
        <SaveButton card={card} savePicture={savePicture} />
      </div>
    </section>
  );
}
