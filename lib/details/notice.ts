/** How, and how long before, a policy gives notice of its changes. */
import { NOTICE_KINDS, type NoticeKind, type NoticePeriod, type NoticeWay } from './detail.ts';
import { findDurations } from './durations.ts';
import { keepFirst, type Passage, quoteWithin } from './passages.ts';

const MOST_PERIODS = 2;

const NOTICE_BEHIND =
  /^['’]?s?['’]?(?: of)? ?[^.;]{0,50}\b(?:before|prior|advance|ahead|notice|notification|after\b[^.;]{0,40}(?:post|notif|publi|sen[dt])|after (?:notice|posting)|from (?:the )?(?:date|posting|publi|notice))/i;
const NOTICE_BEFORE = /\b(?:notice|advance|notif\w+|effect\w*)\b[^.;]{0,60}$/i;

/** "By email (to the address in your account)" is no notice in the account: no "mail" within. */
const WAYS: Record<NoticeKind, RegExp> = {
  email:
    /\b(?:by|via|through|with|an?|using|or|your|to|per|and|,) (?:\p{L}+ ){0,3}?e-?mails?\b|\be-?mail(?:ing|ed)?\b(?= (?:you|notice|notification|address|message|the|to))|^e-?mail/iu,
  message: /\b(?:text message|sms|push notification|direct message)s?\b/i,
  'in-product':
    /\b(?:in-(?:app|product|service|game)|pop-?ups?|banners?|(?:notif\w+|notice|message|alert|announcement|inform\w*|prompt)\b(?:(?!mail)[^.;]){0,50}\b(?:within|through|in|via|on|using|inside|when) (?:\p{L}+ ){0,3}(?:apps?|applications?|accounts?|services?|products?|platform|dashboard|software|interface|log ?in|sign ?in)|when you (?:next )?(?:log|sign) (?:in|on))\b/iu,
  posted:
    /\b(?:post(?:ing|ed|s)?|publish(?:ing|ed)?|display(?:ing|ed)?|plac(?:e|ing))\b(?: [^\s.;]{1,30}){0,8}|\b(?:prominent|conspicuous)\w*\b[^.;]{0,30}\b(?:notice|notification|site|website|page)|\b(?:notice|notification|notify|announce\w*)\b[^.;]{0,40}\b(?:on|through|via|at) (?:\p{L}+ ){0,3}(?:web ?sites?|sites?|home ?page|web ?page|page|blog)\b/iu,
  post: /\b(?:by|via|postal|regular|direct|or|through|us) (?:mail|post)\b(?! office)|\bby letter\b/i,
};

/** The periods of notice in sentences about changes. */
export function readNoticePeriods(passages: readonly Passage[]): NoticePeriod[] {
  const found = passages.flatMap(({ text, unit }) =>
    [...findDurations(text, unit.start)].flatMap(({ quote, start, end, duration, from, to }) =>
      NOTICE_BEHIND.test(text.slice(to, to + 80)) || NOTICE_BEFORE.test(text.slice(Math.max(0, from - 80), from))
        ? [{ quote, start, end, duration }]
        : [],
    ),
  );
  return keepFirst(found, (period) => period.duration, MOST_PERIODS);
}

/** The ways of notice in sentences about changes, the surest to reach the reader first. */
export function readNoticeWays(passages: readonly Passage[]): NoticeWay[] {
  return NOTICE_KINDS.flatMap((kind) => {
    for (const { text, unit } of passages) {
      const match = WAYS[kind].exec(text);
      // "By email (to the address in your account)" is no notice in the account.
      if (match && !(kind === 'in-product' && /mail/i.test(match[0])))
        return [{ ...quoteWithin(text, unit.start, match.index, match.index + match[0].length), kind }];
    }
    return [];
  });
}
