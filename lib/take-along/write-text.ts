import type { Outline, OutlineItem, OutlineLink } from './outline.ts';

/** Writes the card as plain text. */
export function writeText({ title, address, facts, summary, sections, lists, foot }: Outline): string {
  const head = [title, ...(address === null ? [] : [address]), facts.join(' · ')].join('\n');
  const parts = [
    head,
    summary.map(({ text }) => text).join(''),
    ...sections.map(({ heading, items }) => [heading.toLocaleUpperCase(), ...items.flatMap(writeItem)].join('\n')),
    ...lists.map(({ heading, entries }) => [heading.toLocaleUpperCase(), ...entries.map(writeEntry)].join('\n')),
    foot,
  ];
  return `${parts.join('\n\n')}\n`;
}

function writeItem({ claim, quotes, details }: OutlineItem): string[] {
  const below = [...quotes.flatMap(({ text, href }) => (href === null ? [text] : [text, href])), ...details];
  return [`- ${claim}`, ...below.map((line) => `  ${line}`)];
}

function writeEntry({ text, href }: OutlineLink): string {
  return href === null || href === text ? `- ${text}` : `- ${text}: ${href}`;
}
