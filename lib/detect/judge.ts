/** From signals to a verdict. */
import { SUBJECT_COUNT, type TextCues } from './cues.ts';
import type { Standing } from './names.ts';
import type { PageSignals } from './signals.ts';
import type { Place, Reason, Verdict } from './verdict.ts';

/** A page whose score reaches this is a policy. */
const THRESHOLD = 0.5;

/** What a name weighs, by where it stands and how. */
const NAME_WEIGHTS: Readonly<Record<Place, Readonly<Record<Standing, number>>>> = {
  title: { whole: 0.35, bare: 0.2, about: -0.3, mention: 0.05 },
  heading: { whole: 0.3, bare: 0.15, about: -0.05, mention: 0.05 },
  address: { whole: 0.2, bare: 0.15, about: -0.05, mention: 0.05 },
  line: { whole: 0.15, bare: 0, about: 0, mention: 0 },
  link: { whole: 0.15, bare: 0.1, about: 0, mention: 0 },
};
/** Names alone never carry a page further than this. */
const MOST_BY_NAMES = 0.6;
const TEXT_WEIGHT = 0.55;

/** A policy speaks of so many subjects, and of one of them every 45 words. */
const FULL_BREADTH = 7;
const FULL_DENSITY = 0.022;
/** A text that speaks of so few is in another language, or no policy. */
const ENGLISH_BREADTH = 3;
/** In another language, so many words that follow the name of a policy are its text. */
const FULL_FOREIGN_WORDS = 120;
/** A text weaker than this says too little to be a policy, whatever the page is called. */
const WEAKEST_TEXT = 0.15;
const FEWEST_WORDS = 40;
/** Names that weigh so much, two of them at least, are borne out by a text on any one subject that a site speaks. */
const TWO_NAMES = 0.5;
/** "We" and "you" per word: policies in the third person have hardly any, but call themselves a policy. */
const LEAST_VOICE = 0.005;
/** The same, for a page that nothing names, or whose text says little. */
const CLEAR_VOICE = 0.03;
/** Share of a contract's words among the telling ones. */
const CONTRACT_SHARE = 0.4;
const MANY_SUBJECTS = 9;

type Point = readonly [weight: number, reason: Reason];

/** Weighs the signals of a page. The reasons name what weighed, the heaviest first. */
export function judgePage(signals: PageSignals): Verdict {
  const { names, text } = signals;
  const strength = text ? measureStrength(text, names) : 0;
  const byNames = weighNames(names);
  const points = [...byNames];
  if (text && strength > 0) points.push([TEXT_WEIGHT * strength, describeText(text)], ...weighDoubts(signals, text));
  const excess = Math.max(0, add(byNames) - MOST_BY_NAMES);
  const isThin = strength < WEAKEST_TEXT && !isBorneOut(text, add(byNames));
  const most = isThin ? THRESHOLD / 2 : 1;
  if (isThin) points.push([0, { kind: 'thin' }]);
  const score = Math.round(100 * Math.min(most, Math.max(0, add(points) - excess))) / 100;
  const reasons = points.sort(([a], [b]) => Math.abs(b) - Math.abs(a)).map(([, reason]) => reason);
  return { isPolicy: score >= THRESHOLD, score, reasons };
}

function add(points: readonly Point[]): number {
  return points.reduce((sum, [weight]) => sum + weight, 0);
}

function weighNames(names: PageSignals['names']): Point[] {
  return (Object.keys(NAME_WEIGHTS) as Place[]).flatMap((place) => {
    const name = names[place];
    const weight = name ? NAME_WEIGHTS[place][name.standing] : 0;
    return name && weight
      ? [[weight, { kind: `${place}_${weight < 0 ? 'discusses' : 'names'}`, text: name.text }] as const]
      : [];
  });
}

/** From 0 to 1: how much the text is that of a policy. */
function measureStrength(text: TextCues, names: PageSignals['names']): number {
  if (text.words < FEWEST_WORDS) return 0;
  const english = Math.min(1, text.subjects / FULL_BREADTH) * Math.min(1, text.hits / text.words / FULL_DENSITY);
  const foreign = Object.values(names).filter((name) => name && !name.isEnglish);
  const isWhole = foreign.some((name) => name?.standing === 'whole');
  const isNamed = foreign.length > 0 && (isWhole || text.foreignSubjects > 1);
  return isNamed ? Math.max(english, Math.min(1, text.words / FULL_FOREIGN_WORDS)) : english;
}

/** A short policy says one thing, and a long one can repeat it. */
function isBorneOut(text: TextCues | null, byNames: number): boolean {
  if (!text || text.words < FEWEST_WORDS || text.subjects === 0) return false;
  return byNames >= TWO_NAMES && text.voice / text.words >= CLEAR_VOICE;
}

function describeText({ subjects }: TextCues): Reason {
  return subjects < ENGLISH_BREADTH
    ? { kind: 'text_follows' }
    : { kind: 'subjects', subjects: { count: subjects, total: SUBJECT_COUNT } };
}

/** What speaks against a policy. */
function weighDoubts({ names, namesOther }: PageSignals, text: TextCues): Point[] {
  const standings = Object.values(names).map((name) => name?.standing);
  const isWhole = standings.includes('whole');
  const isNamed = isWhole || standings.includes('bare');
  const isEnglish = text.subjects >= ENGLISH_BREADTH;
  const voice = text.voice / text.words;
  const { selfReferences, contractHits } = text;
  const isFew = text.subjects < MANY_SUBJECTS;

  const doubts: [applies: boolean, weight: number, kind: Reason['kind']][] = [
    [namesOther, -0.45, 'other_legal'],
    [contractHits / (contractHits + text.hits + 1) > CONTRACT_SHARE, -0.15, 'contract'],
    [isEnglish && voice < LEAST_VOICE && selfReferences < 2, selfReferences ? -0.35 : -0.7, 'unspoken'],
    [isEnglish && isNamed && !isWhole && !selfReferences && (isFew || text.words < 250), -0.6, 'unclaimed'],
    [!isNamed && voice < CLEAR_VOICE, -0.3, 'unspoken'],
    [!isNamed && (selfReferences < 2 || text.words < 300 || isFew), -0.25, 'unclaimed'],
  ];
  return doubts.filter(([applies]) => applies).map(([, weight, kind]) => [weight, { kind }]);
}
