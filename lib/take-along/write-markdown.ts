import type { Words } from '../words/words.ts';
import type { Outline, OutlineItem } from './outline.ts';

/** Writes the card as Markdown (CommonMark). Whatever the page's author wrote stays text. */
export function writeMarkdown(outline: Outline, { say }: Pick<Words, 'say'>): string {
  const { title, address, facts, summary, sections, lists, foot } = outline;
  const parts = [
    `# ${escapeText(title)}`,
    [...(address === null ? [] : [writeLink(address, address)]), escapeText(facts.join(' · '))].join('  \n'),
    summary.map(({ text, marked }) => (marked ? writeStrong(text) : escapeText(text))).join(''),
    ...sections.map(({ heading, items }) =>
      [`## ${escapeText(heading)}`, ...items.map((item) => writeItem(item, say('take.in_page')))].join('\n\n'),
    ),
    ...lists.map(({ heading, entries }) =>
      [
        `## ${escapeText(heading)}\n`,
        ...entries.map(({ text, href }) => `- ${href === null ? escapeText(text) : writeLink(text, href)}`),
      ].join('\n'),
    ),
    `*${escapeText(foot)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeItem({ claim, quotes, details }: OutlineItem, inPage: string): string {
  const quoted = quotes.map(
    ({ text, href }) => `> ${escapeText(text)}${href === null ? '' : ` ${writeLink(inPage, href)}`}`,
  );
  return [`- ${writeStrong(claim)}`, ...quoted, ...details.map(escapeText)].join('\n\n  ');
}

/** Emphasis must touch its words. */
function writeStrong(text: string): string {
  return text.replace(/^(\s*)(.*?)(\s*)$/, (_, before: string, words: string, after: string) => {
    return words === '' ? before + after : `${before}**${escapeText(words)}**${after}`;
  });
}

function writeLink(text: string, href: string): string {
  return `[${escapeText(text)}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
}

/** What would begin something other than text, anywhere or at the beginning of a line. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>&~|$#]/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}
