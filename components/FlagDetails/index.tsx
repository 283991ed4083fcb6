import type { DetailEntry, DetailLine } from '../../lib/card/details.ts';
import type { Actions } from '../actions.ts';
import { CopyButton } from '../CopyButton/index.tsx';
import { inLine } from '../in-line.ts';
import { readableAddress } from '../readable-address.ts';
import { useWords } from '../words.ts';
import './style.css';

/** Entries of a line that are named; the rest is counted. */
const NAMED = 6;

/** Words that say nothing of where a link leads, once they stand alone. */
const POINTERS =
  /^(?:(?:click|tap|go|visit|see) )?(?:here|this(?: (?:link|page|site|form))?|link|https?:\S*|www\.\S*)\W*$/i;

type Touch = Pick<Actions, 'openLink' | 'copyText'>;

/** What people ask for about a flag, one line each: how long, who, where, and how to use a right. */
export function FlagDetails({ lines, ...touch }: { lines: DetailLine[] } & Touch) {
  return (
    <dl class="flag-details">
      {lines.map(({ name, entries }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Entries entries={entries} {...touch} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Words run on; what can be opened or copied has a line of its own. */
function Entries({ entries, ...touch }: { entries: DetailEntry[] } & Touch) {
  const { count } = useWords();
  const named = entries.slice(0, NAMED);
  const rest = entries.length > NAMED ? [count('card.more', entries.length - NAMED)] : [];
  if (named.every(({ href, copy }) => href === null && copy === null))
    return <>{[...named.map(({ text }) => inLine(text)), ...rest].join(' · ')}</>;
  return (
    <>
      {named.map((entry) => (
        <Entry key={`${entry.text} ${entry.href}`} entry={entry} {...touch} />
      ))}
      {rest}
    </>
  );
}

function Entry({ entry, openLink, copyText }: { entry: DetailEntry } & Touch) {
  const { text, href, copy } = entry;
  if (href !== null)
    return (
      <button type="button" class="link flag-link" onClick={() => openLink(href)}>
        {POINTERS.test(text.trim()) ? readableAddress(href) : inLine(text)}
      </button>
    );
  return (
    <span class="flag-way">
      <span>{inLine(text)}</span>
      {copy !== null && <CopyButton text={copy} name={copy} copyText={copyText} />}
    </span>
  );
}
