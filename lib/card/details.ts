/** A flag's details in lines for the card: at most one line a kind, in plain words. */
import type { AgeLimit, Details, TransferCountry, Way } from '../details/detail.ts';
import { messageName } from '../words/practice-words.ts';
import type { Words } from '../words/words.ts';

/** One entry of a line. */
export interface DetailEntry {
  text: string;
  /** An address to open: http or https; null where there is none. */
  href: string | null;
  /** What a reader may want to copy: an address or telephone number; null for the rest. */
  copy: string | null;
}

/** "How long: 24 months · …". */
export interface DetailLine {
  name: string;
  entries: DetailEntry[];
}

const plain = (text: string): DetailEntry => ({ text, href: null, copy: null });

/** The lines worth a place on the card, most asked for first; none for a flag without details. */
export function describeDetails(details: Details, words: Words): DetailLine[] {
  const own = details.ways?.filter((way) => !way.fallback);
  const lines: [string, DetailEntry[] | undefined][] = [
    [words.say('detail.how_long'), details.periods?.map(({ quote }) => plain(quote))],
    [words.say('detail.named'), details.thirdParties?.map(({ name }) => plain(name))],
    [words.say('detail.goes_to'), details.countries && describeCountries(details.countries, words)],
    [
      words.say('detail.safeguard'),
      details.safeguards?.map(({ kind }) => plain(words.say(`detail.${messageName(kind)}`))),
    ],
    [words.say('detail.age'), details.ages?.map((age) => plain(describeAge(age, words)))],
    [words.say('detail.notice'), describeNotice(details, words)],
    [
      words.say(own?.length ? 'detail.how' : 'detail.ask_at'),
      (own?.length ? own : details.ways)?.map((way) => describeWay(way, words)),
    ],
  ];
  return lines.flatMap(([name, entries]) => (entries?.length ? [{ name, entries }] : []));
}

function describeCountries(countries: readonly TransferCountry[], words: Words): DetailEntry[] {
  const names = new Intl.DisplayNames(words.locale, { type: 'region' });
  return countries.map(({ code, outside }) => {
    // A union that Intl does not know.
    const place = code === 'EEA' ? words.say('detail.eea') : (names.of(code) ?? code);
    return plain(outside ? words.say('detail.outside', { place }) : place);
  });
}

function describeAge({ years, bound }: AgeLimit, words: Words): string {
  return words.say(bound === 'under' ? 'detail.under_age' : 'detail.at_least_age', { years });
}

function describeNotice({ noticePeriods = [], noticeWays = [] }: Details, words: Words): DetailEntry[] {
  const ways = noticeWays.map(({ kind }) => words.say(`detail.notice_${messageName(kind)}`));
  return [...noticePeriods.map(({ quote }) => quote), ...ways].map(plain);
}

/** A way as an entry: an address to copy, a page to open, or only a name. */
export function describeWay(way: Pick<Way, 'kind' | 'value' | 'href'>, words: Words): DetailEntry {
  const { kind, value, href } = way;
  if (kind === 'email' || kind === 'phone' || kind === 'post') return { text: value, href: null, copy: value };
  const text = upperFirst(nameWay(way, words));
  return { text, href: href !== null && /^https?:/.test(href) ? href : null, copy: null };
}

/** Ways that have no name of their own in the policy, and the name that the policy gives to others. */
function nameWay({ kind, value }: Pick<Way, 'kind' | 'value'>, words: Words): string {
  switch (kind) {
    case 'device-settings':
    case 'unsubscribe':
    case 'reply-stop':
      return words.say(`detail.${messageName(kind)}`);
    default:
      return value;
  }
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
