import type { Card, Flag } from '../../lib/card/card.ts';
import type { LetterRequest } from '../../lib/letters/request.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../CopyButton/index.tsx';
import { inLine } from '../in-line.ts';
import { LevelMark } from '../LevelMark/index.tsx';
import { readableAddress } from '../readable-address.ts';
import { useWords } from '../words.ts';
import './style.css';

/** Entries of each list that are shown. A policy that names more leads to them itself. */
const MOST = 5;

/** Words that say nothing of where a link leads, once they stand alone. */
const POINTERS =
  /^(?:please )?(?:(?:click|tap|go|visit|see|read) )*(?:here|this(?: (?:link|page|site|website|form))?|link|more)\W*$/i;

type Touch = Pick<Actions, 'openLink' | 'copyText'>;

function OptOuts({ optOuts, openLink }: Pick<Card, 'optOuts'> & Pick<Touch, 'openLink'>) {
  const { say } = useWords();
  if (optOuts.length === 0) return null;
  return (
    <>
      <h3>{say('now.opt_out')}</h3>
      <ul>
        {optOuts.slice(0, MOST).map(({ text, href }) => {
          const isPointer = POINTERS.test(text.trim());
          return (
            <li key={href}>
              <button type="button" class="link now-link" onClick={() => openLink(href)}>
                {isPointer ? readableAddress(href) : text}
              </button>
              {!isPointer && <span class="now-where">{readableAddress(href)}</span>}
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Addresses({ addresses, openLink, copyText }: Pick<Card, 'addresses'> & Touch) {
  const { say } = useWords();
  if (addresses.length === 0) return null;
  return (
    <>
      <h3>{say('now.addresses')}</h3>
      <ul>
        {addresses.slice(0, MOST).map(({ text, href, copy }) => (
          <li key={href ?? text} class="now-address">
            {href === null ? (
              <span>{inLine(text)}</span>
            ) : (
              <button type="button" class="link now-link" onClick={() => openLink(href)}>
                {POINTERS.test(text.trim()) || text === href ? readableAddress(href) : inLine(text)}
              </button>
            )}
            {copy !== null && <CopyButton text={copy} name={copy} copyText={copyText} />}
          </li>
        ))}
      </ul>
    </>
  );
}

interface LettersProps {
  requests: LetterRequest[];
  /** Asks for the letter in place of the card; the focus comes back to `button`. */
  onLetter(kind: LetterRequest['kind'], button: HTMLElement): void;
}

function Letters({ requests, onLetter }: LettersProps) {
  const { say } = useWords();
  return (
    <>
      <h3>{say('now.letters')}</h3>
      <ul class="now-letters">
        {requests.map(({ kind, stance }) => (
          <li key={kind}>
            <button type="button" onClick={(event) => onLetter(kind, event.currentTarget)}>
              <span class="now-letter">{say(`letter.${kind}.name`)}</span>
              <span class="now-where">{say(`now.${stance}`)}</span>
              <svg viewBox="0 0 6 10" width="6" height="10" aria-hidden="true">
                <path d="m1 1 4 4-4 4" />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Whether the site heeds what the browser says for its user, in one line. */
function Signal({ flag }: { flag: Flag }) {
  const { say } = useWords();
  return (
    <>
      <h3>{say('now.signal')}</h3>
      <p class="now-signal">
        <LevelMark level={flag.level} />
        <span>{flag.level === 'silent' ? say('card.does_not_say', { what: flag.text }) : flag.text}</span>
      </p>
    </>
  );
}

interface Props extends Touch, Pick<LettersProps, 'onLetter'> {
  card: Pick<Card, 'optOuts' | 'addresses' | 'requests' | 'flags'>;
}

/** What a reader can do about the policy: opt out, write, and know where to and whether a browser's signal helps. */
export function WhatNow({ card, onLetter, ...touch }: Props) {
  const { say } = useWords();
  const signal = card.flags.find(({ id }) => id === 'honour-do-not-track');
  return (
    <section class="now" aria-labelledby="now-heading">
      <h2 id="now-heading" class="heading">
        {say('now.heading')}
      </h2>
      <OptOuts optOuts={card.optOuts} openLink={touch.openLink} />
      <Letters requests={card.requests} onLetter={onLetter} />
      <Addresses addresses={card.addresses} {...touch} />
      {signal && <Signal flag={signal} />}
    </section>
  );
}
