/** What is a company's name, and whose. */
import type { PolicyDocument } from '../extract/document.ts';
import { findServiceNames } from '../facts/service-names.ts';
import { tokenise } from '../text/tokens.ts';

/** Words with a capital that begin or make up no company's name. */
const NO_NAME = new Set(
  (
    'a an the this that these those such our your my his her its their we you i he she it they us any all each every some other another both no not and or if when where while as at by for from in into of on to with ' +
    'personal personally information data privacy policy policies notice statement terms conditions service services provider providers party parties third website websites site sites web app apps application applications platform ' +
    'platforms product products company companies corporate group affiliate affiliates subsidiary subsidiaries partner partners vendor vendors processor processors controller contractor contractors supplier suppliers customer ' +
    'customers user users member members visitor visitors client clients cookie cookies pixel pixels beacon beacons tag tags log logs internet ip gps api apis sdk sdks html html5 http https flash javascript wifi wi-fi bluetooth url urls ' +
    'isp isps id ids idfa gdpr ccpa cpra coppa hipaa eu eea uk us usa u.s u.k swiss european american federal state states government law laws act regulation regulations article section schedule annex appendix ' +
    'chrome safari firefox explorer edge opera android ios windows mac macos iphone ipad linux browser browsers device devices mobile january february march april may june july august september october november december ' +
    'monday tuesday wednesday thursday friday saturday sunday california nevada virginia colorado delaware texas york england ireland germany france canada australia china india japan singapore switzerland commission authority court ' +
    'email e-mail name address phone telephone account accounts analytics advertising advertisers marketing payment payments hosting cloud security support customer social media network networks content research email emails ' +
    'please see learn more read click here contact support general business public online offline digital electronic technical legal human resources board director officer dpo team department data protection ' +
    'network initiative alliance naa nai daa edaa iab consumer consumers resident residents child children parent parents health card credit bank software hardware ' +
    'do don’t track gpc ai pii npi faq faqs help center centre community forum store shop news blog careers video videos survey surveys subprocessor subprocessors subprocessors sub-processors sub processing purposes purpose collection use location'
  ).split(/\s+/),
);
/** Bodies of the advertising industry and laws: they get no data. */
const BODY =
  /\b(?:Network Advertising|Digital Advertising|Advertising Alliance|Advertising Initiative|Interactive Advertising|Privacy (?:Shield|Framework)|Safe Harbor|Better Business|Commission|Commerce|Department|Act|Directive|Regulation|Code|Association|Council|Government|Ministry|University of|Rules?|Law)\b/;
const GENERIC_PLURAL =
  /^(?:networks|providers|partners|companies|services|platforms|sites|websites|vendors|processors|agencies|tools|cookies|technologies|applications|apps|advertisers|affiliates|parties)$/;

const LONGEST_TITLE = 50;

/** Tells third parties' names from the service's own and from words that only have a capital. */
export interface NameJudge {
  isOwn(name: string): boolean;
  /** A name that no list knows: nothing that the text also writes small, no law, no body, no word of every policy. */
  isPlausible(name: string): boolean;
}

/** A judge for one policy; reads it only when first asked. */
export function createNameJudge(document: PolicyDocument): NameJudge {
  let own: ReadonlySet<string> | null = null;
  // A long title is a headline or the text's beginning, not a name.
  const title = document.title.slice(0, LONGEST_TITLE + 1).toLowerCase();
  const titleWords = title.length > LONGEST_TITLE ? [] : title.split(/[^\p{L}\p{N}]+/u);
  const isOwn = (name: string) => {
    own ??= findServiceNames(document);
    const words = tokenise(name).words;
    const first = words[0] ?? '';
    return first !== '' && (own.has(first) || own.has(words.join('')) || titleWords.includes(first));
  };
  return {
    isOwn,
    isPlausible: (name) => {
      const words = name.toLowerCase().split(' ');
      if (name.length < 3 || BODY.test(name) || NO_NAME.has(words[0] ?? '')) return false;
      if (words.every((word) => NO_NAME.has(word) || NO_NAME.has(word.replace(/s$/, '')))) return false;
      // "PCI-compliant", "Lead Generation Networks": of a kind, not by name.
      if (/-\p{Ll}+$/u.test(name) || (words.length > 1 && GENERIC_PLURAL.test(words.at(-1) ?? ''))) return false;
      return !isOwn(name) && !document.text.includes(` ${name.toLowerCase()}`);
    },
  };
}
