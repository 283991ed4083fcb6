/** A ready letter, in the interface's language, with the policy's own words. */
import type { Card } from '../card/card.ts';
import type { Evidence } from '../findings/finding.ts';
import { plainLine } from '../text/plain-line.ts';
import { shorten } from '../text/shorten.ts';
import type { Words } from '../words/words.ts';
import type { LetterRequest } from './request.ts';

/** Characters, so that a letter with its quote still fits into a mail link. */
const LONGEST = { quote: 300, leadIn: 120, address: 200 } as const;

export interface Letter {
  subject: string;
  /** Lines end with "\n". What only the writer knows stands in square brackets. */
  body: string;
}

/**
 * Writes the letter. It names the right that the policy itself grants, in the policy's words; where the policy is
 * silent, the law in general words only.
 * @param today the day the letter is written and the policy was read, in the writer's time zone
 */
export function writeLetter(
  { kind, stance, words: quoted }: Pick<LetterRequest, 'kind' | 'stance' | 'words'>,
  { site, url, lastUpdated }: Pick<Card, 'site' | 'url' | 'lastUpdated'>,
  today: Date,
  words: Words,
): Letter {
  const { say, locale } = words;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'long' }).format(today);
  const name = shorten(plainLine(site), LONGEST.address) ?? plainLine(site);
  const policy = say(lastUpdated === null ? 'letter.policy' : 'letter.policy_updated', {
    address: addressOf(url) ?? name,
    date,
    updated: plainLine(lastUpdated ?? ''),
  });
  const quote = quoted && quoteWords(quoted, words);
  const basis =
    quote === null ? [] : [`${say(`letter.${stance === 'grants' ? 'grants' : 'says'}`, { policy })}\n${quote}`];
  const law = stance === 'grants' ? [] : [say('letter.law')];
  const paragraphs = [
    date,
    say('letter.to', { site: name }),
    say('letter.greeting'),
    say(`letter.${kind}.ask`),
    ...basis,
    ...(stance === 'promises' ? [say('letter.confirm')] : []),
    ...law,
    say('letter.answer'),
    say('letter.known_as'),
    `${say('letter.regards')}\n${say('letter.name')}`,
  ];
  return { subject: say(`letter.${kind}.subject`), body: paragraphs.join('\n\n') };
}

/** The policy's words between quotation marks, cut where they are long. */
function quoteWords({ quote, leadIn }: Evidence, { say }: Words): string {
  const cut = (text: string, limit: number) => shorten(plainLine(text), limit) ?? plainLine(text);
  const lead = leadIn ? `${cut(leadIn.quote, LONGEST.leadIn)} … ` : '';
  return say('quote.open') + lead + cut(quote, LONGEST.quote) + say('quote.close');
}

/** The page's address without what follows "#", and without "?" where it is long; null where it is no web address. */
function addressOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, origin, pathname, search } = new URL(url);
  if (!/^https?:$/.test(protocol)) return null;
  return (
    [origin + pathname + search, origin + pathname, origin].find(({ length }) => length <= LONGEST.address) ?? null
  );
}
