/** When the policy was last changed, by its own word. */
import type { PolicyDocument } from '../extract/document.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DATE = new RegExp(
  `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{4}[/.]\\d{1,2}[/.]\\d{1,2}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \\d{4}|${MONTH},? \\d{4}`,
  'i',
);
/** What announces the date of the latest version, best first. */
const CUES = [
  /\b(?:last|latest|most recent(?:ly)?)\s+(?:up-?dated?|modified|revised|changed|amended|reviewed|revision|update|modification)\b/i,
  /\b(?:updated|revised|modified|amended)(?:\s+(?:on|as of|date|effective))?\b\s*:?/i,
  /\b(?:revision|update)\s+date\b|\bdate of (?:last )?(?:revision|update|modification)\b|\bversion (?:of|from|dated)\b/i,
  /\beffective\b|\bin effect (?:as of|since|from)\b|\bwith effect from\b|\bvalid (?:from|as of)\b|\bdated?\b\s*:?/i,
];
/** The same within a long paragraph, where other dates stand too: only said of this document itself. */
const IN_PROSE =
  /\b(?:we|(?:this|our) (?:[\w-]{1,20} ){0,3}(?:policy|statement|notice|document|page)) (?:(?:was |were |has been |have )?(?:last|most recently) (?:updated|revised|modified|changed|amended|reviewed)|,? ?(?:is |was )?effective(?: as of| from| since| on)?)\b/gi;
const IN_PROSE_CUE = /\b(?:effective|updated|revised|modified|changed|amended|reviewed)\b/i;
const FURTHEST = 60;
const LONGEST_BLOCK = 400;

/** The date of the latest version as written, with its ISO form where it can be read; null where none is named. */
export function findLastUpdated(document: PolicyDocument): { text: string; iso: string } | null {
  for (const cue of CUES) {
    for (const { text } of document.blocks) {
      const found = text.length <= LONGEST_BLOCK ? findDateAfter(text, cue) : null;
      if (found) return { text: found, iso: toIso(found) ?? '' };
    }
  }
  for (const match of document.text.matchAll(IN_PROSE)) {
    const found = findDateAfter(
      document.text.slice(match.index, match.index + match[0].length + FURTHEST),
      IN_PROSE_CUE,
    );
    if (found) return { text: found, iso: toIso(found) ?? '' };
  }
  return null;
}

function findDateAfter(text: string, cue: RegExp): string | null {
  const at = cue.exec(text);
  if (!at) return null;
  const from = at.index + at[0].length;
  return DATE.exec(text.slice(from, from + FURTHEST))?.[0] ?? null;
}

/** Reads a date as people write it; all-number dates are read month first unless that cannot be. */
function toIso(text: string): string | null {
  const year = /\d{4}/.exec(text)?.[0];
  const month = MONTHS.findIndex((name) => text.toLowerCase().includes(name)) + 1;
  if (month > 0 && year) {
    const day = /\b(\d{1,2})(?:st|nd|rd|th)?\b/.exec(text.replace(year, ''))?.[1];
    return formatIso(Number(year), month, day ? Number(day) : null);
  }
  const [a = 0, b = 0, c = 0] = (text.match(/\d+/g) ?? []).map(Number);
  if (a > 999) return formatIso(a, b, c);
  const fullYear = c > 999 ? c : c + 2000;
  return a > 12 || text.includes('.') ? formatIso(fullYear, b, a) : formatIso(fullYear, a, b);
}

function formatIso(year: number, month: number, day: number | null): string | null {
  if (year < 1990 || year > 2100 || month < 1 || month > 12 || (day !== null && (day < 1 || day > 31))) return null;
  const pad = (n: number) => String(n).padStart(2, '0');
  return day === null ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}
