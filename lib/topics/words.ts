/** Words that tell topics and that no lexicon of the engine needs. Nouns inflect, verbs are listed as they occur. */
import { phrases } from '../lexicon/phrase.ts';

export const WORDS = {
  /** Taking data in. */
  gather: phrases`
    collect; collected; collecting; collection; gather; gathered; gathering; obtain; obtained; receive; received;
    record; log; ask you; ask for; asked; request; required; provide us; you provide; submit; enter; register;
    registration; sign up; sign-up
  `,
  /** What the service does data for. */
  purpose: phrases`
    use; used; using; purpose; in order to; improve; improving; customize; customizing; personalize; personalizing;
    tailor; tailoring; provide you with; send you; sending; respond to; responding to; analyze; analyzing; enhance;
    deliver; delivering; administer; fulfill; fulfilling; process your; processing your; verify your; communicate with
    you; contact you; allow you to; enable you to; technical support; customer support
  `,
  /** Gathered by the page itself. */
  automatic: phrases`
    cookie; web beacon; beacon; pixel; clear gif; log file; server log; ip address; automatically; javascript; flash;
    local storage; web storage; session; device identifier
  `,
  /** Occasions on which readers give data. */
  occasion: phrases`
    purchase; order; contest; sweepstakes; survey; poll; questionnaire; newsletter; promotion; subscription; donation;
    membership; job application; when you (visit|use|access|register|sign|create|contact|order|subscribe|participate)
  `,
  other_companies: phrases`
    third party; third-party; third parties; other companies; company; partner; affiliate; affiliated; service
    provider; vendor; contractor; subcontractor; agent; subsidiary; sponsor; advertiser; ad network; ad server;
    outside; organization; entity; unaffiliated; supplier; merchant; retailer; publisher
  `,
  disclose: phrases`
    share; shared; sharing; disclose; disclosed; disclosing; disclosure; release; released; sell; sold; selling; rent;
    rented; trade; transfer; transferred; provide to; provided to; pass on; make available; given to; exchange
  `,
  /** Places where others read what one writes. */
  public_area: phrases`
    public; publicly; visible; other users; other members; other people; forum; chat room; bulletin board; message
    board; blog
  `,
  choice: phrases`
    choice; choose; choose not; option; optional; preference; opt in; opt-in; opted in; opted-in; decline; refuse;
    prefer; at any time
  `,
  opt_out: phrases`
    opt out; opt-out; opted out; opted-out; opting out; opting-out; unsubscribe; unsubscribing; unsubscribed; no longer
    (wish|want); (not|longer) (want|wish) (|us )to; would prefer not; (stop|not) (receiving|receive); to be removed;
    remove you; remove your name; not be included; do not want
  `,
  /** Giving data, or agreeing, is up to the reader. */
  voluntary: phrases`
    voluntary; voluntarily; your refusal; refuse to provide; decline to provide; choose not to (provide|submit|give|share|disclose);
    not to (provide|submit|give); need not (provide|submit|give); not required to (provide|submit|give); should not
    (submit|provide|use); do not have to; prior consent; your permission; your consent; affirmative consent; express
    consent; you (consent|agree) to (the|our|this|receive|have); (you|your) (are accepting|acceptance)
  `,
  /** Settings of a reader's browser or device. */
  own_settings: phrases`
    browser setting; browser preferences; settings (on|in|of) your; (location|device|privacy|email) setting;
    (set|adjust|change|configure|modify) (your|the settings of your) (browser|web browser|internet
    browser|device|mobile device|computer); help (menu|section|feature|file); disable; disabled; disabling; deactivate
    javascript; turn off; reject; block; blocking; through your browser; your browser to; (refuse|decline|accept|accepting|delete|manage)
    (cookies|flash cookies); network advertising initiative; digital advertising alliance
  `,
  /** Mending or renewing one's data. */
  upkeep: phrases`
    update; updating; up to date; up-to-date; accurate; accuracy; inaccurate; inaccuracy; correct; corrected;
    correcting; correction; edit; editing; review your; review and; amend; rectify; rectified; make changes to your;
    change your; change or
  `,
  /** Where one does so. */
  profile: phrases`
    profile; your account; my account; account settings; account information; log in; log on; log into; logging in;
    logging into; account page; deactivate; deactivation; terminate your; cancel your; close your; your records; our
    records; our database; your membership
  `,
  see_data: phrases`
    access to your; access your; to access; access and; accessing; request a copy; obtain a copy; copy of (your|the);
    right to inspect; request access; gain access; providing access; to see; to view; to review; may
    review; can review; view your; subject access
  `,
  /** Rights that newer laws give to everyone. */
  statutory_rights: phrases`
    (right|rights) (to|of) (|request |obtain )(access|know|erasure|deletion|rectification|correction|portability|data
    portability|be forgotten|correct|delete|rectify|erase|receive a copy); data portability; portability of; (data
    subject|subject access|consumer|access) request; (access|correction|deletion|erasure|rectification) of your; agent to make
  `,
  deletion: phrases`
    delete; deleted; deleting; deletion; purge; purged; erase; erased; erasure; destroy; destroyed; discard; discarded;
    remove; removed; removal; cleared
  `,
  retention: phrases`
    retain; retained; retaining; retention; how long; data storage; archived; saved; save; not
    (store|keep|retain|save|stored|kept|retained|saved); (stored|kept|retained|saved) (for|until|after|by|in|on|as
    long|only); keep (it|them|your|a copy|this|that|the information|data|records)
  `,
  /** When keeping ends. */
  time_limit: phrases`
    (30|60|90|180|one|two|three|five|six|seven|ten|twelve|eighteen|twenty-four|12|18|24|36|few) (day|month|year|week|hour);
    (after|until|once|when) (you|your|the|we|that|this)
    (close|delete|cancel|request|account|browser|transaction|order|purpose|session|promotion|contest|have|has|is);
    indefinitely; as long as; longer than; no longer (needed|necessary|required); period of time; as necessary
  `,
  secure: phrases`
    security; secure; secured; securely; safe; safely; safeguard; encryption; encrypted; encrypt; ssl; firewall;
    unauthorized; password; confidential; confidentiality; integrity; virus; anti-virus; phishing; identity theft;
    security breach; compromised; sign off; log off; log out
  `,
  card: phrases`credit card; debit card; card number; payment card`,
  /** Changing, as policies change. */
  amending: phrases`
    changes; changed; revise; revised; revising; revision; modification; modified; modify; amend; amended; amendment;
    update this; updated version; updates to; change this; change our; new policy; supersede
  `,
  /** What comes with a new version. */
  version: phrases`
    effective date; effective as of; effective on; last (updated|modified|revised|reviewed); periodically; check back;
    from time to time; reserve the right; reserves the right; notify you of; notice of; continued use; material
    change; date of; posted on; post (any|the|those|these|such|changes|our|it); on this page; at the top of
  `,
  this_policy: phrases`
    (this|our|the) (privacy |security |)(policy|statement|notice); privacy policy; privacy statement; privacy notice
  `,
  minor: phrases`
    child; children; minor; coppa; under (13|14|16|18|thirteen|sixteen|eighteen|the age); (13|14|16|18|thirteen|eighteen)
    (years|or older|and older|or over|and over); age of (13|14|16|18|thirteen|sixteen|eighteen|majority); parent;
    parental; guardian; kid; teen; teenager
  `,
  /** Laws of one state. */
  state_law: phrases`
    california; nevada; vermont; virginia; colorado; connecticut; shine the light; civil code; ccpa; cpra; state
    resident
  `,
  european: phrases`
    european; europe; eu; eea; switzerland; swiss; safe harbor; privacy shield; data privacy framework; gdpr; standard
    contractual clauses
  `,
  foreign: phrases`
    international; other countries; country; (outside|outside of) (the |)(united states|u.s|us|eu|country|usa); located
    in; governed by; jurisdiction; canada; canadian; australia; australian; united kingdom; transferred to; united
    states
  `,
  /** Parts of an address. */
  address: phrases`
    someone@example.org; street; suite; avenue; floor; p.o; po box; box; road; drive; attn; attention; blvd; boulevard;
    zip; toll-free; toll free; fax; by mail; by phone; phone number; 800; 888; 866; 877
  `,
  ask_us: phrases`
    question; concern; comment; inquiry; feedback; suggestion; complaint; contact us; contact information; contacting
    us; email us; e-mail us; write to us; call us; call; write; reach us; contact me; privacy officer; data protection
    officer; customer service; data controller
  `,
} as const satisfies Record<string, readonly string[]>;

/** A list of such words. */
export type WordList = keyof typeof WORDS;
