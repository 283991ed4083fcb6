/** From signals to a verdict. */
import type { TextCues } from './cues.ts';
import type { FoundName, Standing } from './names.ts';
import type { PageSignals } from './signals.ts';
import type { Verdict } from './verdict.ts';

/** A page whose score reaches this is a policy. */
const THRESHOLD = 0.5;

/** What a name weighs, by where it stands and how. */
const NAME_WEIGHTS: Readonly<Record<keyof PageSignals['names'], Readonly<Record<Standing, number>>>> = {
  title: { whole: 0.35, bare: 0.2, mention: 0.05, about: -0.3 },
  heading: { whole: 0.3, bare: 0.15, mention: 0.05, about: -0.05 },
  line: { whole: 0.15, bare: 0, mention: 0, about: 0 },
  address: { whole: 0.2, bare: 0.15, mention: 0.05, about: -0.05 },
};
/** Names alone never carry a page further than this. */
const MOST_BY_NAMES = 0.6;
const TEXT_WEIGHT = 0.55;

/** A policy speaks of so many subjects, and of one of them every forty words. */
const FULL_BREADTH = 8;
const FULL_DENSITY = 0.025;
/** In other languages only "personal data" is counted. */
const FULL_FOREIGN_HITS = 4;
const FULL_FOREIGN_WORDS = 120;
/** A text weaker than this says too little to be a policy, whatever the page is called. */
const WEAKEST_TEXT = 0.15;
const FEWEST_WORDS = 40;
/** "We" and "you" per word. Policies in the third person have hardly any, but call themselves a policy. */
const LEAST_VOICE = 0.005;

interface Point {
  weight: number;
  reason: string;
}

/** Weighs the signals of a page. The reasons name what weighed, the heaviest first. */
export function judgePage(signals: PageSignals): Verdict {
  const { text, names } = signals;
  const strength = text ? measureStrength(text, names) : 0;
  const named = weighNames(names);
  const points = [...named, ...weighText(text, strength), ...weighDoubts(signals, strength)];
  const byNames = named.reduce((sum, { weight }) => sum + weight, 0);
  const sum = points.reduce((total, { weight }) => total + weight, 0) - Math.max(0, byNames - MOST_BY_NAMES);
  const isThin = strength < WEAKEST_TEXT;
  const score = Math.round(100 * Math.min(1, Math.max(0, isThin ? Math.min(sum, THRESHOLD / 2) : sum))) / 100;
  const reasons = points
    .filter(({ weight }) => weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
    .map(({ reason }) => reason);
  return { isPolicy: score >= THRESHOLD, score, reasons: isThin ? [...reasons, 'hardly says anything about data'] : reasons };
}

function weighNames(names: PageSignals['names']): Point[] {
  return (['title', 'heading', 'line', 'address'] as const).flatMap((where) => {
    const name = names[where];
    if (!name || (where === 'line' && names.heading?.standing === 'whole')) return [];
    const weight = NAME_WEIGHTS[where][name.standing];
    const verb = weight < 0 ? 'is about policies' : 'says';
    return [{ weight, reason: `${where} ${verb}: “${name.text}”` }];
  });
}

/** From 0 to 1: how much the text is that of a policy. */
function measureStrength(text: TextCues, names: PageSignals['names']): number {
  if (text.words < FEWEST_WORDS) return 0;
  const breadth = Math.min(1, text.subjects.length / FULL_BREADTH);
  const density = Math.min(1, text.hits / text.words / FULL_DENSITY);
  const isForeign = Object.values(names).some((name) => name && !name.isEnglish);
  const foreign = isForeign ? Math.min(1, text.foreignHits / FULL_FOREIGN_HITS) * Math.min(1, text.words / FULL_FOREIGN_WORDS) : 0;
  return Math.max(breadth * density, foreign);
}

function weighText(text: TextCues | null, strength: number): Point[] {
  if (!text || strength === 0) return [];
  const reason =
    text.subjects.length > 2
      ? `text tells of ${text.subjects.slice(0, 4).join(', ')}${text.subjects.length > 4 ? ` and ${text.subjects.length - 4} more` : ''}`
      : 'text tells of personal data';
  return [{ weight: TEXT_WEIGHT * strength, reason }];
}

/** What speaks against a policy. */
function weighDoubts({ names, namesOther, isArticle, text }: PageSignals, strength: number): Point[] {
  if (!text || strength === 0) return [];
  const doubts: Point[] = [];
  const standings = Object.values(names).map((name: FoundName | null) => name?.standing);
  const isNamed = standings.includes('whole');
  const isBare = !isNamed && standings.includes('bare');
  const voice = text.voice / text.words;
  const isForeign = text.subjects.length < 3;
  const contract = text.contractHits / (text.contractHits + text.hits || 1);

  if (namesOther) doubts.push({ weight: -0.35, reason: 'title is that of another legal page' });
  if (contract > 0.4) doubts.push({ weight: -0.15, reason: 'text reads like a contract' });
  if (isArticle && !isNamed) doubts.push({ weight: -0.15, reason: 'published as an article' });
  if (!isForeign && voice < LEAST_VOICE && text.selfReferences < 2)
    doubts.push({ weight: text.selfReferences === 0 ? -0.7 : -0.35, reason: 'nobody speaks for the site' });
  if (isBare && !isForeign && text.selfReferences === 0 && (text.subjects.length < 9 || text.words < 250))
    doubts.push({ weight: -0.6, reason: 'never calls itself a policy' });
  if (!isNamed && !isBare) {
    if (voice < 0.03) doubts.push({ weight: -0.3, reason: 'nobody speaks for the site' });
    if (text.selfReferences < 2 || text.words < 300 || text.subjects.length < 9)
      doubts.push({ weight: -0.25, reason: 'never calls itself a policy' });
  }
  return doubts;
}
