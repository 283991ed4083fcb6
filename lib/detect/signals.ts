/** Gathers what tells a privacy policy from other pages: cheap signs first, the text only where they call for it. */
import { callSafely, readSafely } from '../extract/dom-access.ts';
import { measureText, type TextCues } from './cues.ts';
import { type FoundName, findNameInAddress, findPolicyName, namesOtherLegalPage, pickBest } from './names.ts';
import { readProse } from './read-prose.ts';
import type { Place } from './verdict.ts';

/** Plain data, all that `judgePage` knows of a page. */
export interface PageSignals {
  /** `link`: what the page calls itself where it links to itself, as a footer does on every page of its site. */
  names: Record<Place, FoundName | null>;
  /** The title and the first heading name another legal page and no policy: terms, a cookie notice. */
  namesOther: boolean;
  /** Cues in the text, null where nothing called for reading it. */
  text: TextCues | null;
}

const READABLE_TYPES = new Set(['text/html', 'application/xhtml+xml', 'text/plain']);
/** Headings read, by tag. */
const HEADINGS = { h1: 3, h2: 4 };
const ASIDES = 'footer, nav, [role=dialog]';
/** Links looked at for one to the page itself. */
const MOST_LINKS = 1000;
/** Lines of text looked at for a name that no heading element holds, and their length in characters. */
const FIRST_LINES = 400;
const LONGEST_LINE = 80;
/** Below this many words after a heading, the policy stands elsewhere: the heading was that of a menu or a dialogue. */
const FEWEST_WORDS = 200;
/** What a page without a telling name is given to show that it is worth reading. */
const PARAGRAPHS = 24;
const PARAGRAPH_START = 3000;
const GLANCE_NODES = 2000;
const FEWEST_CUES = 3;
const NO_NAMES: PageSignals['names'] = { title: null, heading: null, line: null, address: null, link: null };

/**
 * Reads the signals of a page. Does little on a page whose address, title, headings and first paragraphs say nothing
 * of privacy. Never throws on hostile markup.
 * @param url the page's address; an empty string where it has none worth looking at
 */
export function readSignals(document: Document, url: string): PageSignals {
  const nothing: PageSignals = { names: NO_NAMES, namesOther: false, text: null };
  if (!READABLE_TYPES.has(String(readSafely(document, 'contentType')))) return nothing;

  const title = String(readSafely(document, 'title') ?? '');
  const headings = readHeadings(document);
  const heading = pickBest(headings.map(({ name }) => name));
  const names = { ...NO_NAMES, title: findPolicyName(title), heading, address: findNameInAddress(url) };
  const isNamed = Object.values(names).some((name) => name);
  if (!isNamed && !callsForReading(glance(document))) return nothing;

  const element = heading && headings.find(({ name }) => name === heading)?.element;
  const prose = readAfter(document, element ?? null);
  return {
    names: { ...names, line: findNameInLines(prose), link: findNameInLinks(document, url) },
    namesOther: isOtherLegalPage(title, names.title, headings[0]),
    text: measureText(prose),
  };
}

/** The first heading outweighs the title, which single-page sites leave behind from the page before. */
function isOtherLegalPage(title: string, titleName: FoundName | null, heading: Heading | undefined): boolean {
  if (heading?.name?.standing === 'whole') return false;
  const isNamed = titleName?.standing === 'whole' || titleName?.standing === 'bare';
  return !isNamed && (namesOtherLegalPage(title) || (heading !== undefined && namesOtherLegalPage(heading.text)));
}

interface Heading {
  element: Element;
  text: string;
  name: FoundName | null;
}

/** The first headings, but for those of footers and dialogues that name a policy. */
function readHeadings(document: Document): Heading[] {
  return Object.entries(HEADINGS).flatMap(([tag, most]) =>
    firstElements(document, tag, most).map((element) => {
      const text = String(readSafely(element, 'textContent') ?? '').trim();
      const name = findPolicyName(text);
      return { element, text, name: name && callSafely(element, 'closest', ASIDES) ? null : name };
    }),
  );
}

/** Looks no further than the last one asked for. */
function firstElements(document: Document, tag: string, most: number): Element[] {
  const all = callSafely(document, 'getElementsByTagName', tag) as HTMLCollectionOf<Element>;
  const first: Element[] = [];
  for (let index = 0; index < most; index += 1) {
    const element = all.item(index);
    if (!element) break;
    first.push(element);
  }
  return first;
}

/** The first paragraphs, the beginning of a plain text, or of a page that has neither. */
function glance(document: Document): string {
  const elements = [...firstElements(document, 'pre', 1), ...firstElements(document, 'p', PARAGRAPHS)];
  if (elements.length === 0) return readProse(document, null, GLANCE_NODES);
  return elements.map((element) => String(readSafely(element, 'textContent')).slice(0, PARAGRAPH_START)).join('\n');
}

function callsForReading(text: string): boolean {
  const { subjects, selfReferences } = measureText(text);
  return subjects + selfReferences >= FEWEST_CUES;
}

function readAfter(document: Document, heading: Element | null): string {
  const prose = heading ? readProse(document, heading) : '';
  return measureText(prose).words < FEWEST_WORDS ? readProse(document, null) : prose;
}

function findNameInLinks(document: Document, url: string): FoundName | null {
  const addressOf = (href: unknown) => String(href).split('#', 1)[0];
  const own = firstElements(document, 'a', MOST_LINKS).filter(
    (link) => addressOf(readSafely(link, 'href')) === addressOf(url),
  );
  return pickBest(own.map((link) => findPolicyName(String(readSafely(link, 'textContent')))));
}

function findNameInLines(prose: string): FoundName | null {
  for (const line of prose.split('\n', FIRST_LINES)) {
    const isHeading = line.length < LONGEST_LINE && !/[.,;:!?]\s*$/.test(line);
    const name = isHeading ? findPolicyName(line.replace(/[#*>_]+/g, '')) : null;
    if (name?.standing === 'whole') return name;
  }
  return null;
}
