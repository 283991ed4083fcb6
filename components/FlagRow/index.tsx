import { useState } from 'preact/hooks';
import type { Flag } from '../../lib/card/card.ts';
import type { Details } from '../../lib/findings/finding.ts';
import { LevelMark } from '../LevelMark/index.tsx';
import { Quote } from '../Quote/index.tsx';
import type { Highlight } from '../Quote/use-highlight.ts';
import { readableAddress } from '../readable-address.ts';
import { inLine } from '../shorten.ts';
import './style.css';

/** Entries of a detail that are named; the rest is counted. */
const NAMED = 6;

function listed(entries: string[]): string {
  const rest = entries.length - NAMED;
  const named = entries.slice(0, NAMED).map(inLine).join(' · ');
  return rest > 0 ? `${named} · ${rest} more` : named;
}

function detailLines({ periods, thirdParties, contacts, age }: Details): [name: string, value: string][] {
  const lines: [string, string[] | undefined][] = [
    ['How long', periods],
    ['Named', thirdParties],
    ['Write to', contacts],
    ['Age limit', age === undefined ? undefined : [`${age} years`]],
  ];
  return lines.flatMap(([name, entries]) => (entries?.length ? [[name, listed(entries)]] : []));
}

interface Props {
  flag: Flag;
  highlight: Highlight;
  openLink(href: string): void;
}

/** The words behind a flag: the best place first, the others on request. */
function Words({ flag, highlight }: Pick<Props, 'flag' | 'highlight'>) {
  const [all, setAll] = useState(false);
  const [best, ...others] = flag.evidence;
  if (!best) return null;
  return (
    <>
      <Quote evidence={best} highlight={highlight} {...(flag.contradicted && { label: 'It says' })}>
        {others.length > 0 && (
          <button type="button" class="link" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? 'Fewer places' : `${others.length} more ${others.length === 1 ? 'place' : 'places'}`}
          </button>
        )}
      </Quote>
      {all && others.map((evidence) => <Quote key={evidence.start} evidence={evidence} highlight={highlight} />)}
      {flag.denials.slice(0, 1).map((denial) => (
        <Quote key={denial.start} evidence={denial} highlight={highlight} label="It also says" />
      ))}
    </>
  );
}

/** One line of the card, which opens in place to the policy's own words and why they matter. */
export function FlagRow({ flag, highlight, openLink }: Props) {
  const lines = detailLines(flag.details);
  const links = flag.details.links?.slice(0, NAMED) ?? [];
  return (
    <details class={`flag flag-${flag.level}`}>
      <summary>
        <LevelMark level={flag.level} />
        <span class="flag-text">{flag.text}</span>
        <svg class="flag-arrow" viewBox="0 0 6 10" width="6" height="10" aria-hidden="true">
          <path
            d="m1 1 4 4-4 4"
            fill="none"
            stroke="currentColor"
            stroke-width="1.5"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </svg>
      </summary>
      <div class="flag-body">
        <Words flag={flag} highlight={highlight} />
        <p class="flag-why">
          <b>Why it matters</b> {flag.why}
        </p>
        {(lines.length > 0 || links.length > 0) && (
          <dl class="flag-details">
            {lines.map(([name, value]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
            {links.length > 0 && (
              <div>
                <dt>{links.length === 1 ? 'Link' : 'Links'}</dt>
                <dd>
                  {links.map((href) => (
                    <button key={href} type="button" class="link flag-link" onClick={() => openLink(href)}>
                      {readableAddress(href)}
                    </button>
                  ))}
                </dd>
              </div>
            )}
          </dl>
        )}
      </div>
    </details>
  );
}
