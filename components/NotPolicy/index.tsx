import type { PolicyLink, Reason, Verdict } from '../../lib/detect/verdict.ts';
import type { Words } from '../../lib/words/words.ts';
import type { Actions } from '../actions.ts';
import { inLine } from '../in-line.ts';
import { Notice } from '../Notice/index.tsx';
import { readableAddress } from '../readable-address.ts';
import { useWords } from '../words.ts';
import './style.css';

/** Entries that are shown: the strongest reasons and the likeliest links come first. */
const MOST = 3;

interface Props {
  site: string;
  verdict: Verdict;
  policyLinks: PolicyLink[];
  actions: Pick<Actions, 'openLink' | 'summarise'>;
}

function wordReason({ kind, text = '', subjects }: Reason, { say }: Words): string {
  return say(`reason.${kind}`, { text, ...subjects });
}

/** A page that does not look like a privacy policy: where the policy may be, and a way to be read all the same. */
export function NotPolicy({ site, verdict, policyLinks, actions }: Props) {
  const words = useWords();
  const { say, count } = words;
  const reasons = verdict.reasons.slice(0, MOST);
  return (
    <Notice sheet="other" site={site} title={say('not_policy.title')}>
      {policyLinks.length > 0 ? (
        <>
          <h2>{count('not_policy.links', policyLinks.length)}</h2>
          <ul class="policy-links">
            {policyLinks.slice(0, MOST).map(({ text, href }) => (
              <li key={href}>
                <button type="button" class="policy-link" title={href} onClick={() => actions.openLink(href)}>
                  <span class="policy-link-text">{text}</span>
                  <span class="policy-link-where">{readableAddress(href)}</span>
                  <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
                    <path
                      d="M2 8 8 2M3 2h5v5"
                      fill="none"
                      stroke="currentColor"
                      stroke-width="1.4"
                      stroke-linecap="round"
                      stroke-linejoin="round"
                    />
                  </svg>
                </button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        <p>{say('not_policy.no_links')}</p>
      )}
      <div class="notice-buttons">
        <button type="button" class="button" onClick={() => actions.summarise()}>
          {say('not_policy.anyway')}
        </button>
      </div>
      {reasons.length > 0 && (
        <details class="reasons">
          <summary>{say('not_policy.why')}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason.kind}>{inLine(wordReason(reason, words))}</li>
            ))}
          </ul>
        </details>
      )}
    </Notice>
  );
}
