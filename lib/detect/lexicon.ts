/**
 * The words detection knows. Each entry is the source of a regular expression, put through `normaliseText` like the
 * text it is matched with, so case and accents do not matter; no upper-case escapes (`\S`) for that reason. They ride
 * along on every page of the web: keep them few.
 */

/** What a language calls a privacy policy. */
interface PolicyWords {
  /** Names that tell wherever they stand in a title. */
  names: string;
  /** Words that name a policy only where they stand alone: a page titled just "Datenschutz". */
  bareNames?: string;
  /** "Personal data", as policies in that language have it. */
  data: string;
}

/** The languages apart from English, which `cues.ts` reads more closely. */
export const LANGUAGES: Readonly<Record<string, PolicyWords>> = {
  ar: { names: '(?:سياسة|بيان|إشعار) (?:ال)?خصوصي[ةه]', bareNames: 'الخصوصية', data: 'شخصية|بياناتك|معلوماتك' },
  bg: { names: 'политика за (?:поверителност|защита)', data: 'лични(?:те)? данни' },
  ca: { names: 'politica de privadesa|politica de privacitat', data: 'dades personals' },
  cs: {
    names: '(?:zásady|prohlášení o|podmínky|informace o) (?:ochran|zpracov)|ochran[ay] (?:osobních|súkromia|soukromí)',
    data: 'osobn(?:í|ích|é|ých) úda',
  },
  da: { names: '(?:privatlivs|persondata|databeskyttelses)(?:politik|erklæring)', bareNames: 'privatliv', data: 'personoplysning|persondata' },
  de: {
    names: 'datenschutz(?:erkl|hinweis|info|richtlini|bestimmung|bedingung)[a-z]*|(?:hinweise?|informationen|erklärung) zu[mr]? datenschutz',
    bareNames: 'datenschutz|privatsphäre',
    data: 'personenbezogene',
  },
  el: { names: 'πολιτικ[ηή] (?:απορρήτου|προστασίας|ιδιωτικ)[^ ]*|προστασία (?:προσωπικών )?δεδομένων', data: 'προσωπικ[^ ]* δεδομ' },
  es: {
    names: '(?:política|aviso|declaración|normas)s? (?:de|sobre) (?:la )?(?:privacidad|confidencialidad|protección de datos)',
    bareNames: 'privacidad|protección de datos',
    data: 'datos personales|carácter personal',
  },
  et: { names: 'privaatsus(?:poliitika|tingimused)|andmekaitsetingimused', data: 'isikuandme' },
  fa: { names: '(?:سیاست|بیانیه)[^|]{0,12}حریم خصوصی', bareNames: 'حریم خصوصی', data: 'اطلاعات|شخصی' },
  fi: { names: 'tietosuoja(?:seloste|käytän|ilmoitus|lauseke)[a-z]*|rekisteriseloste', bareNames: 'tietosuoja', data: 'henkilötie' },
  fr: {
    names:
      "(?:politique|déclaration|charte|avis|énoncé)s? (?:de |sur |relative à )?(?:la |le |les |l')?(?:protection (?:de la |des )?)?(?:confidentialité|vie privée|données)|protection (?:de vos|des) données",
    bareNames: 'confidentialité|vie privée|données personnelles',
    data: 'données (?:à caractère )?personnel|(?:renseignement|information)s personnel',
  },
  he: { names: '(?:מדיניות|הצהרת) (?:ה)?פרטיות', bareNames: 'פרטיות', data: 'מידע אישי|פרטיות' },
  hi: { names: '(?:गोपनीयता|निजता) (?:नीति|सूचना)', data: 'व्यक्तिगत' },
  hr: { names: '(?:politika|pravila|izjava o) (?:privatnosti|zasebnosti)|zaštita osobnih podataka|политика приватности', data: '(?:osobn|ličn|osebn)[a-z]+ podat' },
  hu: { names: 'adat(?:védelmi|kezelési) (?:tájékoztató|nyilatkozat|szabályzat|irányelv)[a-z]*', bareNames: 'adatvédelem', data: 'személyes adat' },
  id: { names: '(?:kebijakan|dasar|pemberitahuan) privasi', data: '(?:data|informasi|maklumat) pe?ribadi' },
  is: { names: 'persónuvernd(?:ar)?[a-z]*', data: 'persónuuppl' },
  it: {
    names: '(?:informativa|politica|norme|dichiarazione)(?: sulla| sul| per la| di)? (?:privacy|riservatezza|trattamento dei dati|protezione dei dati)',
    data: 'dati personali',
  },
  ja: { names: 'プライバシー ?(?:ポリシー|ノーティス|通知|規約|について)|個人情報の?(?:お?取り?扱い?|保護)[^ ]*', bareNames: 'プライバシー', data: '個人情報|個人データ' },
  ko: { names: '(?:개인 ?정보|프라이버시) ?(?:처리|취급|보호)? ?(?:방침|정책)', bareNames: '개인정보 ?보호', data: '개인 ?정보' },
  lt: { names: 'privatumo (?:politika|pranešimas)', data: 'asmens duomen' },
  lv: { names: '(?:privātuma|konfidencialitātes) (?:politika|paziņojums)', data: 'personas dat' },
  nb: { names: 'personvern(?:erklæring|policy|regler|politikk)[a-z]*', bareNames: 'personvern', data: 'personopplysning' },
  nl: { names: 'privacy ?-?(?:verklaring|beleid|reglement|voorwaarden|bepalingen)|gegevensbescherming[a-z]*', data: 'persoonsgegevens|persoonlijke gegevens' },
  pl: { names: 'polityk[aę] (?:prywatności|ochrony)|(?:ochron|przetwarzani)[a-z] danych osobowych|klauzula informacyjna', data: 'dan[a-z]+ osobow' },
  pt: { names: '(?:política|aviso|declaração|termo)s? de (?:privacidade|proteção de dados)', bareNames: 'privacidade|proteção de dados', data: 'dados pessoais|informações pessoais' },
  ro: { names: '(?:politica|nota|declarația) (?:de|privind) (?:confidențialitat|protecția|prelucrarea)[a-z]*', data: 'date(?:le)? (?:cu caracter )?personal' },
  ru: {
    names: 'политика (?:в отношении |в области )?(?:конфиденциальности|приватности|(?:защиты|обработки) [^ ]+)|обработк[аи] персональных данных',
    data: '(?:персональн|личн)[^ ]+ (?:данн|информ)',
  },
  sv: { names: '(?:integritets|sekretess|personuppgifts|dataskydds)(?:policy|meddelande|information)|behandling av personuppgifter', bareNames: 'integritet', data: 'personuppgift' },
  th: { names: 'นโยบาย(?:ความเป็นส่วนตัว|(?:การ)?คุ้มครองข้อมูล)|ประกาศความเป็นส่วนตัว', data: 'ข้อมูลส่วนบุคคล|ข้อมูลส่วนตัว' },
  tr: { names: 'gizlilik (?:politika|bildirim|sözleşme|ilke)[a-z]*|kişisel verilerin (?:korunması|işlenmesi)|aydınlatma metni', bareNames: 'gizlilik', data: 'kişisel (?:veri|bilgi)' },
  uk: { names: 'політика (?:конфіденційності|приватності)', data: '(?:персональн|особист)[^ ]+ (?:дан|інформ)' },
  vi: { names: '(?:chính sách|thông báo) (?:bảo mật|(?:quyền |về quyền )?riêng tư)', data: '(?:thông tin|dữ liệu) cá nhân' },
  zh: {
    names: '(?:[隐隱]私|私[隐隱])[权權]?(?:保护|保護)?(?:政策|声明|聲明|条款|條款|协议|協議)|个人信息保护政策|個人(?:資料|資訊)保護',
    bareNames: '[隐隱]私[权權]?',
    data: '个人(?:信息|资料)|個人(?:資料|資訊)',
  },
};

const DOCUMENTS = '(?:polic(?:y|ies)|notices?|statements?|declaration|agreement|pledge|promise|charter|principles|practices|commitment)';

/** Names of a policy in English. */
export const ENGLISH_NAMES = `privacy,?(?: \\w+| &| \\+|/\\w+){0,3}? ?-?${DOCUMENTS}|${DOCUMENTS} (?:of|on|about|regarding) (?:\\w+ )?privacy|(?:data|data protection|data us(?:e|age)|personal (?:data|information)|confidentiality|fair processing|information (?:collection|practices)) (?:\\w+ )?${DOCUMENTS}|your privacy rights|how we (?:use|handle|protect|process|collect) your (?:personal )?(?:data|information)`;

/** What names a policy in English only where a title says nothing else. */
export const ENGLISH_BARE_NAMES = 'privacy(?: cent(?:er|re))?|data protection|data usage';

/**
 * In a title, around the name (§ stands for it), these make a page about policies: news, advice, a generator, a
 * dialogue. Words that brands are made of stay out.
 */
export const ABOUT_POLICIES =
  'how (?:to|do|does|did|can|will)|why|what|when|should|chang(?:es?|ing)|updat(?:es?|ing)|(?:has|have|had|we|weve|ve|its|their|just) (?:\\w+ )?(?:updated|changed|revised)|announc\\w+|introduc(?:es|ed|ing)|rewr[io]t\\w+|overhaul\\w*|critici\\w+|lawsuit|sue[sd]?|fined|probe|investigat\\w+|expla\\w+|understanding|comparing|generator|creat(?:e|ing) (?:an? |your )?§|writ(?:e|ing)|draft(?:ing)?|needs? (?:an? |your )?§|preferences|(?:new|free|read|best|sample|example) §|§ (?:examples?|templates?|builder|maker|guide|tutorial|tips|checklist|reviews?|requirements?|settings|manager?|dashboard|violations?|breach\\w*|regulations?|directive|news|act|laws?|bill|for (?:your|an?|my))';

/** Anywhere in a title, these make the page somebody else's: an encyclopedia, a list of results. */
export const ELSEWHERE = 'wikipedia|wiktionary|search results|results for|stack overflow';

/** What the other legal pages of a site are called. */
export const OTHER_LEGAL_NAMES =
  'terms|conditions|user agreement|licen[cs]e|eula|acceptable use|refund|return policy|shipping|disclaimer|copyright|dmca|code of conduct|guidelines|impressum|imprint|agb|nutzungsbedingungen|mentions légales|conditions générales|términos|termos|voorwaarden|利用規約|服务条款|이용약관|соглашение|cookies?|cookie-?(?:richtlini|beleid|verklaring|hinweis)\\w*';
