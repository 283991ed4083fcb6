import type { Card } from '../../lib/card/card.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../CopyButton/index.tsx';
import { readableAddress } from '../readable-address.ts';
import { inLine } from '../shorten.ts';
import { useWords } from '../words.ts';
import './style.css';

/** Entries of each list that are shown. A policy that names more leads to them itself. */
const MOST = 5;

type Props = Pick<Card, 'contacts' | 'optOuts'> & Pick<Actions, 'openLink' | 'copyText'>;

/** Words that say nothing of where a link leads, once they stand alone. */
const POINTERS =
  /^(?:please )?(?:(?:click|tap|go|visit|see|read) )*(?:here|this(?: (?:link|page|site|website|form))?|link|more)\W*$/i;

/** How to reach those who answer for the data, and the opt-outs that the policy links to. */
export function Reach({ contacts, optOuts, openLink, copyText }: Props) {
  const { say } = useWords();
  return (
    <>
      {optOuts.length > 0 && (
        <section class="reach" aria-labelledby="reach-opt-outs">
          <h2 id="reach-opt-outs" class="heading">
            {say('card.opt_out')}
          </h2>
          <ul>
            {optOuts.slice(0, MOST).map(({ text, href }) => {
              const isPointer = POINTERS.test(text.trim());
              return (
                <li key={href}>
                  <button type="button" class="link" onClick={() => openLink(href)}>
                    {isPointer ? readableAddress(href) : text}
                  </button>
                  {!isPointer && <span class="reach-where">{readableAddress(href)}</span>}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {contacts.length > 0 && (
        <section class="reach" aria-labelledby="reach-contacts">
          <h2 id="reach-contacts" class="heading">
            {say('card.reach')}
          </h2>
          <ul>
            {contacts.slice(0, MOST).map(({ kind, value, href }) => (
              <li key={value} class="reach-contact">
                <span class="reach-kind">{say(`contact.${kind}`)}</span>
                {kind === 'form' && href ? (
                  <button type="button" class="link" onClick={() => openLink(href)}>
                    {inLine(value)}
                  </button>
                ) : (
                  <>
                    <span>{inLine(value)}</span>
                    <CopyButton text={value} name={value} copyText={copyText} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
