/** What the elements of HTML mean for reading a page. */
import type { DomAccess } from './dom-access.ts';
import type { Furniture } from './raw-block.ts';

/** Elements whose content is never read: not text, or text that nobody sees. */
const SKIPPED = new Set(
  (
    'script style noscript template svg math canvas object embed video audio picture img map head title meta link ' +
    'base input select textarea option datalist progress meter output dialog-polyfill noframes'
  ).split(' '),
);

/** Elements that lie within a line of text (HTML standard, "Rendering": everything else is a block of its own). */
const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big blink cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr slot'
  ).split(' '),
);

const BOLD = new Set(['b', 'strong']);

/** Class and id names, camel case parted, that name a part of the page. Names are matched as whole words. */
const CLASS_FURNITURE: readonly [Furniture, RegExp][] = [
  [
    'cookie-notice',
    /onetrust|cookiebot|cybot|didomi|usercentrics|truste|osano|cmplz|cky-|cc-window|cookies?-?(?:bar|banner|notice|consent|popup|law|message|warning|alert|modal)|(?:gdpr|consent)-?(?:bar|banner|notice|popup|modal)/i,
  ],
  ['comments', wholeWord('comments?|disqus|disqus_thread|respond')],
  [
    'navigation',
    wholeWord('nav|navbar|navigation|menu|menubar|submenu|megamenu|mega-menu|breadcrumbs?|pagination|skip-?links?'),
  ],
  [
    'aside',
    wholeWord(
      'sidebar|side-bar|related|newsletter|social|sharing|share|advertisements?|ads?|promo|sponsored|footnotes?|feedback|ratings?',
    ),
  ],
  ['dialog', wholeWord('modal|popup|pop-up|lightbox|overlay|tooltip')],
  ['footer', wholeWord('footer|site-?footer|page-?footer|global-?footer|colophon')],
];

/** Elements that hold a piece of text; one of them alone is no part of a page. */
export const FLOW = new Set('h1 h2 h3 h4 h5 h6 p li dt dd tr tbody thead pre blockquote summary'.split(' '));

/** Elements that hold the page's text whatever their class says. */
const MAIN = new Set('html body main article td th'.split(' '));

function wholeWord(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?:$|[\\s_-])`, 'i');
}

const ROLE_FURNITURE: Readonly<Record<string, Furniture>> = {
  navigation: 'navigation',
  menu: 'navigation',
  menubar: 'navigation',
  search: 'navigation',
  banner: 'banner',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  alert: 'dialog',
};

const TAG_FURNITURE: Readonly<Record<string, Furniture>> = {
  nav: 'navigation',
  menu: 'navigation',
  footer: 'footer',
  aside: 'aside',
  dialog: 'dialog',
};

/** True for elements whose content is never read. Buttons are read only where they open a part of the page. */
export function isSkipped(dom: DomAccess, element: Element, localName: string): boolean {
  if (SKIPPED.has(localName)) return true;
  if (localName !== 'button') return false;
  const opens = dom.hasAttribute(element, 'aria-expanded') || dom.hasAttribute(element, 'aria-controls');
  return !opens && dom.attribute(element, 'role') !== 'tab';
}

/** True for elements that lie within a line of text. */
export function isInline(localName: string): boolean {
  return INLINE.has(localName);
}

/** True for elements that set their text in bold. */
export function isBold(localName: string): boolean {
  return BOLD.has(localName);
}

/** The heading level, 1–6, or 0 where the element is no heading. */
export function headingLevel(dom: DomAccess, element: Element, localName: string): number {
  if (/^h[1-6]$/.test(localName)) return Number(localName.charAt(1));
  if (localName === 'summary' || localName === 'dt' || localName === 'legend' || localName === 'button') return 4;
  if (dom.attribute(element, 'role') !== 'heading') return 0;
  const level = Number(dom.attribute(element, 'aria-level'));
  return Number.isInteger(level) && level >= 1 && level <= 6 ? level : 2;
}

/** What the element's markup says about its being something else than the page's main text; null where nothing. */
export function furnitureOf(dom: DomAccess, element: Element, localName: string): Furniture | null {
  const byTag = TAG_FURNITURE[localName];
  if (byTag) return byTag;
  const role = dom.attribute(element, 'role');
  if (role !== '' && Object.hasOwn(ROLE_FURNITURE, role)) return ROLE_FURNITURE[role] ?? null;
  if (FLOW.has(localName) || MAIN.has(localName)) return null;
  const names = `${dom.attribute(element, 'class')} ${dom.attribute(element, 'id')}`.slice(0, 400);
  if (names === ' ') return null;
  const parted = names.replace(/([a-z])(?=[A-Z])/g, '$1-');
  return CLASS_FURNITURE.find(([, pattern]) => pattern.test(parted))?.[0] ?? null;
}
