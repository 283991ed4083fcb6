import { useId, useMemo, useState } from 'preact/hooks';
import type { Card } from '../../lib/card/card.ts';
import type { DetailLine } from '../../lib/card/details.ts';
import { mailLink } from '../../lib/letters/mail-link.ts';
import type { LetterRequest } from '../../lib/letters/request.ts';
import { writeLetter } from '../../lib/letters/write-letter.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../CopyButton/index.tsx';
import { Detour } from '../Detour/index.tsx';
import { FlagDetails } from '../FlagDetails/index.tsx';
import { Quote } from '../Quote/index.tsx';
import type { Highlight } from '../Quote/use-highlight.ts';
import { useWords } from '../words.ts';
import './style.css';

interface Props extends Pick<Actions, 'openLink' | 'copyText'> {
  request: LetterRequest;
  card: Pick<Card, 'site' | 'url' | 'lastUpdated'>;
  highlight: Highlight;
  onBack(): void;
}

/** A ready letter in place of the card: to change, to copy, and to mail where the policy gives an address. */
export function LetterView({ request, card, highlight, onBack, openLink, copyText }: Props) {
  const words = useWords();
  const { say } = words;
  const id = useId();
  const letter = useMemo(() => writeLetter(request, card, new Date(), words), [request, card, words]);
  const [body, setBody] = useState(letter.body);
  const { kind, stance, words: basis, email, sendTo, orUse } = request;
  const mail = email === null ? null : mailLink(email, { ...letter, body });
  const lines: DetailLine[] = [
    { name: say('letter.send_to'), entries: sendTo },
    { name: say('letter.or_use'), entries: orUse },
    { name: say('letter.subject'), entries: [{ text: letter.subject, href: null, copy: letter.subject }] },
  ];
  return (
    <Detour
      name="letter"
      title={say(`letter.${kind}.name`)}
      onBack={onBack}
      head={<p class="letter-stance">{say(`now.${stance}`)}.</p>}
    >
      {basis && (
        <div class="letter-part">
          <Quote evidence={basis} highlight={highlight} label={say('letter.basis')} />
        </div>
      )}
      <div class="letter-part">
        {sendTo.length === 0 && <p class="letter-hint">{say('letter.no_address')}</p>}
        <FlagDetails
          lines={lines.filter(({ entries }) => entries.length > 0)}
          openLink={openLink}
          copyText={copyText}
        />
      </div>
      <div class="letter-part">
        <label for={`${id}-text`}>{say('letter.text')}</label>
        <p id={`${id}-hint`} class="letter-hint">
          {say('letter.hint')}
        </p>
        <textarea
          id={`${id}-text`}
          aria-describedby={`${id}-hint`}
          spellcheck={false}
          value={body}
          onInput={(event) => setBody(event.currentTarget.value)}
        />
        <div class="letter-buttons">
          <CopyButton text={body} label={say('letter.copy')} look="button button-main" copyText={copyText} />
          {mail && (
            // Chrome hands a mail link to a mail program only from a tab of its own.
            <a class="button" href={mail.href} target="_blank" rel="noreferrer">
              {say('letter.mail')}
            </a>
          )}
        </div>
        <p class="letter-hint" role="status">
          {mail?.isWhole === false && say('letter.too_long')}
        </p>
      </div>
    </Detour>
  );
}
