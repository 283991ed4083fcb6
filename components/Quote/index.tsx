import type { ComponentChildren } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Evidence } from '../../lib/findings/finding.ts';
import { shorten } from '../../lib/text/shorten.ts';
import { CopyButton } from '../CopyButton/index.tsx';
import { useWords } from '../words.ts';
import { QuoteLinksContext } from './quote-links.ts';
import type { Highlight } from './use-highlight.ts';
import './style.css';

/** Characters of a quote that are shown at once: about six lines. */
const QUOTE_LENGTH = 280;
/** Characters of the sentence that introduces a quoted list item. */
const LEAD_LENGTH = 120;

interface Props {
  evidence: Evidence;
  highlight: Highlight;
  /** Stands above the words: "It says", "It also says". */
  label?: string;
  /** Further buttons beside its own. */
  children?: ComponentChildren;
}

/** The policy's own words, always in serif, with the way to their place in the page. */
export function Quote({ evidence, highlight, label, children }: Props) {
  const { say } = useWords();
  const [open, close] = [say('quote.open'), say('quote.close')];
  const [whole, setWhole] = useState(false);
  const short = shorten(evidence.quote, QUOTE_LENGTH);
  const lead = evidence.leadIn?.quote;
  const outcome = highlight.outcomeOf(evidence);
  const share = useContext(QuoteLinksContext);
  const href = share?.linkTo(evidence);
  return (
    <figure class="quote">
      {label && <figcaption>{label}</figcaption>}
      <blockquote>
        {lead && (
          <p class="quote-lead">
            {open}
            {whole ? lead : (shorten(lead, LEAD_LENGTH) ?? lead)} …
          </p>
        )}
        <p>
          {lead ? '… ' : open}
          {whole || short === null ? evidence.quote : short}
          {close}
        </p>
      </blockquote>
      <div class="quote-actions">
        {outcome === 'shown' ? (
          <button type="button" class="link" onClick={() => highlight.clear()}>
            {say('quote.remove')}
          </button>
        ) : (
          <button type="button" class="link" onClick={() => highlight.show(evidence)}>
            {say('quote.show')}
          </button>
        )}
        {href != null && share && <CopyButton text={href} label={say('take.link')} copyText={share.copyText} />}
        {short !== null && (
          <button type="button" class="link" aria-expanded={whole} onClick={() => setWhole(!whole)}>
            {say(whole ? 'quote.less' : 'quote.more')}
          </button>
        )}
        {children}
      </div>
      <p class="quote-outcome" role="status">
        {outcome === 'lost' && say('quote.lost')}
        {outcome === 'shown' && <span class="visually-hidden">{say('quote.shown')}</span>}
      </p>
    </figure>
  );
}
