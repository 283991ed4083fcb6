/** A flag's details in lines for the card: at most one line a kind, in plain words. */
import type { AgeLimit, Details, NoticeKind, TransferCountry, Way, WayKind } from '../details/detail.ts';

/** One entry of a line. */
export interface DetailEntry {
  text: string;
  /** An address to open: http or https; null where there is none. */
  href: string | null;
  /** What a reader may want to copy: an email address or telephone number; null for the rest. */
  copy: string | null;
}

/** "How long: 24 months · …". */
export interface DetailLine {
  name: string;
  entries: DetailEntry[];
}

const WAYS: Record<WayKind, (value: string) => string> = {
  email: (value) => value,
  phone: (value) => value,
  post: (value) => value,
  form: (value) => value,
  link: (value) => value,
  settings: (value) => value,
  'device-settings': () => 'The settings of your browser or device',
  unsubscribe: () => 'The unsubscribe link in their messages',
  'reply-stop': () => 'Reply STOP',
  authority: (value) => value,
};

const NOTICES: Record<NoticeKind, string> = {
  email: 'by email',
  message: 'by message',
  'in-product': 'in the product',
  posted: 'posted on the site',
  post: 'by post',
};

const plain = (text: string): DetailEntry => ({ text, href: null, copy: null });

/** The lines worth a place on the card, most asked for first; none for a flag without details. */
export function describeDetails(details: Details): DetailLine[] {
  const own = details.ways?.filter((way) => !way.fallback);
  const lines: [string, DetailEntry[] | undefined][] = [
    ['How long', details.periods?.map(({ quote }) => plain(quote))],
    ['Named', details.thirdParties?.map(({ name }) => plain(name))],
    ['Goes to', details.countries && describeCountries(details.countries)],
    ['Safeguard', details.safeguards?.map(({ label }) => plain(label))],
    ['Age', details.ages?.map((age) => plain(describeAge(age)))],
    ['Notice', describeNotice(details)],
    [own?.length ? 'How' : 'Ask at', (own?.length ? own : details.ways)?.map(describeWay)],
  ];
  return lines.flatMap(([name, entries]) => (entries?.length ? [{ name, entries }] : []));
}

function describeCountries(countries: readonly TransferCountry[]): DetailEntry[] {
  return countries.map(({ name, outside }) => {
    const article = /^(?:European|United)/.test(name) ? 'the ' : '';
    return plain(outside ? `outside ${article}${name}` : name);
  });
}

function describeAge({ years, bound }: AgeLimit): string {
  return bound === 'under' ? `under ${years}` : `${years} or older`;
}

function describeNotice({ noticePeriods = [], noticeWays = [] }: Details): DetailEntry[] {
  return [...noticePeriods.map(({ quote }) => quote), ...noticeWays.map(({ kind }) => NOTICES[kind])].map(plain);
}

function describeWay({ kind, value, href }: Way): DetailEntry {
  const text = upperFirst(WAYS[kind](value));
  if (kind === 'email' || kind === 'phone') return { text: value, href: null, copy: value };
  return { text, href: href !== null && /^https?:/.test(href) ? href : null, copy: null };
}

const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
