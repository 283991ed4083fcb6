/**
 * The words detection knows, as sources of regular expressions. They go through `normaliseText` like the text they are
 * matched with, so case and accents do not matter (and there can be no upper-case escapes such as `\S`). They ride
 * along on every page of the web, so related languages share an entry.
 */

const ENGLISH_DOCUMENTS =
  '(?:polic(?:y|ies)|notices?|statements?|declaration|agreement|pledge|charter|principles|practices|commitment)';

/** Names of a privacy policy in English, telling wherever they stand in a title. */
export const ENGLISH_NAMES = [
  `privacy,?(?: \\w+| &| \\+|/\\w+){0,3}? ?-?${ENGLISH_DOCUMENTS}`,
  `${ENGLISH_DOCUMENTS} (?:of|on|about|regarding) (?:\\w+ )?privacy`,
  `(?:data|data protection|data us(?:e|age)|personal (?:data|information)) (?:\\w+ )?${ENGLISH_DOCUMENTS}`,
  'your privacy rights|how we (?:use|handle|protect|process|collect) your (?:personal )?(?:data|information)',
].join('|');

/** The same in other languages. */
export const FOREIGN_NAMES = [
  // German, Dutch, Swedish, Danish, Norwegian, Finnish: one compound
  '(?:datenschutz|privacy ?-?|privatlivs|persondata|databeskyttelses|personvern|integritets|sekretess|personuppgifts|tietosuoja)[a-z]{0,3}(?:erkl|verkl|poli|beleid|hinweis|info|richtl|bestimm|reglement|regler|selost|käytän|ilmoi)[a-z]*',
  // French, Spanish, Portuguese, Italian, Romanian, Polish, Czech, Croatian, Indonesian: the document, then its matter
  "(?:politi(?:que|ca|ka)|polityk[aę]|informativa|declara(?:cion|cao|tion)|dichiarazione|charte|avis[oe]?|normas|zasady|kebijakan)s? (?:(?:[a-z]{1,3}|sulla|relative|prote[^ ]+|trat[^ ]+|ochrany|zpr[^ ]+) ){0,4}(?:l')?(?:priva[cdst]|prywat|confid|riserv|vie priv|da[dt][io]s?\\b|datelor|donnees|ochron|osobn|soukr)[^ ]*|protec[^ ]+ de da[dt]os|ochran[ay] osobn[^ ]+ [^ ]+",
  // Russian, Ukrainian, Bulgarian
  'пол[иі]тика (?:[^ ]+ ){0,2}?(?:конф|прив|повер|перс)[^ ]*|обработк[аи] персональных данных',
  // Hungarian, Turkish, Greek, Arabic, Hebrew
  'adat(?:védelm|kezelés)i [a-z]+|gizlilik (?:polit|bildir)[a-z]*|aydınlatma metni|πολιτική απορρήτου|سياسة (?:ال)?خصوصية|מדיניות (?:ה)?פרטיות',
  // Chinese, Japanese, Korean
  '(?:[隐隱]私[权權]?|私[隐隱])(?:保护|保護)?(?:政策|声明|聲明|条款)|プライバシー ?ポリシー|個人情報(?:保護方針|の取り?扱い?)|개인 ?정보 ?(?:처리|취급|보호) ?방침',
].join('|');

/** Words that name a policy only where they stand alone: a page titled just "Privacy". */
export const BARE_NAMES =
  'privacy(?: cent(?:er|re))?|data protection|datenschutz|personvern|tietosuoja|integritet|confidentialité|vie privée|privacidade?|gizlilik|конфиденциальность|プライバシー|[隐隱]私[权權]?|개인정보 ?보호';

/**
 * In a title, around the name (§ stands for it), these begin words of a page about policies: news, advice, a
 * generator, a dialogue. Words that brands are made of stay out.
 */
export const ABOUT_POLICIES =
  'how (?:to|do|does|can)\\b|why|what\\b|when\\b|should|chang(?:e|ing)|updat(?:es|ing)|(?:has|we|weve|ve|its) (?:\\w+ )?(?:updated|changed)|announc|introduc|rewrit|critici|fined|expla|generator|create\\b|writ(?:e|ing)\\b|preferences|(?:new|free|read|best|sample) §|§ (?:example|template|builder|guide|checklist|review|setting|violat|news|law|for (?:your|an?|my)\\b)';

/** Anywhere in a title, these make the page somebody else's: an encyclopedia, a list of results. */
export const ELSEWHERE = 'wikipedia|\\bsearch\\b|\\bresults';

/** What the other legal pages of a site are called; a cookie notice stands beside a policy and is not one. */
export const OTHER_LEGAL_NAMES =
  'terms|conditions|agreement|licen[cs]e|acceptable use|refund|shipping|disclaimer|copyright|guidelines|impressum|nutzungsbed|voorwaarden|利用規約|服务条款|이용약관|cookie';
