/** The names a policy gives its service, found in the title, the address and the way the text uses them. */
import type { PolicyDocument } from '../extract/document.ts';
import { tokenise } from '../text/tokens.ts';
import type { ServiceNames } from './find-mentions.ts';

/** Words that stand in titles and sentences with a capital but name no service. */
const COMMON = new Set(
  (
    'privacy policy notice statement the of and for our your we this that these those information data personal terms use service services site website web online cookie cookies ' +
    'company user users if when any all some you us it its in on by with to from as at or a an not no may will is are be what who how why where please such other each both either neither ' +
    'third party parties partners advertisers affiliates customers visitors children parents members gdpr ccpa california european act law commission consumers residents ' +
    'eu eea uk us usa states union personally however although while although since information inc llc ltd corp limited group international global support help center legal here contact email section article ' +
    'subscribers students individuals people pii ip account accounts content they he she one most many browser browsers january february march april june july august september october november december'
  ).split(' '),
);

/** Third parties in nearly every policy: the service only where the title or the definition of “we” says so. */
const OFTEN_THIRD = new Set(
  'google facebook meta twitter apple microsoft amazon youtube stripe paypal linkedin adroll instagram'.split(' '),
);

const VERB =
  /^(?:may|will|does|do|shall|collects|uses|has|shares|is|cannot|can|reserves|respects|takes|receives|processes|stores|provides|retains|must|sells|would|might|could|believes|keeps|offers|makes|employs|strives)$/;
const FEWEST_USES = 3;
const DEFINITIONS_WITHIN = 20_000;
const LONGEST_BRACKET = 60;

/** Lower-case words that name the service in this policy. */
export function findServiceNames(document: PolicyDocument): ServiceNames {
  let names = found.get(document);
  if (!names) {
    names = collectNames(document);
    found.set(document, names);
  }
  return names;
}

/** Facts and details both ask, and a policy is long. */
const found = new WeakMap<PolicyDocument, ServiceNames>();

function collectNames(document: PolicyDocument): ServiceNames {
  const names = new Set<string>();
  for (const word of titleWords(document)) names.add(word);
  for (const word of definedNames(document.text.slice(0, DEFINITIONS_WITHIN))) addName(names, word);
  for (const [word, count] of countSubjects(document.text)) {
    if (count >= FEWEST_USES && !OFTEN_THIRD.has(word.toLowerCase())) addName(names, word);
  }
  return names;
}

/** "Acme Inc. (“we”, “us”)": the capitalised words before a bracket that defines the service. */
function definedNames(text: string): string[] {
  return [...text.matchAll(/[“"'](?:we|us|our|the company|company)[”"',]/gi)].flatMap((match) => {
    const bracket = text.lastIndexOf('(', match.index);
    if (bracket < 0 || match.index - bracket > LONGEST_BRACKET) return [];
    const before = text.slice(Math.max(0, bracket - LONGEST_BRACKET), bracket);
    return (before.match(/\p{Lu}[\p{L}\d]+/gu) ?? []).slice(-2);
  });
}

function titleWords(document: PolicyDocument): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:]+)/.exec(document.url)?.[1] ?? '';
  const hostName = host.split('.').at(-2) ?? '';
  const words = tokenise(document.title.slice(0, 200)).words.filter(
    (word) => /^[\p{L}\d]{3,}$/u.test(word) && !COMMON.has(word),
  );
  // A long title is a headline, not a name.
  return [...(words.length <= 4 ? words : []), ...(hostName.length > 2 ? [hostName] : [])];
}

function addName(names: Set<string>, word: string): void {
  const name = tokenise(word).words[0] ?? '';
  if (name.length > 1 && !COMMON.has(name)) names.add(name);
}

/** How often a capitalised word is the subject of a verb a service would be the subject of. */
function countSubjects(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/(\p{Lu}[\p{L}\d-]+(?:\.com)?) (\p{Ll}+)/gu)) {
    if (VERB.test(match[2] ?? '')) counts.set(match[1] ?? '', (counts.get(match[1] ?? '') ?? 0) + 1);
  }
  return counts;
}
