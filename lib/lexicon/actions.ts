/**
 * What is done: verbs by their base form (all forms are made by inflecting the first word), and the nouns made of them.
 * A class holds words that do the same; a practice names the classes it asks about. A word may stand in two classes.
 */
import { phrases } from './phrase.ts';

export const ACTIONS = {
  /** Looks like an action but is none; listed so that the longer phrase wins. */
  none: {
    verbs: [],
    nouns: phrases`
      change (your|their) (mind|minds); see (“|section|article|paragraph|request); (that|which) (request|requests) information; by means of; by (any|other|electronic|automated|automatic|technical) means; means of (payment|communication);
      (marketing|advertising|promotional)
      (purposes|purpose|partners|partner|communications|communication|materials|material|messages|message|emails|email|efforts|campaigns|campaign|activities|lists|list|companies|networks|network|services|cookies|preferences|content|information|newsletters|agencies|technologies|practices|offers|calls);
      direct marketing; measures (to|that|which|in|designed|against|and|for|are|intended|aimed); a combination of (physical|technical|administrative|organizational|technological|security|industry|measures|safeguards|people); (network|digital|the digital) advertising; advertising initiative; advertising alliance; (profile|profiles)
      you (will|can|may|create|created|have|use|view|visit|follow|see); do not track
      (signal|signals|request|requests|setting|settings|header|headers|flag|flags|browser|feature|features|option|mechanism|mechanisms|standard|instructions|preference|preferences|dnt|enabled);
      (applies|apply) to profiling; (automated|automatic) (processing|processes); (produces|produce|producing) (legal|a
      legal|similarly); (determines|determine) the purposes; (targeted|interest-based|interest
      based|behavioral|personalized|tailored|relevant|online|third-party|customized|online behavioral) advertising;
      advertising that; advertising is; tracking
      (technologies|technology|tools|cookies|pixels|mechanisms|scripts|software); decision making; decision-making;
      (other|such other|all other) notices; the following; as follows; following categories; following types; following
      sources; (other|various|several|different|external|certain|public|these|those) sources; following purposes; types
      of; type of; but not limited to; not limited to;
      (allow|allows|allowing|enable|enables|enabling|permit|permits|lets|helps) us;
      (allow|allows|allowing|enable|enables|enabling|permit|permits|lets) you; (retargeting|remarketing|targeting)
      (services|service|system|program|lists|features); trade name; trade names; trade secret; trade secrets; trade
      show; trade shows; trade fair; trade fairs; trade commission; trade-in; trade register; trading limited; trading
      ltd; trading llc; trading inc; trade union; trade unions; trade association; trade associations; point of sale;
      keep your privacy; reading this; contact person; in connection with; in accordance with; in order to;
      (via|through) any other means; (mean|means) (|that )(you|the user); without further notice; without notice; without prior notice; without any notice; without advance notice; with or without
      notice; are advised to; is advised to; be advised; it means; this means; which means; that means; terms of use;
      terms of service; market research; text file; text files; help center; set forth; set out; make sure; with respect
      to; in respect of; as set; setting up; contact form; contact page; as opposed to; no obligation to
      (retain|keep|store); not (obligated|obliged) to (retain|keep|store); local stored object; local stored objects;
      local shared object; local shared objects; shared object; shared objects; flash object; flash objects; read this;
      read more; have read; you read; (their|your|our|his) needs; opt-in/opt-out; (about|what are|regarding|see) your
      choices; maintain correct; correct and secure; correct processing; correct operation; correct functioning; correct
      and up-to-date; correct and complete; inform, optimize; inform and optimize; (about|of|regarding) (|special
      |exclusive |new )offers; (is|are|be|it s) (correct|complete); correct information about;
      (advise|advises|remind|reminds) (you|users|all users|our users|customers|visitors) to; policy notice;
      (keep|keeping) us (informed|updated|up to date); without (prior|further|any|additional|separate)
      (notification|announcement); (accept|accepts|reject|refuse) (|all |or reject |or decline |or refuse |our |the
      |these |such |non-essential )cookies; last updated; last modified; last revised; posting of (notice|a notice|any
      notice); as needed; if needed; when needed; where needed; (email|e-mail)
      (delivery|service|services|provider|providers|client|clients|list|lists|marketing|alerts|account|accounts);
      (contact|call) (center|centers|centre|centres); (provide|provides|providing|give|gives|giving|offer|offers) you
      (|with )(|a |the |these |several |various |many |certain |clear |such |some |more |as much
      )(choice|choices|control|controls|option|options|ability|opportunity|transparency); (is|are|we|what we|so) call;
      (is|are|we|what we|so) called; called; use the following (terms|definitions); use, inter alia, the following
      terms; (in|during) (this|the|that) process; non-marketing
      (email|emails|e-mails|message|messages|communication|communications); non-promotional
      (email|emails|e-mails|message|messages|communication|communications); log in; log on; log into; log out; log off;
      logs in; logs into; logged in; logged into; logged out; logging in; logging on; logging into; logging out; logging
      off; learn more; find out more; trade history; trade data; leased (from|servers);
      (stores|outlets|shops|retailers|dealers|merchants) (that|which|who) sell; sell
      (products|goods|services|you|tickets|merchandise|our products|our services|advertising|ads|through|via); sale of
      (company|business|corporate|assets|stock|all or|substantially all|our business|our company|our assets|the
      business|the company); share with you; share information with you; sharing information with you; share news; stay informed; remain informed;
      keep informed; keep yourself informed; be informed of any; stay advised; remain advised; click here; up to date;
      we (hold|keep|store|maintain|may hold|may store|may maintain) (about|on) (you|him|them|your child); the remaining;
      trading name; trading names; trading as; trade me; rented mailing; rented list; rented lists; mailing list rental;
      to (whom|which) we (sell|sold|have sold|may sell|have disclosed|may have disclosed|disclosed|have shared|have
      provided); (that|which) we (|have |may |may have )sold; recently sold; unauthorized disclosure; unauthorized
      (use|access) or disclosure; accidental disclosure; disclosures (and|or) other communications; agreements, notices,
      disclosures; (privacy|additional|following|required) disclosures; sold (properties|property|items|listings|homes); remain
      (unavailable|responsible|subject|bound|liable|confidential|private|anonymous|entitled|valid|unaffected|unchanged);
      end user; end users; need to; needs to; (require|request|requests|requesting|ask for|obtain) (|your |opt-in |affirmative |explicit
      |your explicit |your prior |your express |prior |their |parental )consent; blog post; app store; app stores; play
      store; web store; online store; online stores; blog posts; reliance placed; direct
      (access|link|links|contact|relationship|result|line|mail|message|messages); (allow|deny) all (|cookies); protected
      (classification|classifications|class|classes|category|categories|health information); national archives; let us
      encrypt; scanned (copy|copies); (retina|iris|facial|fingerprint|face|hand) scans;
      data collection , storage and processing; data stored on (our|the|this) (site|website); (credit|bank|wire|money) (transfer|transfers); used to extract; analyze
      or predict (certain |)(|personal )aspects; (is|are|be) required to (read|understand|review|notify|comply);
      step forward; (going|moving|looking) forward; look forward; looks forward; forward-looking; requests
      (must|should|may|can|will|to|for|from|are|shall|submitted|made|sent|under|received|that|regarding|about);
      your choices about (how|our|the|what); (our|the) (ad choices|adchoices) page; (based on|according to) your choices; (such|these|those|all|privacy|deletion|your|any|and) requests; legal objection; objection or right;
      (eliminates|eliminate|eliminating) the (possibility|risk|need); right to be informed (about|of) (our|how|the
      (processing|collection|use)); (the|your) correct; provide complete information; necessarily opt you out; analytics
      (opt-out|opt out); consistent with your choices; decide whether to (enter|participate|register|join|share your
      email); reserve the right to limit; see (deleting|right to|section|the section); (also|otherwise|commonly|better)
      known as; downloaded from; no questions asked; (get|gets|getting) (closed|deleted|lost|removed); keep in mind; (operate|build|develop|provide|improve) (and|,) maintain
    `,
  },
  collect: {
    verbs: phrases`
      collect; gather; obtain; capture; record; log; acquire; harvest; retrieve; read; pick up; compile; detect;
      upload; scan; amass; scrape; intercept; index; derive
    `,
    nouns: phrases`
      collection of; the collection; our collection; data collection; information collection; gathering of; recording
      of; recordings of; data we collect; collection
    `,
  },
  receive: {
    verbs: phrases`receive; get; import; accept; have access to; gain access to; purchase; buy; learn`,
    nouns: phrases`
    receipt of; submission of
  `,
  },
  request: {
    verbs: phrases`ask; ask for; request; request (information|data|details) from; require; need; prompt; solicit`,
    nouns: [],
  },
  give: {
    verbs: phrases`
      provide; give; submit; supply; enter; furnish; type; fill in; fill out; volunteer; input; complete; contribute;
      offer; send us; tell us; add; create; invite; refer; link; connect; choose; select; elect
    `,
    nouns: phrases`provision of`,
  },
  /** Puts something into other hands; `give` also holds what readers do to a form. */
  hand: { verbs: phrases`provide; give; supply; furnish; submit`, nouns: phrases`provision of` },
  /** Words of giving that are said of data, never of what one sets up, picks or links. */
  supply: {
    verbs: phrases`
      provide; give; submit; supply; enter; furnish; fill in; fill out; volunteer; input; upload; import; send us;
      tell us
    `,
    nouns: phrases`provision of`,
  },
  include: {
    verbs: phrases`include; consist of; comprise; contain; cover; encompass`,
    nouns: phrases`
    such as; including; namely
  `,
  },
  keep: {
    verbs: phrases`store; save; keep; retain; hold; maintain; archive; preserve; remain; persist; exist`,
    nouns: phrases`
      retention of; the retention; storage of; storage; data retention; retention period; retention periods;
      retention; storage period; kept on file
    `,
  },
  delete: {
    verbs: phrases`
      delete; erase; remove; destroy; purge; dispose of; expunge; wipe; overwrite; forget; eliminate; discard; shred
    `,
    nouns: phrases`
      deletion; erasure; removal; destruction; right to be forgotten; right of deletion; right of erasure; deletion
      request; deletion requests; disposal
    `,
  },
  anonymize: {
    verbs: phrases`anonymize; de-identify; pseudonymize; aggregate`,
    nouns: phrases`
    anonymization; de-identification
  `,
  },
  close: {
    verbs: phrases`close; deactivate; terminate; cancel; end; expire; disable your account`,
    nouns: phrases`
    closure; termination; cancellation; deactivation; account closure
  `,
  },
  use: {
    verbs: phrases`use; utilize; process; handle; employ; leverage; make use of; rely on; treat`,
    nouns: phrases`use of; usage of; processing of; the processing; the use; uses of; our use; our processing`,
  },
  engage: {
    verbs: phrases`
      work with; work closely with; partner with; engage; hire; contract with; contract; collaborate with; cooperate
      with; outsource; retain third; participate in; take part in; join; affiliate with; subscribe to; appoint;
      entrust; delegate; involve
    `,
    nouns: [],
  },
  analyze: {
    verbs: phrases`
      analyze; measure; monitor; understand; evaluate; study; research; assess; examine; gauge; count; determine;
      estimate; diagnose; ascertain; find out (more |)(about|how); see how; gain insight; better understand; quantify;
      learn about; learn how; learn more about how; calculate; benchmark; track
    `,
    nouns: phrases`analysis of; analyses of; measurement of; evaluation of; assessment of`,
  },
  /** Does what its object names ("perform analyses", "compile statistics"). */
  perform: {
    verbs: phrases`conduct; perform; carry out; generate; compile; prepare; produce; report on; undertake; run; take place`,
    nouns: [],
  },
  improve: {
    verbs: phrases`improve; enhance; optimize; develop; refine; build; create; upgrade; test; perfect`,
    nouns: phrases`
    improvement of; development of; improvement; enhancement of
  `,
  },
  send: {
    verbs: phrases`
      send; send you; provide you with; provide you; give you; offer you; deliver; mail; email; e-mail; communicate;
      call; text; push; contact; reach out; reach; telephone; phone; correspond
    `,
    nouns: phrases`mailing of; sending of; transmission of`,
  },
  subscribe: { verbs: phrases`subscribe; subscribe to; sign up; register; open an account; opt in; opt-in`, nouns: [] },
  tell: {
    verbs: phrases`
      inform; notify; tell; alert; advise; announce; let you know; keep you informed; keep you updated; keep you up to
      date; keep you posted; give you notice; make you aware; bring to your attention; bring it to your attention; bring
      them to your attention; bring this to your attention; remind; warn; draw your attention; let users know; let our
      users know; let everyone know; let people know; let customers know; let our customers know; let our community
      know; let our members know; let everybody know; (provide|give|send) (|you |users |you with |users with |customers
      |the customer |the customer with |the user |the user with |customers with )(|a |an |the |such |any |prior |advance
      |reasonable |written |direct |additional |further |appropriate |adequate |prominent |individual |electronic
      )(notice|notification|notices); (provide|give|send) (you|users|customers) (|with )(|at least |no less than |not
      less than |a minimum of )(7|10|14|15|28|30|45|60|90|seven|ten|fourteen|fifteen|thirty|sixty|ninety|one|two|2|3)
      (day|week|month)
    `,
    nouns: phrases`
      notice of; notification of; notifying; advance notice; prior notice; prominent notice; conspicuous notice;
      reasonable notice; written notice; electronic notice; (giving|providing|sending) notice; prompted of; prompt you
      of; notice to you; email notice; email notification; notice; notices; -(this |our |the |these |)(|online |website |consumer )(privacy|cookie|policy) (notice|notices);
      notification; notifications; announcement; banner; pop-up; pop-up notice
    `,
  },
  show: {
    verbs: phrases`show; display; serve; present; run; place; render`,
    nouns: phrases`
    display of; presentation of
  `,
  },
  offer: { verbs: phrases`recommend; offer; suggest; introduce; solicit`, nouns: [] },
  promote: {
    verbs: phrases`
      promote; market (our|to|the|products|and|their|its|other|third|or|goods|services|directly); advertise
      (our|to|on|and|products|online|the|or|services)
    `,
    nouns: phrases`promotion of; marketing of; advertising of`,
  },
  personalize: {
    verbs: phrases`
    personalize; tailor; customize; target; individualize; retarget; re-target; remarket; adapt
  `,
    nouns: phrases`
    personalization of; customization of; targeting of
  `,
  },
  share: {
    verbs: phrases`
      share; disclose; release; pass; pass on; pass along; transmit; make available; reveal; distribute; divulge;
      exchange; forward; expose; hand over; turn over; give access; provide access; grant access; make accessible;
      disseminate; convey; give out; give away; publish; assign; report
      (to|your|this|that|the|such|any|personal|data|information); unveil
    `,
    nouns: phrases`
      disclosure of; sharing of; the sharing; the disclosure; disclosures; data sharing; information sharing;
      disclosure; sharing; viewable by; accessible by; recipient of; recipients of; release of; our sharing; categories
      of recipients; recipients
    `,
  },
  sell: {
    verbs: phrases`sell; rent; lease; trade; barter; monetize; resell; loan; swap; lend; auction`,
    nouns: [],
  },
  /** Names a sale without saying that anything is sold. */
  sale: {
    verbs: [],
    nouns: phrases`
      sale of; sales of; selling of; the sale; a sale; a sale of; our sale; sale or sharing; sale or share; considered
      a sale; deemed a sale; constitute a sale; rental of
    `,
  },
  transfer: {
    verbs: phrases`
      transfer; move; travel; end up (in|on); leave the (country|eu|eea|uk|european union|european economic area|united
      states|united
      kingdom); leave (your|our) country
    `,
    nouns: phrases`
      transfer of; transfers of; the transfer; international transfer; international transfers; international data
      transfer; international data transfers; cross-border transfer; cross-border transfers; cross border transfer;
      data transfers; data transfer; transfers; onward transfer;
      change (in|of) ownership or (uses of|use of|control of); change (in|of) ownership of your
    `,
  },
  /** Where something stands. */
  locate: { verbs: phrases`locate; host; situate; house; reside; base`, nouns: [] },
  allow: { verbs: phrases`allow; permit; let; enable; authorize; invite`, nouns: [] },
  set: {
    verbs: phrases`
      set; place; drop; deploy; embed; install; write; incorporate; load; integrate; issue; implement; put; host;
      serve; inject; save; plant; assign
    `,
    nouns: phrases`placement of`,
  },
  track: {
    verbs: phrases`track; follow; recognize; identify; fingerprint; observe; correlate; associate; monitor`,
    nouns: phrases`
      tracking; tracking of; retargeting; re-targeting; remarketing; fingerprinting; device fingerprinting; browser
      fingerprinting; monitoring of
    `,
  },
  combine: {
    verbs: phrases`combine; merge; supplement; append; enrich; match; augment; correlate; link`,
    nouns: phrases`
    combination of
  `,
  },
  infer: {
    verbs: phrases`
      infer; profile you; deduce; predict; draw inferences; draw conclusions; make inferences; derive inferences
    `,
    nouns: phrases`inference; inferences`,
  },
  train: {
    verbs: phrases`train; fine-tune; pre-train`,
    nouns: phrases`
    training of; training; development and training
  `,
  },
  direct: {
    verbs: phrases`direct; intend; design; aim; cater; appeal; mean; address`,
    nouns: phrases`
    available to; available for; eligible; must be; not for; restricted to; suitable; for use by; only available to; at
    least
`,
  },
  protect: {
    verbs: phrases`protect; secure; safeguard; encrypt; guard; hash; prevent; password-protect`,
    nouns: phrases`protection of; security of; the protection; secured`,
  },
  adopt: {
    verbs: phrases`
      implement; take; take steps; employ; adopt; have; apply; put in place; put in; follow; ensure; undertake; exercise;
      institute; establish; deploy; strive; commit; utilize; use; maintain; provide; operate; restrict; limit; make;
      store; keep; exercise; design
    `,
    nouns: [],
  },
  access: {
    verbs: phrases`
      access; review; view; see; inspect; know; examine; look at; find out; consult; obtain a copy; obtain a copy of;
      receive information about (the|your|their|his) (data|personal data|personal information|information); receive a
      copy; receive a copy of; receive access; request a copy; request a copy of; get a copy; get a copy of; obtain
      access; be provided with (a|access|copies|your|the data|the personal|the information); obtain confirmation; obtain
      information (about|on|regarding|concerning) (whether|how|what|which|the
      processing|your data|your personal|their personal|the personal|our); request information; request disclosure;
      obtain disclosure; learn what; learn which
    `,
    nouns: phrases`
      access to; right of access; right to access; a copy of; (complete|full|free|electronic|digital) copy of; copies
      of; access request; access requests; right to know; subject access; subject access request; request to know;
      requests to know; to access; right to be informed (of|about) (the|your|what|which) (personal |)(data|information); access
    `,
  },
  /** Keeps data from harm: verbs only, since "protection of" and "security of" are subjects of a sentence. */
  guard: { verbs: phrases`protect; secure; safeguard; encrypt; guard; hash; password-protect`, nouns: [] },
  /** Gets at data: without the words of reading and knowing. */
  get_at: {
    verbs: phrases`access; receive access; obtain access; have access to; gain access to`,
    nouns: phrases`access to; to access; access`,
  },
  /** Words of access that are also said of pages, adverts and pictures. */
  look: {
    verbs: phrases`
    review; view; see; know; examine; look at; find out; consult; inspect; learn what; learn which; access
  `,
    nouns: phrases`
    access to; to access; access
  `,
  },
  change: {
    verbs: phrases`
      change; update; modify; revise; amend; alter; edit; adjust; replace; make changes; make any changes; make a
      change; make changes to; make revisions; make updates; make modifications; make material changes; make any
      material changes; make any revisions; make (any |)(adjustment|adjustments|alteration|alterations)
    `,
    nouns: phrases`
      changes; changes to; change to; change in; changes in; updates; updates to; modifications; modifications to;
      revisions; revisions to; amendments; amendments to; modification; revision; amendment; change; material change;
      updated version; update; updating; revised version; new version; any changes; material changes; significant
      changes; substantial changes; material modifications; updated policy; updated privacy policy; revised policy;
      revised privacy policy; new privacy policy; new notices; revised privacy notice; updated privacy notice; revised
      privacy statement; updated privacy statement
    `,
  },
  correct: {
    verbs: phrases`
      correct; rectify; fix (your|any|inaccurate|incorrect|wrong); complete (incomplete|any incomplete|the data|the
      information|your data|your information|missing|information)
    `,
    nouns: phrases`
      correction; rectification; corrections; right of rectification; right to rectification; correction of;
      rectification of
    `,
  },
  port: {
    verbs: phrases`
      port; export; download; take (your|their) (data|content|information) with; take it with; take them with
    `,
    nouns: phrases`
      data portability; portability; right to portability; right to data portability; data export; portable copy;
      portable format
    `,
  },
  opt_out: {
    verbs: phrases`
      opt out; opt-out; opt you out; unsubscribe; decline; opt not; choose not; elect not; prefer not; wish not; ask
      us not; request that we not; tell us not; direct us not; direct us to not; not want; not wish
    `,
    nouns: phrases`
      (option|choice|opportunity|possibility|ability|right) not to receive; (decide|choose|control|select) whether
      (we|to|you|your|or not); opt out; opt-out; opting out; opting-out; unsubscribe link; opt-out link; opt-outs;
      opt-out preferences; do not sell my; do not sell or share my; not sell my; opt-out preference; right to opt-out; right to opt
      out; rather not; no longer wish; no longer want; no longer be contacted; advertising choices; ad choices;
      adchoices; your ad choices; your choices; (request|requesting|receive|want|wish|send|send you|send them|be sent)
      no (further|future|more)
    `,
  },
  /** Does not want something: half of an opt-out, the other half says what to do then. */
  unwilling: {
    verbs: phrases`prefer not; wish not; not want; not wish`,
    nouns: phrases`
    rather not; no longer wish; no longer want
  `,
  },
  stop: {
    verbs: phrases`
      stop; turn off; disable; block; reject; refuse; avoid; limit; restrict; manage; control; discontinue; cease;
      switch off; prohibit; suspend; forbid
    `,
    nouns: [],
  },
  withdraw: {
    verbs: phrases`withdraw; revoke; retract; take back; rescind`,
    nouns: phrases`withdrawal of; withdrawal; revocation of; revocation`,
  },
  object: {
    verbs: phrases`object; oppose; prohibit`,
    nouns: phrases`
      right to object; objection; objection to; objections; restriction of; right to restrict; right to restriction;
      right of restriction; right of objection; restriction of processing; right to oppose; right to limit;
      restriction on
    `,
  },
  complain: {
    verbs: phrases`
      complain; lodge; file; appeal; make a complaint; raise a complaint; submit a complaint; file a complaint; lodge a
      complaint; bring a complaint; bring (a|your|their|any) (claim|case|matter|issue|concern|concerns) (before|to);
      seek redress; refer; contact; raise; report; approach
    `,
    nouns: phrases`complaint; complaints; right to complain; right of appeal; to do so with; grievance; grievances`,
  },
  contact: {
    verbs: phrases`
      contact; write; email; e-mail; reach; call; get in touch; reach out; telephone; mail; phone; direct; address;
      send; let us know; submit; speak; forward; be directed; feel free
    `,
    nouns: phrases`
      contact us; contact information; contact details; questions; data protection officer; privacy officer; mailing
      address; by mail; by email; by e-mail; by phone; by post; email address is; reached at; reached by; dpo; email
      us; questions or concerns; any questions
    `,
  },
  agree: {
    verbs: phrases`
      agree; agree to; consent; consent to; accept; be bound; assent; concur; bind
    `,
    nouns: [],
  },
  /** Takes note, which is less than agreeing. */
  acknowledge: { verbs: phrases`acknowledge; be subject to`, nouns: [] },
  signify: {
    verbs: phrases`
      signify; count as; constitute; indicate; express; deem; imply; signal; mean; confirm; demonstrate; be considered;
      represent; evidence; give; be regarded; be taken
    `,
    nouns: [],
  },
  acceptance: {
    verbs: [],
    nouns: phrases`
    acceptance of; consent to; agreement to; your acceptance; your consent; your agreement; acceptance; agreement; an
    acceptance; your understanding; your acknowledgment; your assent; assent to; unconditional agreement
  `,
  },
  take_effect: {
    verbs: phrases`
      take effect; become effective; be effective; come into effect; come into force; go into effect; apply
    `,
    nouns: phrases`
      effective immediately; effective upon; effective when; effective as of; effective on; effective from; effective;
      in effect; with immediate effect
    `,
  },
  post: {
    verbs: phrases`
      post; leave; publish; reflect; place on; put on; place; appear; display
    `,
    nouns: phrases`
    posting of; posting; upon posting
  `,
  },
  revisit: {
    verbs: phrases`
      check; check back; look at; review; visit; revisit; consult; read; look; return to; refer to; see; refer back;
      monitor; come back
    `,
    nouns: phrases`check back; review of; review this; periodic review`,
  },
  respond: {
    verbs: phrases`
      respond; honor; recognize; respect; support; comply; react; listen; act on; act upon; take action; take any
      action; acknowledge; accommodate; adhere; interpret; abide; heed; obey; detect; look for; monitor for; take
      steps; treat; respond differently; act in accordance with; operate differently; operate any differently; behave
      differently; behave any differently
    `,
    nouns: [],
  },
  /** Speaks of a response without saying that there is one ("our response to …", "in response to"). */
  response: { verbs: [], nouns: phrases`response to; responsive; responding to` },
  merge: {
    verbs: phrases`
      merge; reorganize; liquidate; divest; restructure; undergo; be involved in; go through; purchase; acquire; sell
    `,
    nouns: [],
  },
  define: {
    verbs: phrases`mean; refer to; define; denote`,
    nouns: phrases`
      (|such )covered information includes; any (data|information) that describes; we consider at least the following; that is classified as; -(behavioral|usage|technical|log|device) information is information (regarding|about|on);
      is defined as; are defined as; (is|are) (called|known as|referred to as|referred to collectively as|collectively referred to as); is (information|data) (regarding|about|that|which|relating|concerning|required); are (information|data) (that|which); (we|our company) consider (any|all|the following) (information|data); (that|which) (tracks and
      reports|collects and reports|tracks and analyzes) (|website |web |site )traffic; (is|are) the collection of;
      (indicates|denotes|designates) any; is created by a domain; is one who can be identified; is (a|any) natural or
      legal person; is (a|any) natural person; is any (information|data) (that|which|relating|about|from
      which|concerning); (is|are) a (type|form|method|way|kind|practice|technique|technology|means|tool|switch|setting)
      (of|to|that|by|for|in|which|where|used); (is|are) the (practice|process|act|study) of; (is|are) (a
      |)(file|files|small|tiny|identifiers|data files|data file|text files|string); is advertising (that|based); (is|are) comprised of; (is|are) (|small |tiny )pieces of (|numeric
      )(information|data); (is|are) a commonly used; are uniquely assigned; shall mean; a
      small text file; small text files; small data file; small data files; small file; small files; text file; text
      files; small piece of; small pieces of; piece of data; piece of information; pieces of information; tiny file;
      tiny files; small amount of data; pieces of data; string of; strings of; piece of text; small pieces
    `,
  },
} as const satisfies Record<string, { verbs: readonly string[]; nouns: readonly string[] }>;

/** A class of actions; "state" where a list item has no verb, "be" where a sentence has none but that. */
export type Action = Exclude<keyof typeof ACTIONS, 'none'> | 'state' | 'be';
