/** Everything else a policy speaks of: technologies, events, laws, documents, places. */
import { DEEDS, NO_DEEDS } from './data.ts';
import { phrases } from './phrase.ts';

export const MATTERS = {
  /** What a device or a browser gives away, by words that can mean nothing else. */
  device_traits: phrases`
    ip address; ip addresses; ip; internet protocol address; internet protocol; ip-address;
    -(derived|inferred|determined|obtained|estimated) from (|your |the |an |device |a device )(ip|internet
    protocol) (|address |addresses )(address|addresses|); -(derive|determine|infer|approximate) (|your
    )(location|geolocation) from; -location (information|data) from your (device|browser|device or browser);
    -location (information|data|) from (|your |the )(|device s |mobile device s |computer s )(ip|internet protocol)
    (address|addresses|); -(from|by|with) your (|mobile |wireless )carrier; -types of information from your
    (device|devices); -network information on how; -(technical information|information) you provide; -vulnerability scanning on ip addresses; -ip addresses of other; -phone network data;
    -anonymous ip addresses; browser
    (type|version|information|language|name|setting|detail|data|used|characteristic); type of (|web |internet
    )(browser|device|computer|mobile device|operating system); types of (browsers|devices); browser and operating
    system; browsers and operating systems; operating system; platform type; (device|mobile
    device|computer|hardware|browser|technical|technical device|network|device and browser|browser and
    device|system|machine|device-specific|device and usage|connection|device and network|device and
    system|computer and connection|http connection) (information|data|detail|identifier|setting); device
    (id|identifier|type|model|name|characteristic|attribute|brand|version); hardware (model|settings|version);
    unique (device|mobile device|mobile|browser) (id|identifier); mobile (identifier|device id|operating
    system|carrier|network); advertising id; advertising identifier; ad id; idfa; mac address; imei; cookie id;
    cookie identifier; online identifier; digital identifiers; device identifiers; user agent; user-agent; user
    agent string; internet service provider; isp; screen resolution; screen size; system configuration; crash
    reports; plug-in types; devices you use; computer type; (information|data|details)
    (about|regarding|on|from|relating to|related to) (|your |the |a |each |any |both your )(|mobile |type of
    |particular )(device|computer|browser|phone|smartphone|hardware|equipment|tablet); information (from and
    about|about and from) (|your |the )(device|devices|computer|browser); (data|information) of the computer;
    (type|kind|version|model|brand|make|characteristics|configuration|capabilities) of (|your |the |each
    )(device|computer|browser|phone|hardware|mobile phone|web browser|mobile device|equipment);
    (device|computer|hardware|phone|equipment|mobile device)
    (type|model|version|make|name|brand|language|configuration|capabilities); (device|computer|browser) you
    (use|used|are using); your devices; unique identifiers (from|for|of) your; unique identifier (for|of) your;
    browser width
  `,
  /** What readers do, surely. */
  deeds: [...DEEDS, ...NO_DEEDS],
  /** Their coming and going, in words that a record of it mostly uses. */
  visiting: [
    ...NO_DEEDS,
    ...phrases`
      your (use|usage|interaction|interactions) (of|with); (use|usage) of (the|our|this|its)
      (|online |mobile |various )(site|service|website|app|platform|application|software|product|game); usage; your
      (visit|visits); (visit|visits) to (the|our|this) (site|website|service|app|platform); interactions with (the|our|us);
      interaction with (the|our|us); number of (visits|visitors|clicks); how you navigate; navigation; traffic; (site|web|website)
      traffic; (user|visitor|customer|their|browsing|online) behavior; (use|usage) (patterns|trends); how (long|often) (|do )(you|users|visitors); date and time (of|you|when|that|your); dates and times
      (of|you|when); time and date (of|you|when); access (time|date); timestamp; referrer; referer; logins; urls; -data usage; -traffic volume; -usage levels; -monitors traffic; -urls (where|to which); -traffic data collected; -(abnormal|service|unusual)
      (usage|usages) such; (activity|activities) on (the|our|this|your); how you access; web pages you; pages (that you|users); open our
      emails; how you (find|found|came to|got to|reached|arrived at) (our|the)
      (site|website|service)
    `,
  ],
  /** What readers write, upload or say, by whose it is. */
  your_words: phrases`
    sending (messages|us messages|letters); online chat; electronic chat; message contents; survey
    (information|answers); calls; your picture; feedback; reviews (and|or) ratings; views and
    opinions; voice (and|or) (|other )audio; other contributions; customer surveys; messages to (the|our);
    (reviews|ratings|comments|feedback) (that|which) (consumers|customers|members|visitors);
    (user|user-generated|user generated|member|student|uploaded|submitted|posted|published)
    (content|submission|contribution|post|posting|comment|review|photo|image|video|material|feedback); your
    (content|message|post|posting|comment|photo|photograph|picture|image|video|file|document|feedback|review|contribution|submission|correspondence|communication|conversation|chat|voice|recording|prompt|input|resume|cv|testimonial|answer|response|material|upload|opinion|chat
    message|private message|direct message|profile picture|profile photo|email message);
    (content|messages|message|comments|comment|posts|postings|photos|photo|images|pictures|videos|video|files|documents|feedback|reviews|review|correspondence|communications|materials|material|questions|testimonials|ratings|recordings|prompts|attachments|opinions|contributions)
    (you|that you|which you|users|that users|they) (|may
    |can |choose to |voluntarily |have |may choose to
    )(post|posted|upload|uploaded|submit|submitted|send|sent|share|shared|write|create|created|provide|provided|leave|make|exchange|enter|generate|contribute|contributed|record|publish|transmit|type|generated);
    any content; (information|data|files|documents|items) (|you |that you |which you |users |you may |you have
    )(upload|uploaded|post|posted); (content|contents) of (|your |the |any |those |such |these |a |each |all
    )(message|email|e-mail|communication|correspondence|conversation|call|post|chat|inquiry|file);
    (call|phone|telephone|voice|audio|chat|conversation)
    (recording|transcript|log|content|message|data|input|command|file); video (recordings|calls|files|messages);
    recordings of; photo; photograph; audio, (video|visual|electronic|images|photos); voice and audio; your voice;
    -for your review; -image quality information; -photo metadata; (messages|chats|photos|images|videos|recordings|files|emails|comments|posts) (are|will be|may be|and
    the data|and files|and attachments); -after your submission; -your review of; -your communications (provider|network|service|preferences);
    -communications provider; (phone|telephone) (call|conversation); -(during|by|in|over) (|a |the
    )(phone|telephone) (call|calls); (record|monitor) (|or record |and record |or monitor )(calls|your
    calls|conversations|telephone calls|phone calls); service calls; correspondence; communications with us;
    (public|private|direct|written) (messages|exchanges); conversations (with|between) (us|you|our|users);
    messages (sent|exchanged|between|to us|to other); survey responses; attachments; resume; cv; curriculum vitae;
    chats; chat history; chat (messages|sessions|conversations|transcripts|logs); support chat sessions; live
    chat; text input; message data; prompts; uploaded files; files uploaded; images uploaded; videos uploaded;
    profile (picture|photo|image); avatar; electronic, visual; audio (and|or) visual;
    (photos|images|videos|audio|pictures) (from|on|stored on) your;
    (photos|images|videos|comments|feedback|reviews|messages|testimonials)
    (submitted|uploaded|posted|provided|sent) by; testimonials; comments; forum posts; postings; email content;
    (receive|received|collect|collected|collects|gather|gathered) (|your |user |customer |any )feedback; feedback
    (you|from you|we receive|and survey|and comments|and reviews)
  `,
  /** Content that is not taken in: sent to the reader, watched, kept elsewhere, or answered for by a contract. */
  content_aside: phrases`
    receive (a|any|the|our|such|these|your|marketing|promotional|further|future|text|automated)
    (message|messages|email message|email messages|communication|communications); (agree|consent) to receive;
    (videos|video|photos|images|posts|content|advertisements|advertising|articles) (|that |which )you (|have |may
    )(view|viewed|watch|watched|see|saw|search for|stream|read); request (|your )feedback;
    (act|acting|respond|responding) (on|upon|to) (|your |any )feedback; deal with feedback;
    (messages|message|emails|communications) (from|that) (us|we); who reads (your|the); photo (of
    your|id|identification); (leave|send) (you |)(an |a )(automated|text|voice) message; join and leave; (please|feel free to|free to) (submit|send|share|leave|give) (|us )(|your |any )(feedback|comments|suggestions); share an idea; send feature requests; contacted by; including calls; calls, texts; under no obligation; computer
    memory; stored locally; permit you to share; available (for|to) everyone; downloaded (to|on to|onto|on) (that|a) third-party; guarantee that (information|content|material); provides us with your; authorize us to (access|access and store|store) your name; (can|may) be read,
    collected; ads (may be|are|can be) based on; (metadata|location|coordinates) in your (photo|photos|image|images|picture|pictures); why we collect it;
    corrections to; responding to complaints; share our (posts|page); complete removal; platform, which allows;
    customers and testimonials; responsible for (the|any|all|your) (information|content|data); governed by our; represent and warrant
  `,
  cookie: phrases`
    cookie; cookies; session cookie; persistent cookie; web beacon; beacon; pixel; pixel tag; tracking pixel; clear
    gif; clear gifs; web bug; local storage; local shared object; flash cookie; tracking technology; tracking
    technologies; similar technology; similar technologies; gif; gifs;
    tracking cookies; third-party cookies; third party cookies; advertising cookies; tracking tools; data collection
    technologies; pixels; web storage; action tags; single-pixel gifs; browser cookies; http cookies; cookie
    technology; transparent gif; internet tags; analytics cookies; google analytics cookie; tracking mechanisms;
    cookie files; session identifier; session identifiers; session token; session tokens; -cookie
    (policy|policies|notice|setting|preference|statement|section|banner|consent|declaration|choices|manager|information page); -cookies
    (policy|policies|notice|settings|statement|section); cookie data; etags; collection technologies; automatic data
    collection; tracking scripts; locally stored objects; -without (|any |the use of |using )(cookie|cookies)
  `,
  /** Recognising a device by its traits. */
  fingerprint: phrases`
    fingerprinting; device fingerprint; browser fingerprint; device fingerprinting; browser fingerprinting; digital
    fingerprint; fingerprint your device; fingerprint your browser
  `,
  /** Other companies' parts in a page. */
  embeds: phrases`
    (social media|social|social network|social networking|facebook|twitter|like|share|follow|instagram|youtube)
    (plug-in|plugin|widget|button|feature|content); (third-party|third party) (plug-in|plugin|widget|button|script);
    embedded (content|video|image|map|media|player|post|article|feed|tweet); plug-ins; plugins; widgets; like button;
    -(device|browser|configuration and) (plug-in|plugin|plug-ins|plugins); share button; youtube videos; iframes;
    third-party scripts; third-party code; sdk; sdks; software development kits
  `,
  third_party_cookie: phrases`
    -(google|facebook|meta|twitter|linkedin|microsoft) (cookie|cookies) (policy|notice|statement); third-party cookies;
    third party cookies; third-party cookie; third party cookie; third-party pixels; google analytics cookie;
    third-party tracking; third-party web beacons; targeting cookies; social media cookies; third-party tags;
    (google|facebook|meta|doubleclick|linkedin|twitter|bing|microsoft|tiktok) (|analytics |ads |advertising
    )(cookie|pixel|tag)
  `,
  dnt: phrases`
    do not track; do-not-track; dnt; global privacy control; gpc; opt-out preference signal; opt-out preference signals;
    not to be tracked; universal opt-out; do not track signal; do not track signals; dnt signal; dnt signals; do not
    track request; do not track requests; browser signals; tracking preference; do not track settings; dnt flags; -do not track
    (you|your|users|user|any|the|individual|people|visitors|our|personal|which|what|how|where|this|personally|across|children|location|their);
    privacy signals; opt-out signals; preference signal; dnt requests; browser-based signals; do not track mechanisms;
    do not track standard; do not track browser
  `,
  /** Takes up a signal that was named before. */
  dnt_again: phrases`(these|such|those) signals; (this|that|such a) signal`,
  /** The reader has switched the signal on. */
  dnt_on: phrases`
    (enable|enabled|activate|activated|set|turn on|turned on|switch on|switched on|configured your browser to send|browser sends|browser
    to send) (|a |the |your )(|“|"|' )(do not
    track|dnt); (do not track|dnt) (|” |" |signal |setting |option |feature
    |header )(|is |has been )(enabled|activated|turned on|switched on)
  `,
  own_cookie: phrases`
    our (|own |first-party )(cookie|pixel|tag|beacon|plug-in|plugin|widget); (first-party|first party) (analytics|tracking)
  `,
  /** One kind of cookie: who denies it may still set others. */
  cookie_kind: phrases`(persistent|permanent|flash) (cookie|cookies)`,
  /** Was done once. */
  formerly: phrases`(previously|formerly) (use|used|employed); (already|previously) (set|stored|placed|in use)`,
  /** Makes no difference. */
  regardless: phrases`
    whether or not; regardless of (whether|any|a|an|the|your|such|these|dnt|do); irrespective of; even if
  `,
  /** Signals that a law takes for an opt-out. */
  opt_out_signal: phrases`
    global privacy control; gpc; opt-out preference signal; universal opt-out; universal opt-out mechanism; privacy
    signal; opt-out signal; preference signal; browser-based opt-out
  `,
  across_sites: phrases`
    across (|other |different |multiple |third-party |third party |various |your |unaffiliated |these |associated
    |numerous |related |non-affiliated |several |all your |participating )(websites|sites|web
    sites|devices|apps|applications|browsers|online services|mobile apps|web pages|channels); across
    (other|different|multiple|third-party|third party|various|unaffiliated|several) (services|platforms|properties);
    over time and across; over time on; cross-device; cross device; cross-site; cross-app; across non-affiliated
    websites; after you visit; after you leave;
    -(hard drive|hard disk|device|computer) after you leave; -of (the|our) (websites|sites) you have visited; when you are not on; when you are not using; websites you have visited;
    sites you have visited; websites operated by other; across (websites|sites|web
    sites|apps|applications|services|platforms|properties) (operated|owned|run|offered) by
    (other|others|third|unaffiliated|different|another); this and other; -across our
    (website|websites|site|sites|services|platform); non-affiliated websites; our partner sites; this website and other;
    (your|between|link|linking|connect|connecting) different devices; link your devices; device graph; associated
    devices; (other|third-party|third party|partner) (websites|sites|web sites|apps) (employing|using|that use|which
    use|that employ|that have embedded|that embed) our
    (cookies|pixels|tags|technology|technologies|plug-ins|plugins|widgets|buttons|tools|services)
  `,
  /** Other sites, where ads may be shown to people that nobody followed there. */
  sites_elsewhere: phrases`
    across (the internet|the web); elsewhere on the internet; elsewhere online; around the web; around the internet;
    cross-context; on and off; both on and off; other websites you visit; other sites you visit; other forms of media;
    on other (websites|sites|web sites|apps|services|platforms); -and other (websites|sites|web
    sites|apps|services|platforms) (we|that we|on which|owned|operated by us); -on other (websites|sites) (we|that
    we|owned); and other (websites|sites|web sites|apps|online services); and elsewhere
  `,
  over_time: phrases`over time`,
  /** Other sites, named without saying that anyone is followed there. */
  other_sites: phrases`
    other websites; other sites; -other (sites|websites) (|that |which )(they|you|users|visitors) (used|visited)
    (prior|before); other web sites; other online services; third-party websites; third-party sites; third party
    websites; third party sites; over time; unaffiliated websites; other apps; other applications; other mobile
    applications; various mobile applications; other websites and apps; partner sites; websites or services of; other
    platforms; use of their services; other internet; various websites; elsewhere
  `,
  merger: phrases`
    -(conduct|conducting|complete) business transactions; -business transactions such as; -intra-company
    (transfer|transfers); -inter-company (transfer|transfers); -transfer of (all|all of) (such|your|the|this|personal)
    (information|data|personal); -sell, transfer (, or|or|and) (use|share|disclose|rent|trade|distribute|release);
    disposal of (our|the|a|its) (business|company); (sell|sells|selling) or (transfer|transfers|transferring)
    (some or all|all or some|all or part|part|all) of (our|its|the); (is|are|be) sold, (merged|acquired|transferred);
    dispose of (all|substantially all|all or substantially all|part|some|any) of (our|its|the) (assets|business); (purchaser|buyer) of (our|its|all|the business|the company); (sell|sells|sold) one of (its|our) (product lines|divisions|brands);
    merger; mergers; (merge|merges|merged|merging) with (another|a|other companies|other businesses|other entities|or);
    merge or; acquisition; acquisitions; acquired by; is acquired; are acquired; be acquired; get acquired; acquire
    (us|our); acquires (us|our|all|substantially); asset sale; stock sale; sale of (|our |the |its |all |some
    |substantially |any |part |part of |all or |a portion of |company |corporate
    )(business|company|asset|stock|website|assets); sale of all; sale of substantially; sale or transfer of;
    sell(|s|ing) (|all |some |substantially all |any |part |all or part |a portion |all or substantially all )(of
    |)(our|the|its|your) (business|company|asset|website|service); sell or (buy|transfer) (any |all |our |some
    |)(business|assets|of our); sell, (transfer|buy|merge); sell or buy; sold or (transferred|merged|acquired);
    (business|company|assets|website|we|site|service) (is|are|were|be) (|ever |being )sold; (company|business) sale;
    bankruptcy; bankrupt; insolvency; insolvent; liquidation; liquidated; liquidate; dissolution; reorganization;
    reorganize; restructuring; change (of|in) (|the )(control|ownership); change in the (ownership|control); changes
    ownership; transfer of (control|ownership|business|assets|our business|our assets|all|substantially);
    (corporate|business|company)
    (transaction|transfer|transition|restructuring|sale|combination|reorganization|event|acquisition|deal);
    consolidation; divestiture; divest; transfer of assets; receivership; sale of business;
    (transferred|business|company|acquired|our) assets; assets (transferred|acquired|sold|are); among the assets;
    buyout; takeover; transfer our (assets|business); sells all; buy or sell; acquirer; successor; successor in
    interest; new owner; new owners; due diligence; diligence process; business negotiations; winding up; wind up; goes
    out of business; go out of business; spin-off; spinoff; -joint venture; -mergers and acquisitions team; -data
    acquisition; -past acquisitions; -(customer|user|talent|client|lead|patient|traffic) acquisition; -acquisition of
    (data|information|personal|your|products|the products|goods|new|customers|users); -due diligence
    (on|related|information|solutions|checks|on all); -(sale or transfer|sale, transfer) of (|any |your |the |our
    )(personal|user|customer|data|information|pii); -your insolvency; -your bankruptcy; survive any
    (sale|merger|acquisition|change); sale of (a|any|one of our|another|the relevant|that)
    (business|division|unit|business unit|website|brand|business line|line of business)
  `,
  /** Whom a breach has harmed. */
  affected: phrases`
    those (|who are |who may be |individuals |users |customers |persons |that are |we believe are )(affected|impacted);
    (affected|impacted) (|by the breach )(individuals|persons|people|parties|users|customers|consumers|members|patients|accounts|data subjects|subscribers);
    (individuals|persons|people|parties|users|customers|consumers|everyone|anyone|members|those) (|who are |who may be |who
    have been |whose )(affected|impacted|information|data|personal)
  `,
  /** Somebody else tells the service, or people within it tell each other. */
  told_us: phrases`
    (notify|inform|tell|alert|advise|contact|notifies|informs|tells|alerts) (|immediately |promptly )(us|our);
    (notify|inform|tell|alert|advise|contact) (|immediately |promptly )the (privacy|data protection|security|compliance);
    (our|the|a) (|security |engineering |support |response )(team|staff|personnel|officer|engineers)
    (is|are|will be|gets) (|immediately |promptly |automatically )(notified|informed|alerted|told);
    (merchants|processors|vendors|employees|clients|customers|providers) (must|shall|are required to|are obliged to);
    must (|immediately |promptly )(notify|inform|report|tell|alert)
  `,
  law: phrases`
    required by law; required to do so by law; required or permitted by law; permitted by law; required by applicable
    law; permitted by applicable law; as required by; legally required; by law; the law; law; laws; applicable law;
    applicable laws; legal obligation; legal obligations; legal process; legal requirement; legal requirements; legal
    proceeding; legal proceedings; legal rights; legal claim; legal claims; legal action; legal request; legal
    requests; legal order; legal reasons; legal; subpoena; subpoenas; court order; court orders; warrant; search
    warrant; judicial proceeding; judicial order; lawful request; lawful requests; regulation; regulations; government
    request; government requests; law enforcement request; protect our rights; protect the rights; protect our;
    rights, property; rights or property; investigate; fraud; prevent fraud; illegal activity; illegal activities;
    unlawful; enforce our; enforce this; enforce the; national security; public safety; comply with the law; comply
    with law; comply with legal; comply with applicable; comply with any; lawsuit; litigation; court; courts; safety
    of; personal safety; legally; statutory; legal duty; defend; court proceedings
  `,
  /** What makes the service hand data to a court or an authority, or use it in a dispute. */
  legal_demand: phrases`
    (required|compelled|obliged|obligated|permitted|ordered|authorized|mandated|allowed) (|or permitted |or authorized
    |or allowed |or required |to |to do so |to do so by |to disclose |to disclose it |to share |to share it |to do
    this )(by|under) (|any |the |applicable |a |relevant |law or |local )(law|laws|court|statute|court
    order|regulation|legislation|legal process|subpoena); legally (required|compelled|obliged|obligated|bound);
    (required|obliged|compelled) to do so; administration of justice; if the law requires; where the law requires; the
    law requires; law requires us; subpoena; court order; warrant; search warrant; legal process; judicial
    (proceeding|order|process); order of (a|the) court; (lawful|legal|government|governmental|valid|law enforcement)
    (request|demand|order|inquiry|inquiries); law enforcement; national security;
    (comply|complying|compliance|conform|conforming) (with|to) (|the |a |any |our |all |its |applicable |relevant
    |such |their |edicts of
    )(law|laws|legal|subpoena|court|regulation|statutory|legislation|government|judicial|regulatory|lawful|warrant);
    legal (obligation|requirement|proceeding|action|duty|reason|purpose); legal claim; litigation; lawsuit;
    (protect|defend|protecting|defending|safeguard|enforce|enforcing|establish|exercise) (|and defend |or defend |and
    enforce |against |or exercise )(|the |our |its |their |any |legal |or our |legal rights |us |ours or )(|legal
    |personal )(right|rights|property|safety|legal rights|claims|legal claims|interests);
    (enforce|enforcing|enforcement of|apply|violation of|violations of|breach of) (|or apply )(our|this|these|the)
    (terms|agreement|agreements|policy|policies|rights|terms of use|terms of service|site policies|contract|user
    agreement|conditions); rights, property; rights or property; rights and property; (safety|security) of (|the |our
    |any |its )(users|others|public|any person|you|person|customers|anyone); personal safety; public safety;
    (prevent|detect|investigate|preventing|detecting|investigating|prevention of|investigation of|suspected|address)
    (|and prevent |or prevent |and investigate |possible |suspected |potential |against |, prevent |any |actual or
    suspected |prevent, |or take action regarding
    )(fraud|crime|illegal|unlawful|wrongdoing|criminal|fraudulent|violations|misconduct|illegal
    activities|harm|abuse); illegal activit(y|ies); court; courts; authorities; imminent harm; physical harm;
    -law (requires|obliges) us to (provide|tell|inform|give|describe|explain)
  `,
  /** The law itself, or a court, has the data handed over. */
  compelled: phrases`
    (required|compelled|obliged|obligated|permitted|ordered|authorized|mandated|allowed) (|or permitted |or authorized
    |or allowed |or required |to |to do so |to do so by |to disclose |to disclose it |to share |to share it |to do
    this )(by|under) (|any |the |applicable |a |relevant |law or |local )(law|laws|court|statute|court
    order|regulation|legislation|legal process|subpoena); legally (required|compelled|obliged|obligated|bound);
    (required|obliged|compelled) to do so; if the law requires; where the law requires; the law requires; law requires
    us; subpoena; court order; warrant; search warrant; legal process; judicial (proceeding|order|process); order of
    (a|the) court; (lawful|legal|government|governmental|valid|law enforcement)
    (request|demand|order|inquiry|inquiries); law enforcement; national security;
    (comply|complying|compliance|conform|conforming) (with|to) (|the |a |any |our |all |its |applicable |relevant
    |such |their |edicts of
    )(law|laws|legal|subpoena|court|regulation|statutory|legislation|government|judicial|regulatory|lawful|warrant);
    legal (obligation|requirement|proceeding|duty|reason|purpose); litigation; lawsuit; courts; authorities;
    -law (requires|obliges) us to (provide|tell|inform|give|describe|explain)
  `,
  /** What is handed over to keep people and property from harm. */
  rights_kept: phrases`
    (protect|defend|protecting|defending|safeguard|enforce|enforcing|establish|exercise) (|and defend |or defend |and
    enforce |against |or exercise )(|the |our |its |their |any |legal |or our |legal rights |us |ours or )(|legal
    |personal )(right|rights|property|safety|legal rights|claims|legal claims|interests); rights, property; rights or
    property; rights and property; (safety|security) of (|the |our |any |its
    )(users|others|public|any person|you|person|customers|anyone); personal safety; public safety; imminent harm;
    physical harm
  `,
  /** A meaning so narrow that denying it denies little: "we do not sell it for money". */
  narrow_sense: phrases`
    (traditional|conventional|usual|ordinary|common|literal) sense;
    (traditionally|commonly|ordinarily|generally|conventionally) (understood|defined|thought); monetary; for
    (money|profit|cash|payment); financial gain; exchange for money; as defined; defined (by|in|under); as
    (the|that|this|those) term; the term; as those terms; defined meaning; in the sense; the way most people;
    traditional meaning; within the meaning
  `,
  /** Says of some of the data, or some of the ways, only. */
  narrowed: phrases`
    (any|for any|for|no) other (purpose|purposes|reason|way|use); (these|those|this|such)
    (cookie|cookies|feature|tool|tools|method| means|service|services|page|pages|section|form|forms); precise;
    real-time; specific; certain; additional; directed us; you direct; for inclusion; in (a|any) way that; in this way;
    in this context; in that case; in such cases; no longer; for instance; for example; solely; exclusively; only;
    itself; themselves; per se; directly; unless; unsolicited; instruct us; but not; after one; on behalf of
  `,
  /** An exception, wherever in a sentence it stands. */
  exception: phrases`
    except; unless; other than; apart from; aside from; save for; save as; with the exception of; excluding;
    exceptions; outside; not part of; in violation of; contrary to; without (first|giving|providing|asking|your|obtaining|notice|prior|a)
  `,
  /** Data pointed at, which leaves other data out. */
  this_data: phrases`
    (these|those|such|this) (third party|third-party|third
    parties|company|companies|advertiser|advertisers|technology|technologies|partners|providers|sites|websites|network|party|parties);
    (this|that|these|those|such|said) (personal |personally identifiable |user |account |usage |contact |type of |types
    of |kind of |)(information|data|details|info|records|list|lists)
  `,
  /** All but what was named before. */
  other_data: phrases`(any|no) other (|personal |personally identifiable |identifying )(information|data|details)`,
  /** Kept apart from who somebody is. */
  unlinked: phrases`(not|never) (associated|linked|connected|combined) with`,
  /** People of one place only. */
  residents: phrases`
    (california|nevada|virginia|colorado|connecticut|utah|texas|oregon|montana|vermont|european|eu|eea|uk|canadian|brazilian|swiss|washington|delaware)
    (resident|consumer|citizen|user|customer|individual|information|personal information|household); residents of;
    california; nevada; vermont; ccpa; cpra
  `,
  breach: phrases`
    -breach of (your|their|the|any|privacy) (rights|right);
    data breach; breach; (security|privacy|cybersecurity|cyber|data) incident; security breach; personal data breach;
    security incident; data security incident; security incidents; breach of security; breach of your; breach of our;
    breach of personal; breach of data; unauthorized intrusion; data leak; security-related incident; security related incident; security (is|has been|have been|was|may have been) breached;
    (be|been|is|was|were|gets|are|being) hacked; unauthorized (access|acquisition|disclosure) (to|of) (your|any|any of your|personal|user|customer) (|personal )(information|data); (been|is|are|was|were|becomes) compromised;
    -breach of (the|these|this|any|our|your|such)
    (terms|agreement|agreements|policy|policies|contract|law|laws|rules|conditions|obligations|terms of use|terms of
    service|privacy policy); -breach of (contract|law|trust|terms|confidence);
    -(detect|detecting|preventing|prevent|against|investigate|investigating|address|detection of) (security|data)
    (incident|breach); -(detect|prevent|protecting|protect) against (security|data) (incident|breach); security of
    your personal information has been compromised; data breaches
  `,
  security: phrases`
    -social security; security; security measures; security measure; secure server; secure servers; ssl; tls; https;
    encryption; encrypted; firewall; firewalls; safeguards; physical, electronic; technical and organizational;
    organizational measures; technical measures; technical, administrative; administrative, technical; reasonable
    measures; appropriate measures; security procedures; security practices; security technologies; security
    standards; access control; access controls; secure socket layer; secure sockets layer; reasonable precautions;
    precautions; reasonable steps; appropriate steps; security precautions; industry standard; industry standards;
    industry-standard; generally accepted standards; accepted industry standards; measures; unauthorized access;
    unauthorized use; unauthorized disclosure; unauthorized; misuse; loss, misuse; secure; securely; secured; password
    protected; password-protected; need to know; need-to-know; confidentiality; physical security; data security;
    procedures; safeguard; protected; secure environment; secure facilities; security features; security controls;
    managerial procedures; information security; steps to; secure connection; two-factor authentication; pci; pci dss;
    iso 27001; limit access; restrict access; encrypt
  `,
  /** What is done or put in place to keep data safe. */
  safety_measure: phrases`
    (security|technical|organizational|physical|administrative|electronic|procedural|managerial|protective|reasonable|appropriate|adequate|suitable|necessary|precautionary|safety|stringent|strict|robust|extensive|strong|rigorous|sensible|sufficient|industry-standard|industry
    standard|state-of-the-art|data protection|data security|information
    security|contractual|other|these|various|several|number
    of|comprehensive|special|specific|certain|such|every|all|best|advanced|internal|operational)
    (measure|safeguard|procedure|precaution|step|control|protocol|mechanism|effort|protection|care|means|technique); -other means; measures;
    safeguards; precautions; physical, electronic; administrative, technical; technical, administrative; technical and
    organizational; (security|data security|information security|safety)
    (practice|technology|technologies|system|policy|policies|program|standard|feature|method|technique|tool|software|infrastructure|framework);
    (industry|accepted|generally accepted|accepted industry|industry-accepted|commercially accepted|security) standards;
    best practices; (reasonable|great|due|utmost|every|special|particular|appropriate|extreme|same|proper|industry-standard|take|takes|taking|exercise|exercises) care; efforts; generally accepted industry; commercially reasonable; commercially acceptable; steps;
    procedures
  `,
  /** What safety measures are for. */
  safety: phrases`
    security; secure; secures; securing; securely; protect; protects; protecting; protected; protection of; safeguard;
    safeguarding; safeguards; safe; safely; safety; unauthorized; misuse; misused; loss; theft; confidential;
    confidentiality; integrity; salted; bcrypt; argon2; cryptographic hash; guard against; accidental; tampering;
    alteration;
    -(protect|protecting|safeguard|safeguarding) (the data subject s|the data subject|your|their|these|such|the)
    (|fundamental |legitimate |vital )(rights|interests|interest); -protect (us|our|ourselves|the
    company|the rights|rights|against fraud|against legal|the safety|the security of our|the property); -safety of
    (our|others|any|the public|users); -social security; -security of our
    (site|website|services|service|business|products|platform); -loss of (business|profit|profits)
  `,
  /** Named means of keeping data safe. */
  encryption: phrases`
    -let us encrypt; encryption; encrypted; encrypt; encrypts; encrypting; ssl; tls; https; secure socket layer; secure sockets layer;
    transport layer security; secure server; firewall; (password|passwords) protected; password-protected; two-factor
    authentication; two factor authentication; multi-factor authentication; access control; pci dss; pci-dss; pci
    compliant; pci compliance; iso 27001; iso/iec 27001; secure connection; secure facility; secure environment;
    secure hosted environment; secure (data center|database|network|location|cloud|storage|area); secured
    (server|database|network|connection|environment|facility|location); intrusion detection; antivirus; anti-virus;
    salted; salted and hashed; hashed and salted; bcrypt; argon2; cryptographic hash; (password|passwords) (is|are)
    (|salted and )hashed; virtual private network; penetration test; penetration testing; securely (store|stores|stored|storing); security audit; video
    surveillance;
    (restricted|protected|access-controlled|restricted-access|controlled) (|database |access |computer
    )(server|servers|database|databases|network|area|facility|environment)
  `,
  /** What a law asks for when data goes elsewhere, or of whom; no measure that keeps data safe. */
  legal_safeguard: phrases`
    (contractual|legal) (safeguard|obligation|commitment|clause|protection|measure); similar (appropriate
    |)safeguards; (standard|model) (data protection |contractual |contract )(clauses|provisions); model clauses; binding
    corporate rules; adequacy (decision|decisions); data (processing|protection) (addendum|agreement|agreements);
    (member state|union) law; (transfer|transfers|transferred|transferring) (to|of data|outside|of your|of personal);
    such (transfer|transfers); (relevant|recipient|destination|third|recipient s) (country|countries)
  `,
  /** Who inside may see the data. */
  access_limit: phrases`
    only (employees|staff|personnel) (who|that|with);
    (limit|limits|limited|restrict|restricts|restricted|restricting|limiting|control|controlled) access; access is
    (limited|restricted|strictly limited|controlled|granted only); access (to|to the|to your) (personal
    information|personal data|information|data|your information|your personal information|your data|your personal
    data) (is|to) (limited|restricted|strictly limited); restricted to
    (those|employees|staff|authorized|our|personnel); limited to (those|employees|staff|authorized|personnel); -you need to know; need to
    know; need-to-know; (authorized|specially authorized|only authorized|limited number of|trained|bound by)
    (personnel|employees|staff|persons|individuals|users|people|confidentiality); duty of confidentiality;
    confidentiality obligations; confidentiality agreement; obligations of confidentiality
  `,
  /** Admits that safety has limits. */
  no_guarantee: phrases`
    guarantee; guarantees; guaranteed; guaranteeing; warrant; warranty; absolute; absolutely; 100; perfect; perfectly;
    impenetrable; infallible; foolproof; no responsibility; (completely|fully|entirely|totally) (secure|safe|protected|error);
    (not|unable to) (ensure|assure|promise|be responsible); will always be secure; complete
    (protection|security|safety); not possible; (not|be|are|is) (responsible|liable)
  `,
  /** Says only that something matters. */
  importance: phrases`
    important; importance; priority; seriously; committed; commitment; concerned; value your; respect your; paramount;
    utmost; essential to us; security alert
  `,
  abroad: phrases`
    out of (your|our|the) (country|eu|eea|uk|european union|european economic area|united states|united kingdom|home
    country); (|country |countries |jurisdiction |jurisdictions |located |territories |parties |recipients |places
    |server |servers )outside (of |)(the |your |)(european economic area|eea|eu|european union|uk|united kingdom|united
    states|country|home country|country of
    residence|jurisdiction|state|us|u.s.|canada|australia|switzerland|india|territory|province|region|country where you
    live|country in which you|own country|local jurisdiction); other countries; another country; foreign countries;
    foreign country; country other than; countries other than;
    (to|in|into|among|between|other|third|multiple|various|several|different|foreign|many|non-eu|non-eea) countries;
    third country; (leave|leaves|leaving) (the|your|our) (eu|eea|uk|european union|european economic area|country|united
    states|united kingdom); international transfer; international data transfer; cross-border; cross border; overseas;
    abroad; internationally; globally; across borders; across (international|national) borders; other jurisdictions; another jurisdiction; different country; different
    countries; anywhere in the world; any other country; various countries; (all over|across|throughout) the world;
    parts of the world; standard contractual clauses; model clauses; adequacy decision; privacy shield; data privacy
    framework; safe harbor; other regions; any country; country or countries; outside of your state; around the world;
    worldwide; in the country (where|in which) (we|our); different jurisdiction; outside (of
    |)(europe|germany|russia|singapore|japan|brazil|new zealand|south africa|china|hong kong|israel|france|ireland|great
    britain|the netherlands|norway|turkey|mexico|malaysia|indonesia|thailand|south korea|korea|the
    philippines|taiwan|vietnam|pakistan|bangladesh|sri
    lanka|nepal|spain|italy|poland|portugal|austria|belgium|denmark|sweden|finland|iceland|greece|hungary|romania|the
    czech republic|ukraine|argentina|chile|colombia|peru|nigeria|kenya|egypt|saudi arabia|the united arab emirates|the
    uae|england|these countries|those countries|that country); cross-border data; -laws outside (your|of your) country
    (of residence|); -law outside your country; -laws of your country; -in any country or jurisdiction; -countries where
    you live; -(citizens|citizen|residents|resident|users|visitors|nationals|laws|law) (of|from|in)
    (other|foreign|different|all|third|various) countries; -worldwide
    (use|license|licence|right|leader|provider|community|user|basis)
  `,
  /** Not the same everywhere, which moves nothing. */
  differs_by_country: phrases`
    (vary|varies|differ|differs|different) (|across |between |in |among |from |by )(|different |various
    )(countries|country to country|country|jurisdiction to jurisdiction|jurisdictions)
  `,
  /** Whose law applies. */
  subject_to_law: phrases`
    (is|are|be) subject to (|the |applicable )(|united states |u.s. )(law|laws|legislation) (|and regulations )(of|in);
    even if we (transfer|move); (national|own) laws; (privacy|applicable|data protection) (|privacy )laws worldwide
  `,
  /** Says where to learn of transfers, or that it is about to tell. */
  told_of_transfer: phrases`
    information (about|on|regarding|as to) (|the |our |any |your |such |international |circumstances of
    )(transfer|transfers|transferring|circumstances|international|cross-border)
  `,
  /** A country or region by name. */
  country: phrases`
    united states; the us; the usa; u.s.; usa; china; singapore; canada; ireland; india; germany; netherlands; united
    kingdom; the uk; australia; japan; european union; the eu; the eea; eea; european economic area; switzerland; hong
    kong; israel; brazil; france; russia;
    sweden; norway; denmark; finland; spain; italy; poland; austria; belgium; portugal; new zealand; south africa;
    south korea; taiwan; mexico; the philippines; ukraine; iceland; luxembourg;
    -(in|within|inside|throughout) (|the )(eu|eea|european union|european economic area|eu/eea);
    -(eea|eu|european union) personal (data|information); -act of (japan|canada|singapore|india|china|israel|australia);
    -the uk (data|gdpr|general|information|government|law|laws); -(european union|eu|eea|european economic area|united
    states|united kingdom|u.s.|us|canada|australia|swiss|switzerland|singapore|german) (law|laws|legislation|data
    protection|privacy|resident|residents|citizen|citizens|user|users|individual|individuals|consumer|consumers|data
    subjects|federal|department|general|directive|member|based)
  `,
  /** Rules that companies sign for data from other countries. */
  transfer_framework: phrases`privacy shield; safe harbor; data privacy framework`,
  /** Where data stands. */
  servers: phrases`server; data center; datacenter; facility; facilities; database; cloud; hosting; hosted`,
  indefinite: phrases`
    indefinitely; forever; permanently; unlimited period; no time limit; without time limit; unlimited time; unlimited
    (length|amount) of time; indefinite; in perpetuity; perpetually; perpetuity; indefinite period; without limit;
    without any limit; without limitation in time; no expiration; no end date
  `,
  /** How long something lasts, said by what ends it. */
  criterion: phrases`
    as long as; so long as; as long a; only as long; for as long; no longer than; not longer than; longer than; no
    longer (necessary|needed|required|need|require|relevant|have a|be necessary|be needed|be required|serve|serves);
    when no longer; for the duration; duration of (the|your|our|this); (for|during|over) (the|a|such|that|this|an
    appropriate|a limited|a reasonable|a short|whatever|the minimum|the applicable|the retention|the relevant|the
    necessary|the whole|the entire) (period|time); (period|time)
    (necessary|required|needed|allowed|prescribed|permitted|specified|set); until; retention period; required retention;
    retention schedule; retention time; storage period; while your account; while you
    (use|are|have|remain|maintain|continue|hold|keep); while your; reasonable (period|time|amount of time|length of
    time); period of time; amount of time; length of time; limited (period|time|amount of time); minimum (period|time);
    time period; time limit; beyond the (time|period); life of; lifetime of; upon (termination|expiration|expiry|the
    termination|the expiration|closure|cancellation|the end); automatically deleted; short (period|time); temporarily;
    statute of limitations; limitation period; the end of; statutory (period|retention|storage|limitation);
    (once|when|after|as soon as) (the|its|their|this|that|your)
    (purpose|contract|relationship|account|session|service|subscription); (on a temporary|on temporary) basis; -from
    time to time; -(shorter|longer|different|varying|extended) (period|time|period of time);
    -(shorter|longer|different|varying) (time periods|time period|retention period); -(until|unless) (you|we|it is|they)
    (notify|tell|agree); -(as|so) long as (those|these|such|the) (parties|companies|providers|third parties|partners);
    -until further notice
  `,
  /** A criterion that a reader can hold against the keeper, without "a period" or "longer periods". */
  sure_time: phrases`
    as long as; so long as; as long a; for as long; only as long; long enough to; (no|not|any|for|period) longer than;
    longer than (is |)(necessary|needed|required|reasonably|we|legally); no longer
    (necessary|needed|required|need|require|relevant|be necessary|be needed|be required|serve|serves); for the
    duration; duration of (the|your|our|this); (period|time) (|of time )(|that is |is |that we |as is |as
    )(|reasonably |strictly )(necessary|required|needed); until (you|your|the|we|they|such|deleted|a|an); while
    your account; while you (use|are|have|remain|maintain|continue|hold|keep); statutory
    (period|retention|storage|limitation); limitation period; statute of limitations; (once|when|after|as soon as) the
    purpose; -until (the |your )(deletion|data) is possible; -as long as (those|these|such|the)
    (parties|companies|providers|third parties|partners); -until (you|we) (notify|tell|agree|start|choose to share)
  `,
  /** Stands on the reader's own device, or lasts as long as a browser runs. */
  on_device: phrases`
    (close|closes|closing|quit|exit) (|the |your |their |a )(browser|web browser|browser window); browser is closed;
    on (your|the user's|their|the) (computer|device|hard drive|hard disk|browser|machine|terminal|phone|hard-drive)
  `,
  /** Kept because it is needed, without saying until when. */
  need: phrases`
    as necessary; as needed; as reasonably necessary; as is necessary; as is reasonably necessary; necessary to;
    legitimate business need; needed to; extent necessary; required to (fulfill|provide|comply)
  `,
  /** "30 days": read by `facts/periods.ts`. */
  period: [],
  /** A span of time of which nothing but the name is said. */
  some_period: phrases`period; -(|the |these )following (periods|period|retention periods|time periods|durations)`,
  backup: phrases`
    backup; back-up; back up copies; backup (copy|archive|system|storage|media|server|tape|file|log); archive copy;
    archive copies; archived (copy|copies|version of your); our archives; archives and; cached and archived; cached
    pages; archival; archived; archives; archival purposes; disaster recovery; residual
    (copy|copies|information|data|record); -archived (versions|version) of; -archive (versions|version)
  `,
  /** What stays behind. */
  residual: phrases`
    still exist; may exist; continue to (appear|be visible|be available|be stored|be kept|be retained); kept for a
    longer; longer period; (cannot|can not|not) always (delete|remove|erase); residual
    (copy|copies|information|data|record); residual; remnants; may remain; will
    remain; still remain; can remain; might remain; remains in; remain in; continue to (store|keep|retain|hold|exist);
    not immediately; not be immediately; not instantly; not be instantly; not instantaneous; still
    (keep|retain|store|hold|have|exist|be stored|be retained|be kept); persist; take (some|a period of|a reasonable)
    time; latency; linger; continues to (exist|be stored|be kept|be retained); non-erasable; leave behind
  `,
  /** A time beyond the usual one. */
  keep_longer: phrases`
    (additional|extended|further|longer|shorter|different|varying) (period|periods|time|time periods|time period|length of time|amount of time|retention); for longer;
    (kept|retained|stored|held) longer; (keep|retain|store|hold) (it|them|the data|this information|the information)
    (longer|for longer); beyond (that|this|such|those) (period|time|date|event|point); even longer; -no longer;
    -not (|be )(kept|retained|stored|held) longer; -longer than; -for longer than
  `,
  /** Part of the data, not all of it. */
  some_data: phrases`
    (some|certain|limited|minimal|basic|a minimum of|other|specific|additional|transactional)
    (information|data|personal data|personal information|of your|of this|of the|of that|records|account
    information|content|personal and|types of|pieces of|details|log|logs|financial|transaction); some; certain; a
    copy; copies; a record of; records of; parts of; portions of
  `,
  /** Takes back a part of what was said. */
  caveat: phrases`
    however; please note; note that; be aware; be advised; nevertheless; nonetheless; notwithstanding; even if; even
    after; even when; although; despite; in some cases; in certain cases; in some circumstances; in certain
    circumstances; in some instances; in certain instances; in many (cases|situations|instances); still; we may need to;
    we may be required; not all
  `,
  /** Part of a reader's data, said so plainly that it need not be named again. */
  part_of_data: phrases`
    (some|certain|limited|minimal|a minimum of|specific|transactional|residual|a limited amount of|a minimal amount
    of|a small amount of|parts of|portions of|a portion of|aspects of|elements of|pieces of) (|of |types of |kinds of
    |pieces of )(|your |the |this |that |these |such |our )(|personal |personally identifiable |account |user |customer
    |transaction |transactional |usage |contact |basic |identifying |private |profile |financial
    )(information|data|details|record|records|content)
  `,
  /** Why data is kept although somebody wants it gone. */
  keep_reason: phrases`
    legal obligation; legal obligations; legally required; required by law; comply with the law; comply with law; comply
    with our legal; comply with legal; comply with applicable; resolve disputes; resolving disputes; disputes; enforce
    our; enforce agreements; enforce these; prevent fraud; preventing fraud; fraud prevention; fraud; tax; accounting;
    legal requirements; legal purposes; legal reasons; legitimate business; legal storage obligations; storage
    obligations; troubleshoot problems; audit; auditing; regulatory; collect any fees; legal basis; security reasons;
    applicable law; financial record-keeping; law enforcement; legal claims; required under; technical reasons; record
    keeping; recordkeeping; record-keeping; our records; (required|obliged|obligated|permitted|allowed|entitled) (by
    law|by applicable law|by the law|to retain|to keep|to store|by law to); law requires; laws require; statutory
    retention; legal retention; retention (obligation|requirement|duty|duties); protect our (rights|interests|legal);
    prevent abuse; preventing abuse; future abuse; unpaid; outstanding (debt|balance|payment|fees); complete
    (any|the|a|your) (transaction|transactions|order|purchase); -fraud prevention agenc(y|ies); -insurance fraud bureau;
    -law enforcement (officials|agencies|authorities|officers); internal and lawful uses; litigation hold;
    investigation; legal or regulatory; legal dispute; legal duty; legal duties; required by (|applicable |any |local
    |tax )(law|laws|regulation|regulations); unresolved; in dispute; defend (against|ourselves|legal); establish,
    exercise; legal hold; suppression list; evidence
  `,
  /** Keeping as a duty, whatever the reader wishes. */
  must_keep: phrases`
    (needed|required|necessary) (to comply|for legal|for our legal|by law);
    (required|obliged|obligated|have|need|must|entitled|permitted|allowed|needed) (|by law |legally |by applicable law
    |or permitted |or required |or entitled )to (retain|keep|store|hold|maintain|preserve|archive); must
    (retain|keep|store|hold|maintain|preserve); (obliges|oblige|obligates|requires|require|compels|compel) (us|the
    company|it) to (keep|retain|store|hold|maintain); (legal|statutory|regulatory|legitimate)
    (basis|obligation|retention|requirement|reason|ground) (for|to|that|which|of|requires|exists)
    (|keeping|retaining|storing|keep|retain|store); (legal|statutory|tax) (retention|storage|archiving)
    (period|obligation|requirement|duty|duties|periods|obligations|requirements)
  `,
  after_deletion: phrases`
    -(after|following) (the |)end of (the|your|their|its|each|that|such) (|calendar |fiscal |tax |financial
    )(treatment|year|month|event|competition|contest|promotion|project|study|campaign|retention);
    (after|following|upon|beyond|despite|notwithstanding) (|the |a |your |any |account |such |this
    )(termination|closure|deletion|deactivation|cancellation|account closure|removal|erasure|end of) (|of ); (after|even
    after|even if|once|when|if|although|though) you (delete|close|deactivate|terminate|cancel|have deleted|have
    closed|have removed|have cancelled|stop using|leave|unsubscribe|remove|erase|ask us to delete|ask us to
    remove|request deletion|request removal|request the deletion|request that we delete|request that your|request us to
    delete|request us to close|choose to delete|decide to delete|choose to close|no longer use|are no longer);
    (after|once|when|if) (your|the|an|a user|a member|any) (account|membership|subscription|relationship|profile|account
    is|user) (is|has been|has|have|ends|expires|was)
    (deleted|closed|terminated|deactivated|cancelled|canceled|ended|inactive|expired|removed); (after|once|when|even
    after|even if) (we|it|they|it has|they have|we have|it is|they are|it was|we delete|your data|your information|your
    personal data|your personal information|that information|content|data|information) (|is |are |has been |have been
    |have )(deleted|delete|removed|closed|erased|remove); after account; (year|years|month|months|week|weeks|day|days)
    (thereafter|afterwards|afterward); account closure; closure of your (|user )account;
    (account|subscription|contract|relationship|agreement) (ends|has ended|expires|terminates); after (your|the|our)
    (contract|relationship|subscription|agreement|account); once our relationship; relationship with you has; closed
    (account|accounts); deletion request; request for (deletion|erasure|removal); request to (delete|erase|remove);
    requests to (delete|erase|remove); deleted (data|information|content|account|accounts|files|messages|items); removed
    or deleted; deleted or removed; deleting your (account|data|information|content|profile|personal); closing your
    account; (from the time|the time|the date|the day) you (|choose to |decide to
    )(delete|deactivate|close|terminate|cancel|remove) your account; (has|have) been (deleted|removed|erased|closed);
    (even if|after being|although) (|it is |they are |you have )(removed|deleted|erased); (beyond|after) the
    (termination|end|closure|deletion) of; (no longer our|are no longer a|are no longer our) (customer|user|member);
    after the end of; requesting (such |a |the |)(change or |)deletion; after it is deleted; former (user|customer|member)
  `,
  /** Up to deletion, not beyond it. */
  until_deletion: phrases`
    until you; until your; until we; until the (account|user|data subject|subscription); until (deleted|deletion|they
    are deleted|it is deleted|account|we delete|such time); until they; until a user; until users
  `,
  policy: phrases`
    (this|our|the|any|these|such|updated|revised|new|current|then-current|such a) (privacy policy|privacy
    notice|privacy statement|policy|notice|statement|privacy policies|policies|terms|terms of use|terms of
    service|agreement|document|page|privacy and cookie policy|privacy & cookie policy|data policy|privacy and security
    policy|privacy practices|practices|information practices|user agreement|terms and conditions); privacy policy;
    privacy notice; privacy statement; policy; privacy practices; policy changes; this page; these terms; terms;
    changes; new version; modified version; information practices; the practices described; practices described;
    collection and use; collection, use; collection of information; terms of this; terms and conditions; terms of our;
    online privacy policy; such changes; those changes; these changes; the changes; any changes; any change; such
    modifications; revised terms; updated terms; amendments; data practices; material changes; material change
  `,
  /** Speaks of what might once be. */
  hypothetical: phrases`
    in the event; were to; should we; if we; ever decide; in case we; any future; to the extent (|that
    )(we|such|this|that|these|any|our|it|they)
`,
  /** Says whom "we" stands for. */
  self_named: phrases`
    collectively; (“|") (we|us|our|company|the company); referred to as; hereinafter; together with its; together with
    our
  `,
  /** Only for those who choose it. */
  own_choice: phrases`
    (if|when|where|once) you (|have
    )(choose|chose|chosen|sign|participate|enter|request|requested|opt|opted|ask|asked|agree|agreed|decide|elect|elected|consent|consented|register|authorize|direct|permit|allow);
    at your (request|direction|option); you have requested; you direct us; as you direct
  `,
  /** Who answers for what: words of a contract, not of a policy. */
  liability: phrases`
    indemnify; hold harmless; liable; liability; damages; endorsement; warranty; warranties; claims and demands;
    disclaim; disclaims
  `,
  /** A sale in the sense of a law, money or not. */
  sale_by_law: phrases`
    what some (states|laws|state laws|privacy laws) (|may |might |could )(define|consider|regard|call|deem|treat);
    (considered|deemed|constitute|constitutes|qualify as|qualifies as|be|considered to be|deemed to be|regarded
    as|treated as|amount to|defined as|viewed as|classified as|understood as|interpreted as|construed as|meet the
    definition of|fall under the definition of|fall within the definition of) (a |an |)(|“ |" )(sale|sales|selling|sell)
  `,
  /** Who answers about privacy, and how to reach them. */
  contact_us: phrases`
    -write our (|privacy )(policy|policies|notice|statement|terms);
    (contact|email|e-mail|call|write|write
    to|reach|phone|mail|telephone|contacting|emailing|e-mailing|calling|writing|writing to|mailing|phoning|message)
    (us|me|our|the data protection officer|the privacy|to us); (get|getting|be|stay) in (touch|contact) with (us|our);
    (reach|reaching) out to (us|our); how to (contact|reach) us; send (us|me) (|an |a |your |any |written |a written
    )(email|e-mail|letter|mail|message|request|questions|inquiry); send (an|a|your) (|written
    )(email|e-mail|letter|request|questions|inquiry|message); data protection officer; dpo; (chief |)privacy
    (officer|team|office|department|contact|manager|director|representative|desk); (contact|reach|email) (|the |our
    )(support|customer service|customer support|privacy|team|help desk); (contacted|reached) (|directly |by email |by
    mail |by phone |by post |by e-mail )(at|via|through|on|under); (contacted|reached) by
    (email|e-mail|mail|phone|post|letter|telephone|writing) (at|to|on); (our|following|the following|these|its|privacy)
    contact (details|information|address); contact (form|page|us|address|point); contact (information|details) (|section
    |provided |listed |given |shown |set out )(section|below|above|here|on our|at the end); our (postal |mailing |email
    |e-mail |registered |physical |)(address|email|mailbox) (is|are);
    (question|concern|comment|inquiries|query|queries|request|complaint)(|s) (|or concerns |or comments |and concerns |,
    comments |or complaints )(about|regarding|concerning|with respect to|relating to|in relation to)
    (this|our|your|the|these|privacy|data|how); (question|concern|comment|inquiries|query|queries)(|s) on (this|our)
    (policy|privacy|notice|statement); (directed|addressed) to (us|our|the following); (sent|submitted|emailed) to (us
    (at|by|via|in writing)|our (privacy|data protection|support|customer)|the following); attn; attention; toll-free;
    write to; drop (us|me) (a line|a note|an email|a message|an e-mail); shoot (us|me) (an email|a message);
    (send|leave) us a note; (contact|email|e-mail|call|write|write to|phone|telephone) (the|our) (help center|help
    desk|helpdesk|office|offices|webmaster|customer care|customer service|support team|support center|call
    center|registrar|custodian|records manager|administrator|administrators|headquarters|main
    office|privacy|compliance|legal)
  `,
  /** This policy itself, as a document. */
  /** What one asks about where one asks about privacy, and who answers. */
  /** Others are to be asked: they answer for what they do themselves. */
  ask_others: phrases`
    (contact|ask|reach|email|call) (them|those companies|these companies|the company concerned|those third parties|such
    third parties|the third party|the third parties); (relevant|respective|responsible|appropriate) data controller
  `,
  privacy_question: phrases`
    (question|questions|concern|concerns|comment|comments|inquiry|inquiries|query|queries|complaint|complaints|issue|issues|feedback)
    (|or concerns |or comments |and concerns )(about|regarding|concerning|with respect
    to|with regard to|with|relating to|related to|in relation to|on|as to) (|any |any of |any part of
    )(this|our|your|these|privacy|data|how|personal|the privacy|the policy|the use|the processing|the way|the
    handling|the information|the practices); (data protection|privacy|data privacy)
    (officer|team|office|department|contact|manager|director|representative|desk|group|coordinator|lead|specialist|administrator|ombudsman|queries|questions|concerns|inquiries|matters|issues|requests|request|complaints|complaint|rights);
    dpo; chief privacy; data subject (request|requests|rights|access); your (|data protection |privacy |legal |statutory
    |california )rights; (these|those|any|any of these|any of your|such|all of these|all your|the above|the
    following|said|one of these) rights; subject (access request|line); (gdpr|ccpa|cpra)
    (request|requests|inquiries|rights|complaint|related|questions)
  `,
  policy_here: phrases`
    (this|our|the|such|an updated|any updated|updated|revised|new|current|then-current|a new|a revised|the updated|the
    revised|the new) (privacy policy|privacy notice|privacy statement|policy|notice|statement|privacy policies|privacy
    and cookie policy|privacy & cookie policy|data policy|privacy and security policy|privacy practices|information
    practices|privacy terms|data practices); (these|those) (privacy terms|policies|terms); this page; these terms; this
    document; privacy policy; privacy notice; privacy statement; these pages; new notices; terms of this; these
    policies; our policies; our practices; -(a different|different|another|a separate|the new owner s|the buyer s|the
    acquirer s) (privacy policy|privacy notice|privacy statement|policy)
  `,
  /** Asks for consent, rather than taking it for given. */
  asked_consent: phrases`
    ask (|for )(you|users|them|visitors) (to|for) (|a |your |their )(agree|accept|consent); (asked|required|invited) to
    (agree|accept|consent); ask (|you )for (|a |your )consent
  `,
  /** Agreements with other companies. */
  rules_of_others: phrases`
    (privacy policies|policies|privacy policy|terms|terms of service|terms of use) of
    (facebook|google|twitter|youtube|those|these|such|each|any|third|the corresponding|the respective|the relevant|the
    third|other); (facebook|google|twitter|youtube|linkedin|stripe|apple) s (|own )(privacy|terms|data policy); additional
    terms
  `,
  /** What using a service is said to be an agreement to: the policy by its name, or the handling of data. */
  agreed_to: phrases`
    (privacy|cookie|data|cookies|data protection|privacy and cookie|privacy & cookie)
    (policy|policies|notice|notices|statement|statements|practices);
    (this|our|the|such|updated|revised|new|current|then-current|amended|modified|following|above|full|entire|aforementioned)
    (policy|policies|notice|statement|practices|information practices); these policies; practices
    (described|outlined|set forth|explained); terms (stated|set forth|set out|described) (below|above|here|herein);
    terms contained herein; rules on this page; changed terms;
    (such|any such|this|these|those) (transfer|processing|collection|use|monitoring|sharing|disclosure|storage);
    (collection|maintenance|storage|disclosure) and use; use of (this|that|such|the|your|any) (|personal
    )(information|data); way (in which |)we (handle|use|collect|process|treat); that (we|us|the company) (may|can|will)
    (|also )(collect|use|share|process|store|keep|transfer|access|retain|disclose|place|send); consent to
    (store|process|collect|use|transfer|share); personal (information|data) (will|may|shall) be
    (transferred|processed|collected|used|shared|stored|placed|disclosed);
    -(a different|different|another|a separate|the new owner s|the buyer s|the acquirer s)
    (privacy policy|privacy notice|privacy statement|policy)
  `,
  /** Tells what a document is about, before it says anything. */
  outline: phrases`
    (below|here) we (describe|explain|list|outline); it governs;    (policy|notice|statement|document|section|page|policies) (|also |below |further
    )(explains|describes|explain|describe|covers|outlines|tells|informs|details|governs|discloses|sets out|sets forth|is
    intended to|is designed to|contains|lists|summarizes|clarifies|will explain|provides);
    in this (section|policy|notice|statement|document|part) (|, )we (|will |shall |also
    )(summarize|explain|describe|outline|list|set out|tell); (can|may) be (|generally |be generally )found in (this|our) (policy|privacy
    policy|notice|privacy notice|statement|section)
  `,
  /** Says what it hangs on, not what is done. */
  depends: phrases`
    (depends|depend) (|in part |largely |entirely )(on|upon)
  `,
  /** Tells what the policy holds for. */
  scope: phrases`
    (policy|notice|statement|document|section|policies|terms) (|also |only |does not |shall |will
    )(applies|apply|covers|cover|extends|extend) (|only |also )to
  `,
  /** Lists of people. */
  name_lists: phrases`(marketing|subscriber|subscription|postal|telephone|phone|customer|member|contact|donor) list`,
  /** Beyond a border: what is denied of there is not denied here. */
  elsewhere: phrases`outside (|of )(the |)(eu|eea|uk|eu/eea|european union|european economic area|united kingdom|united states|country)`,
  /** Where companies have their places. */
  sites_kept: phrases`
    (maintain|maintains|have|has|operate|operates|keep|keeps|locate|located) (|its |their |our |business |such
    )(facilities|offices|operations|servers|data centers|establishments|facility);
    (providers|affiliates|subsidiaries|partners|agents|companies) (operate|are located|do business);
    (country|countries|jurisdiction|jurisdictions) (in which|where) (we|our|it|its|they) (|and |or )(|our |its
    |affiliates |subsidiaries )(engage|affiliates|subsidiaries|members|providers|service|have|operate|store|maintain)
  `,
  /** Hands something to companies of its own group. */
  to_group: phrases`
    (to|with|among|amongst|between|within) (|any of |other |certain |some of |members of |one of |one or more of )(|our
    |its |their |the )(|various |other |corporate |own )(affiliates|subsidiaries|affiliated companies|affiliated
    entities|group companies|parent company|parent companies|related companies|corporate group|corporate family|family
    of companies|group of companies|group entities|sister companies|holding company);
    (among|amongst|between|within|across|with) our (|other |various |own |different |family of
    )(brands|divisions|business units|group|operating companies)
  `,
  /** The service together with its group. */
  with_group: phrases`
    (we|us|company|and) (and|or|and/or|and or|together with|along with) (|any of )(our|its) (|corporate |respective
    |parent company and |parent, |subsidiaries and |parents, )(affiliates|affiliate|subsidiaries|group companies|parent
    company|affiliated companies|related companies|affiliated entities)
  `,
  /** A change of the policy. */
  policy_change: phrases`
    -(material|significant|substantial|substantive|important|any|such|those|these)
    (change|changes|update|updates|modification|modifications) (to|in) (our|the|this|your)
    (site|website|service|services|products|app|platform|business|account|order); -(changes|updates) (to|in)
    (our|the|this|your) (site|website|service|services|products|app|platform|cookies|account|order|device|business);
    (changes|updates|revisions|modifications) (will be|are|shall be) (posted|published) here;
    (material|significant|substantial|substantive|policy|such|those|these|any) change;
    (material|significant|substantial|any|such) (modification|revision|update|amendment); amended terms;
    (if|when|where|once) we (|do |ever |decide to |need to |have to )make (changes|a change|any changes|revisions);
    changes to (this|our|the) (privacy policy|policy|notice|privacy notice|statement|privacy statement|practices|privacy
    practices); changes in our; changes in the way; changes to how
  `,
  /** The rules that a reader agrees to: terms of use and the like. */
  terms: phrases`
    (this|these|the|our|its|such|updated|revised|new|amended|modified|service|any of the|any of these|portions of these)
    (terms|tos|tou|agreement|agreements|user agreement|terms of use|terms of service|terms and conditions|terms &
    conditions|conditions|conditions of use|service terms|legal notice|legal terms|rules|guidelines); terms of use;
    terms of service; terms and conditions; conditions of use; user agreement; service agreement; license agreement
  `,
  /** Changes of what a reader agreed to, by their weight; the document need not be named again. */
  weighty_change: phrases`
    -(material|significant|substantial|substantive|important|major|key) (change|changes|update|updates|modification)
    (and|or|and/or) (updates|improvements) (to|in) (our|the|this|your)
    (site|website|service|services|products|app|platform|business|account|order);
    -(material|significant|substantial|substantive|important|major|key)
    (change|changes|update|updates|modification|modifications) (to|in) (our|the|this|your)
    (site|website|service|services|products|app|platform|business|account|order);
    (material|significant|substantial|substantive|important|major|meaningful|fundamental|considerable|key) (|adverse )(change|revision|modification|update|amendment|alteration);
    (change|changes|revision|revisions|update|updates|modification|modifications|amendment|amendments) (is|are|that
    is|that are) (|a |also )(material|significant|substantial|substantive|important|major|meaningful|adverse);
    (change|changes|revision|revisions|update|updates|modification|modifications|amendment|amendments) (|that |which
    |may |will |meaningfully |materially |significantly |substantially |adversely )(reduce|reduces|affect|affects) your
    (|legal |existing )(rights|use|interests)
  `,
  /** Notice by nothing but a new date. */
  date_only: phrases`
    by (updating|revising|changing|amending|modifying|altering) (|the “|the ")(the|our|its) (|“|")(|effective |last
    |last updated |last revised |revision |modification |last modified )(date|updated|modified|revised)
  `,
  /** Names the deal in which data goes along, as items of a list do. */
  on_deal: phrases`
    (in connection with|in the event of|in case of|as part of|in the course of|during|during negotiations of)
    (|, or during negotiations of ,|or during negotiations of) (|a |an |any |such a |the sale or |such
    )(merger|reorganization|reorganisation|acquisition|bankruptcy|divestiture|corporate transaction|company
    transaction|business transaction|corporate sale|sale of|transfer
    of|consolidation|restructuring|liquidation|insolvency|dissolution|joint venture|change of control)
  `,
  /** Leaves itself the choice to do something. */
  free_to: phrases`
    right to; entitled to; subject to; discretion; discretionary; reserve; reserves
  `,
  /** Left to the reader to do. */
  your_duty: phrases`
    (your|the user s|users|the visitor s|the reader s) (|sole |own )(responsibility|duty|obligation); up to you;
    incumbent (upon|on) you; (encouraged|advised|invited|requested|asked|recommended|urged|expected) to; (be sure|make
    sure|remember) to (check|visit|review|revisit|read|consult|return|come|look|see)
  `,
  /** Is told to the reader, whoever the sentence makes its subject. */
  told_to_you: phrases`
    (by|and|or|and/or|through|upon|with|after) (|by
    )(providing|giving|sending|emailing|e-mailing|notifying|informing|delivering) (|to )(you|users|customers|members|the
    customer|the user) (|with |of |in |a |by |written |prior |reasonable |advance
    )(notice|notification|copy|writing|email|e-mail); (providing|sending|giving|emailing) (a copy|notice|a notice) to
    (you|users|customers|our users); by (electronic|email|e-mail|written|prominent|in-app) (notice|notification); other
    places we (deem|consider|think|find) (|it )appropriate
  `,
  /** Posted so that readers know: neither a notice nor a silent change. */
  kept_aware: phrases`
    (so that you are|so you are|so you will be|so that you will be|to keep you|so users are) (|always |fully
    )(aware|informed)
  `,
  unannounced: phrases`
    without (|any |prior |further |advance |giving |separate |individual |proper |specific |special |additional |written
    |previous |reasonable |giving you |providing |providing you )(notice|notification|announcement|warning); without
    (notifying|informing|telling|letting) (you|users|the user|our users|customers|anyone)
  `,
  using_service: phrases`
    -in the course of (accessing|using); -in the course of accessing and using; -(your |)use of (those|these other|such
    other|other|third-party|third party|any third-party) (website|site|web site|service|feature|platform|application);
    -(suspend|terminate|limit|restrict|deny|block|end) your (access|use); -using the
    (information|data|contact|email|form|link|details|address|following); -our continued use; -your (access|usage)
    (data|information); by (using|accessing|visiting|browsing|registering|continuing|submitting|providing|signing
    up|downloading|entering|creating|participating|interacting|installing|voluntarily|your|subscribing|continued|purchasing|ordering|sharing|disclosing|posting|proceeding|sending|starting|connecting|joining|utilizing|applying|viewing|logging|starting|merely);
    your (use|continued use|access|accessing|using|continued usage|continued access|usage|continuing|further
    use|visit|submission); continued use; continued usage; continue to use; continuing to (use|access); use of (this|the|our)
    (site|website|service|web site|app|application|platform|services|websites); use of our website; if you use; starting
    the use; further use; subsequent use; when you (use|access|visit); use or access; access or use; accessing or using;
    using or accessing; setting up; course of conduct; using this; using our; using the; if you continue; to use the;
    submission of; (when|if|once|where) (you|a user|users|the user|a member|a visitor) (register|registers|sign up|signs
    up|create an account|creates an account)
  `,
  continued_use: phrases`
    continued use; continued usage; continuing use; continue to use; continuing to use; continued access; your continued; further use;
    subsequent use; keep using
  `,
  /** A notice that a reader cannot overlook. */
  prominent: phrases`
    prominent; prominently; conspicuous; conspicuously; home page; homepage; banner; pop-up; in-app; in-product;
    notification within; notification through; notification in; by email; via email; email; e-mail; by mail; directly;
    in advance; advance notice; prior notice; prior to; before; an alert; an announcement; electronic notice; email
    address; a notification; a notice; notices on; by notice; through the service; through our service; through the app;
    a message; notice of such; notice of the change; notice of changes; posting notice; post notice; contact you; direct
    notice; providing you notice; provide you notice; (months|month|weeks|week) notice; (2|two|3|three|1|one)
    (months|month|weeks); you with notice; additional notice; in writing; days
  `,
  /** So placed that nobody overlooks it. */
  conspicuous: phrases`
    prominent; prominently; conspicuous; conspicuously; home page; homepage; banner; pop-up; in advance; days prior;
    days before; days in advance; days notice
  `,
  periodically: phrases`
    -frequently asked; on a (regular|frequent|periodic) basis; periodically; from time to time; regularly; frequently;
    occasionally; often; each time; every time; check back; for updates; for changes; for any changes; latest; most
    recent; most current; current version; up to date; recent; stay informed; remain informed; aware of (any|the|our)
    (change|update|modification|revision); stay up to date; last updated; effective date; informed of; stay current;
    keep informed; remain aware; responsibility to; be sure; last revised
  `,
  without_notice: phrases`
    without notice; without prior notice; without notifying; without further notice;
    with or without notice; without any notice; without advance notice; without separate notice
  `,
  /** Work done for the service by somebody else. */
  on_behalf: phrases`
    on our behalf; on behalf of us; for us; to us; (perform|performing|provide|providing|provides|performs) (|certain
    |various |these |such |other |support |technical |business )(services|functions|tasks|operations);
    (help|helps|helping|assist|assists|assisting|support|supports|supporting) us; in (helping|assisting|supporting)
    us; to (provide|perform|deliver|operate|maintain) (|some of |certain |parts of )(our|the|these|its|such)
    (services|service|site|website|app|functions|tasks|platform); to (assist|help|support) in; to perform (|certain
    |site-related |website-related |service-related |business )(services|functions);
    (perform|performing|carry out|do) their (functions|function|duties|tasks|jobs|work|services); (work|works|working|act|acts|acting) (for|with) us; support our; our instructions; behalf of the company
  `,
  /** Work that cannot be done without data of those it is done for. */
  handed_work: phrases`
    (process|processes|processing|handle|handles|handling|collect|manage|managing)
    (|your |our |all |any |online |customer |credit card |card )(payment|payments|transactions|billing|donations|orders|purchases|charges);
    (payment|payments|card|order|transaction|billing) (processing|handling|collection); credit card processing;
    (host|hosting) (|of )(our|the|its|your); (web|website|data|site) hosting; hosting; (bill|billing) (users|customers|you);
    (ship|ships|shipping|deliver|delivering|fulfil|fulfill|fulfilling) (|your |our |the |customer )(order|orders|purchases|parcels);
    customer support; (monitor|monitoring|analyze|measure) (our|the|its) (website|site|app|traffic); (data|cloud) storage; (cloud|web|database|our) servers; (email|e-mail) (automation|marketing|delivery)
  `,
  /** No common rule for signals yet. */
  no_standard: phrases`
    -w3c standard; standard; standardized; in the future; once a; standards; consensus; uniform; industry; accepted;
    finalized; law
    requires; requires us
  `,
  on_posting: phrases`
    by (updating|revising|posting|publishing|changing the date|amending|modifying); upon (posting|publication|being
    posted); (when|once|after|as soon as) (|it is |they are |we |the revised policy is |they have been |it has been
    )(post|posted|published|publish); posting (on|of|the|here|a|any|an|to); (place|places|placed|put|puts|show|shown)
    (|any |the |all |such |these |those )(changes|updates|revisions|amendments) (|to it |to this policy |to our policy
    )(on|in|here); (posted|published|reflected|made available|displayed|made|available) (on|here|at|in|to|within)
    (|this|our|the|that) (page|website|site|web site|policy|notice|app|websites|sites|location|section|document);
    (posted|published|reflected|appear|shown) (here|below|above|online); (available|posted|published) at @link; posted;
    post (any|the|those|these|such|all|changes|our|an|a|updates|revisions|it|them|revised|new); (on|to) this
    (page|website|site|web site|web page|webpage); (on|to|at) (our|the) (website|site|web site); as of the date; update
    this page; (current|recent|latest) version (|of this policy |of these terms |of the terms |of the policy
    )(will|is|can|shall|may) (|always |be |be found |always be )(at|on|here|available|posted|accessible|found|published)
  `,
  /** The new text itself is all the notice there need be; or notice is given at will. */
  mere_posting: phrases`
    (posting|publishing) (the|a|an|our|its|any|such)
    (new|updated|revised|amended|changed|modified|current|latest|updated or revised|revised or updated|new or revised)
    (|version of the |version of this |version of our |privacy |terms of |user |service |end user
    )(policy|agreement|terms|version|statement|text|document|privacy policy|service|use|conditions);
    (discretion|discretion ,) may (contact|notify|inform|alert|tell|email)
  `,
  /** The date of the policy is set anew. */
  date_updated: phrases`
    (update|revise|change|amend|modify) the (|“|")(effective date|last updated|last modified|last revised|last
    update|revision date|date at|date on|date of|date above|date below|date indicated)
  `,
  authority_dp: phrases`
    (data protection|supervisory|privacy|control|national|lead supervisory|competent supervisory|local
    supervisory|competent data protection|regulatory|local data protection|data privacy|national control|relevant
    supervisory|lead data protection|state data protection|data-protection|national data protection|eu data protection)
    (authority|regulator|agency|commissioner|commission|body|bodies|supervisory authority|authorities); information
    commissioner; information commissioners; department of health and human services; information commissioner office; ico; cnil; supervisory authority; supervisory authorities; data
    protection authority; data protection authorities; dpa; dpas; attorney general; privacy commissioner; data
    protection commission; federal trade commission; ftc; regulator; ombudsman; data protection
    board; office of the privacy commissioner; oaic; datatilsynet; european data protection authority; garante; aepd; autoriteit persoonsgegevens; judicial remedy; civil rights; personal information
    protection commission; anpd; data commissioner; (federal|state|national) commissioner; consumer protection
    (agency|authority|office); department of consumer affairs; complaint assistance unit; edpb; fdpic
  `,
  /** An authority of any kind, which is one to complain to only where a complaint is spoken of. */
  authority_any: phrases`
    (|competent |relevant |local |appropriate |regulatory |responsible |governmental |government |public |applicable
    |national |your |an |the |any )(authority|authorities|regulator|regulators|regulatory
    body|commissioner|commission|agency|ombudsman|tribunal); authority in your; authorities in your
  `,
  /** Settles disputes for companies that pay for it, and is no authority. */
  dispute_body: phrases`
    dispute resolution; trustarc; truste; bbb; independent recourse; jams; council of better business; independent
    dispute; better business bureau; privacytrust; esrb; dispute (provider|mechanism)
  `,
  /** Being dissatisfied, and saying so. */
  complaint: phrases`
    complaint; complain; complains; complaining; grievance; lodge; appeal; dissatisfied; not satisfied; unsatisfied;
    not happy; unhappy; right to (contact|approach|apply to|refer|turn to); unresolved; not resolved
  `,
  consent: phrases`
    consent; your consent; permission; with your consent; with your permission; without your consent; without your
    permission; your permission; explicit consent; express consent; your express consent; your prior consent; without
    your express; without your explicit; unless you consent; prior consent; authorization; based on your consent; your
    prior written consent; your approval; on the basis of your consent; your agreement; opt-in consent; consented;
    based on consent; -(app|application|device|mobile|system|such|these|those) permissions;
    -program requires your (|prior |express )(|opt-in |opt in )consent
  `,
  /** Asks the reader to get in touch, or says where that is done. */
  reach_us: phrases`
    (questions|question|concerns|comments|feedback) (|, )(contact|email|e-mail|write|write to|call|message) (us|me|our);
    (please|feel free to|hesitate to|can|may|should|must|could|kindly|need to|wish to|want to|welcome to|encouraged
    to|easiest is to) (|do so by |also |always |simply |just |first |feel free to |not hesitate to |either |contact or
    )(contact|email|e-mail|write|write to|call|reach|phone|mail|message|telephone|notify) (us|our|the owner|the
    privacy|the company|the data|the controller|the administrator|me|customer|its|privacy|to us);
    (contact|email|e-mail|call|reach|write to|write|phone|mail) (us|me|our privacy|our data protection officer|our
    dpo|to us) (|directly |by email |by e-mail |by mail |by phone |in writing |anytime
    )(at|via|through|here|for|regarding|using|with|if|on|below|with any|about); by
    (contacting|emailing|e-mailing|writing to|writing|calling|mailing|phoning|messaging) (us|me|our|the owner|the
    privacy|the company|the data|the controller|the administrator|to us|customer); (reach|reaching) out to (us|our);
    (get|getting|be) in (touch|contact) with (us|our); contacting us (at|via|through|by); send (us|me) (an|a|your)
    (|written )(email|e-mail|letter|request|message|note); please send (an|a) (|written )(email|e-mail|letter);
    (contacted|reached) (|directly |by email |by mail |by phone |by post |by e-mail )(at|via|under);
    (directed|addressed) to (us|our|the following|the privacy|the data); (sent|submitted|emailed) to (us (at|by|via|in
    writing)|our (privacy|data protection|support|customer)|the following|the privacy|the data); contacted in (the
    following|writing); send (|us |me |any |your |all
    )(inquiries|inquiry|questions|requests|request|complaints|comments) (to|at|by|in); drop us; write to us; can contact
    (online|via|at|by email|on|through); -please enable; send (comments or questions|questions or comments|questions and
    comments|comments and questions|any questions or comments|any comments or questions|your questions or comments|your
    comments or questions|questions or concerns|any questions or concerns) (to|at|by); contact (information|details)
    (is|are|can be found|may be found) (|available |listed |given |posted |provided )(at|on|in|here)
  `,
  processing: phrases`
    -use your name, (voice|likeness|image|photo);
    processing; processing of; our use of; use of your; processing your; legitimate interest; certain uses; uses of
    your; using your; use your; process your; collection and use; collection, use; use and disclosure; use or
    disclosure; use and sharing; data processing; collection of; use of my; our collection; use of cookies; our
    processing; using the information; using the data; use of the information; use of information; processed; handling
    of; transfer of; practices described; how we use
  `,
  right: phrases`
    -persons entitled to; -entitled to use; -(on|to) the right (,|of|side|hand|beside); right; rights; entitled; entitled to; may request; can request; may ask; can
    ask; upon request; on request; upon your request; at your request; your request; a request; request that; ask us;
    request access; request us; -we have the right; -(company|it|site|website|provider|publisher) has the right; -we
    (may |also |shall |)have the right; -we retain the right; -our right; -right to (disclose|refuse|terminate|monitor);
    -all rights reserved; -our rights; -protect the rights; -legal rights; -rights, property; -rights or property; -the
    rights of others; -(reserve|reserves|reserving) the right; -your request (has|have|is) (|been )(processed|completed|answered|dealt|handled); -reserve the right to; -(withhold|withholds|retains) the
    right; -same (|legal |level of |data protection |privacy )(rights|protection|protections)
  `,
  on_request: phrases`(on|upon|at) (|your |a |written |your written |the user s )request; if you (ask|request)`,
  /** Is not in a position to. */
  inability: phrases`
    not be able to; can not; not always;
    not able to; unable to; not possible to; impossible to; no way to; not allowed to; not permitted to; not entitled
    to; no right
  `,
  /** Open to the reader without saying who acts. */
  can_be: phrases`
    can (|always |also |at any time |easily )be (easily
    |)(updated|corrected|changed|modified|edited|amended|accessed|reviewed|viewed|deleted|removed|exported|downloaded|erased|requested|rectified);
    can also be (updated|corrected|changed|modified|edited|accessed|reviewed|deleted|removed|exported|downloaded)
  `,
  /** On this service's own pages. */
  on_pages: phrases`
    (to|on|through|via|from|within|across|visit|visits to|visiting|using|use of|interact with|interactions with)
    (our|this|these|the) (|own )(site|website|web site|app|application|page|pages|service|services|sites|websites|web
    sites|apps|applications|platform)
  `,
  /** The reader ends the account. */
  you_close: phrases`
    (if|when|once|after|should) you (|choose to |decide to |wish to |want to |ask us to
    )(close|terminate|cancel|delete|deactivate|end|disable) (your|the) (|user |online |personal
    )(account|membership|registration|subscription|profile); (when|once|if|after) (an|the|your) (|user )account is
    (deleted|closed|terminated|cancelled|canceled); (upon|after|on|following) (|your
    )(termination|cancellation|closure|deletion) of your (account|membership|registration|subscription)
  `,
  /** The reader's own data, as rights speak of it. */
  held_data: phrases`
    (your|their|his or her|his|her|my|its|the user|the child) (|own |personal |account |profile |contact |registration
    |registered |member |user |private |stored |customer |billing |payment
    )(information|data|details|info|record|records|profile|account|preferences|settings|file|files|name|email
    address|content); (your|their|his or her|my) (personally identifiable|personally
    identifying|personally-identifiable|identifiable|non-public personal|nonpublic personal) (information|data);
    personal data; personal information; personally identifiable information; personally identifying information;
    personal details; private data; about (you|them|him|me|your child|himself|themselves|him or her); concerning
    (you|them|him); relating to (you|them|him); on you; held (about|on|by us); that data; such data; their personal;
    your (subscription|contact|personal|profile|account|registration) (or|and) (|other )(account|contact|profile|personal|registration|billing)
    (information|data|details); data we hold; (information|data|details) (|that |which )(we|you|they)
    (hold|have|store|keep|maintain|collect|collected|provided|provide|process|have collected|have provided|gave|have
    given|submitted|have submitted|entered|have entered|share|shared|have shared|post|upload)
  `,
  /** Says where to read on. */
  /** A right; unlike `right` no mere request, for "to answer your requests" is what data is used for. */
  entitled: phrases`
    right; rights; entitled; entitled to; may request; can request; may ask; can ask; request that; ask us; request us;
    -we (may |also |shall |)have the right; -(company|it|site|website|provider|publisher) has the right; -we retain the
    right; -our right; -right to (disclose|refuse|terminate|monitor); -all rights reserved; -our rights; -protect the
    rights; -legal rights; -rights, property; -rights or property; -the rights of others; -(reserve|reserves) the right;
    -(withhold|withholds|retains) the right; -same (|legal |level of |data protection |privacy
    )(rights|protection|protections)
  `,
  see_reference: phrases`
    please (see|review|read|consult|refer|visit|view|click here); you (will|ll) see; how you can; see our; see below;
    see above; see also; see the (section|policy|page|following|table|chart); see section; see additional; see more;
    review our; review the (policy|privacy|terms); review their; review this; find out more about (our|how|cookies);
    read our; access to (the|our|this|these)
    (service|services|site|website|app|application|platform|features|content|product|products); view our; you know; did
    you know
  `,
  wish: phrases`
    (want|wish|like|ask) us to; would like to; wish to; want to; would like; wishes to; wishing to; desire to; seek to;
    seeks to
`,
  you_can: phrases`
    (|by )following the (instructions|steps|directions); -you may be (asked|required|invited|prompted|requested|redirected); you can; you may; you (also|always|still|then|further) (can|may);
    (allow|allows|enable|enables|permit|permits) (|our |registered )(users|customers|members|visitors|individuals|subscribers) to;
    (provide|provides|give|gives) you (|with )access to your (|personal |account )(information|data); you are able to; you have the
    ability; you have the option; you might;
    (users|members|customers|visitors|subscribers|individuals|consumers|students|parents|residents|participants|clients|people|data
    subjects|employees|the user|account holders) (can|may|might|could|are able to); you could; allow you to; allows you
    to; enable you to; enables you to; ability to; opportunity to;
    (patients|donors|applicants|shoppers|cardholders|policyholders|registered users|registered
    members|readers|viewers|the patient|the applicant) (can|may|might|could|are able to);
    (provide|provides|providing|offer|offers|offering|give|gives|giving) (|you |users |our users |members |customers
    )(|with )(a|the|several|various|many)
    (way|ways|means|option|options|possibility|mechanism|mechanisms|tool|tools|method|methods) (to|of|for)
  `,
  format: phrases`
    readily useable; machine-readable; machine readable; structured and; structured,; (a|in|in a) structured; structured
    format; commonly used; commonly-used; portable; electronic format; common format; usable format; readily usable;
    your content with you; your data with you; electronic copy; digital format; readable format; in csv; csv
    (file|format); json (file|format); (download|export) (your|all your|all of your|a copy|all|the); export
    (function|functionality|feature|features|tool|tools|option); archive of your; usable form; transferable
  `,
  /** Who takes over data that a reader carries away. */
  /** Names the right to take data along. */
  portable: phrases`portability; portable; port; export; exported; exporting; take your content with; take your data with`,
  new_controller: phrases`
    (another|other|different|a third party|new) (controller|data controller|company|organization|provider|service
    provider|service|business|platform|entity|party|person); you or (a|to a|another|to another) third party; directly
    to you; to a third party; to someone else; elsewhere; between (controllers|data controllers)
  `,
  account: phrases`account; your account; user account; accounts; your profile; membership; subscription`,
  messages_out: phrases`
    -legal notice emails; -advertising (purposes|purpose|information|content|campaign|campaigns);
    advertising (email|e-mail|message|communication|material|mailing|newsletter|offer|notification|sms|text
    message|call|contact|update|list); (marketing|promotional|commercial|direct
    marketing|sales|unsolicited|non-essential|non-transactional|marketing-related|promotion|fundraising)
    (email|e-mail|message|communication|material|mailing|newsletter|offer|notification|correspondence|information|sms|text
    message|call|contact|content|update|purpose|list|campaign); marketing; direct marketing; newsletter; newsletters;
    mailing list; mailing lists; mailings; email list; marketing list; solicitations; promotions; special offers;
    offers; promotional; receiving (|any |our |these |such |further |future |additional |certain |email |e-mail
    )(emails|e-mails|email|e-mail|communications|messages|notifications|mailings|information|correspondence|updates|texts|text
    messages|calls|promotions|newsletters); -receive information about (your data|our data|our privacy|how
    we|what|whether|the data|the personal|your personal); receive (|any |our |these |such |further |future |additional
    |certain |email |e-mail
    )(emails|e-mails|communications|messages|notifications|mailings|information|correspondence|updates|texts|text
    messages|calls|promotions|newsletters); our emails; our e-mails; the emails; emails from us; our communications;
    communications from us; messages from us; such communications; these communications; future communications; future
    mailings; (email|e-mail) campaigns; email communications; e-mail communications; these emails; such emails; push notifications; text messages;
    unsubscribe link; unsubscribe button; unsubscribe (feature|option|function); subscription; contacted by us; contact
    you; contacting you; hear from us; hearing from us; (future|further) contacts; contacts from us; email updates; mail
    from us; email notifications; further contact; product information; be contacted; email messages; emails; e-mails;
    communications; our list; our lists; bulletins; -(participate|take part|enter|join|partake|compete) in (|any
    |certain |our |the |such |these |one of our )(promotions|contests|sweepstakes|surveys|offers); future email;
    telemarketing; not contact you; mailing; alerts; no (further|future|more)
    (notices|mailings|messages|emails|e-mails|letters|communications|offers|newsletters|promotions|calls)
  `,
  /** Says that a request need not be met. */
  exempt: phrases`
    exempt from; not required to; not obliged to; not obligated to; may deny; may refuse; may decline; deny your; refuse
    your; reject your; right to refuse; unable to comply; exceptions apply; (honored|granted|fulfilled) only
    (to|if|where); not be able to (fulfill|comply|honor|accommodate|grant)
  `,
  /** Deletion as a right by name, whose object need not be named. */
  erasure_right: phrases`
    (right|rights) (to|of) (|request |obtain |demand )(|the |data |personal data )(erasure|deletion);
    right to be forgotten
  `,
  /** What is to be done with data once its owner is dead. */
  after_death: phrases`after (|your |their |his |her |its )death`,
  /** Access as a right by name. */
  access_right: phrases`(right|rights) of (|data |personal )access; right to (data access|information and access|access and rectification)`,
  /** Where data comes from or goes to, as what an answer to a request tells. */
  data_origin: phrases`
    (category|categories|kind|kinds|type|types) of (|the )(source|sources|recipient|recipients|third
    parties|third-parties); recipients or categories; sources from which; (list|names) of (|the |our )(third
    parties|third-party|service providers)
  `,
  /** Data used in another way than the policy says: a change of its rules. */
  new_use: phrases`
    (manner|manners|way|ways) (|that is |that are |which is |which are )(|materially |significantly |substantially
    |substantively ) (different|differing|inconsistent|other|that differs|that differ|which differs) (from|than|with);
    (materially|significantly|substantially) different (manner|way|from|than); (different|new) (manner|way|ways)
    (from|than) (that|what|those|the)
  `,
  /** How to reach somebody else whom the reader names. */
  others_details: phrases`
    (recipient|recipient s|recipients|friend s|invitee s|invitees|referee s) (|full |first |email |e-mail |mailing
    )(name|names|contact|email|e-mail|address|addresses|phone|mobile|telephone);
    (friend|that person|this person|other person|another person) (|full |first |email |e-mail |mailing
    )(name|names|email|e-mail|address|addresses|contact|phone);
    (name|names|email|e-mail|address|addresses|email addresses|e-mail addresses|contact details|contact
    information|phone number|phone numbers) (of|for) (|the |your |any |these |those |intended
    )(recipient|recipients|friend|friends|invitee|invitees|invited person|invited people|person you invite|people you
    invite|gift recipient|referred person)
  `,
  /** Signs in with an account held elsewhere, which hands data over. */
  social_login: phrases`
    (using|with|through|via|by) (|your |an |a )(|existing
    )(facebook|google|apple|twitter|linkedin|microsoft|github|social media|social network|social
    networking|third-party|third party) (|connect |id |login |platform |service
    )(account|accounts|login|credentials|profile|sign-in|single sign-on|authentication);
    (connect|connecting|link|linking|log in|logging in|log on|sign in|signing in|sign on|sign
    up|register|registering|login|log into) (|to our site |to our services |to the service |to the site |your account
    |your profile )(with|to|through|via|using|from) (|your |a |an |the |third-party |third party
    )(facebook|twitter|google|instagram|linkedin|apple|social network|social networking|social media|third-party
    account|social account)
  `,
  /** Where choices about messages are made. */
  message_settings: phrases`
    (communication|email|e-mail|marketing|notification|contact|subscription|mailing|newsletter|messaging|alert)
    (preference|setting|option|choice); your (subscription|subscriptions); preference (center|centre);
    (push|email|e-mail|text|sms|app|mobile|in-app) notifications; choices for
    (subscriptions|newsletters|emails|communications)
  `,
  /** Handing data on, as what a reader can opt out of. */
  sharing_choice: phrases`
    sharing (of|your|information|with|data|personal|my); disclosure of; disclosures of; disclosures to; (being|be|is)
    (shared|disclosed|sold); shared with; such (|information |data )sharing; (share|disclose|sell) (your|my|or|personal|information|data); sale of; selling
    of; the sale
  `,
  adverts_choice: phrases`
    (targeted|interest-based|behavioral|personalized|tailored|online|interest based|online
    behavioral|relevant|third-party|third party|network|display|cross-context behavioral|customized|personalized
    third-party|behaviorally targeted) (advertising|ad|advertisement|advertising cookie|marketing); advertising; network
    advertising initiative; nai; digital advertising alliance; daa; aboutads; adchoices; ad choices; advertising
    choices; ad settings; ads settings; ad preferences; ads preferences; youronlinechoices; your online choices;
    networkadvertising; do not sell my; do not sell or share my; sale of; sale or sharing; sales of;
    (the|such|this|of|any|future|data) (sale|sales); sell; selling; limit ad tracking; advertising preferences;
    remarketing; retargeting; third-party cookies; third party cookies; third-party cookie; advertising cookies;
    advertising id; ad tracking; marketing cookies; targeting cookies; share your; sharing your; shared with; sharing of
    your; disclosing your; disclose your; disclosed to; disclosures to third parties; disclosure of your; ad
    personalization; ad networks; ad network; ad servers; ad serving; advertisers; advertising partners; advertising
    networks; advertising practices; evidon; ghostery; targeted marketing; ad targeting; third-party advertisers;
    doubleclick; adroll; google ads; marketing programs; ads; information used by these companies; -information used for
    (purposes not|particular|certain); -(share|sharing) your information with us; information used for; your information
    shared; shared or used; dart cookie; share my; share the information; sharing with third parties;
    (information|data|details) shared; being shared; be shared; such sharing; this sharing; interest-based
  `,
  sites_of_others: phrases`
    -process (|that |which )we do not control; -process (|that |which )we have no control over;
    links to other; link to other; third-party links; not responsible; no control over; do not control; not control;
    their own privacy; governed by (any|the|its|that) (privacy|terms); own privacy policies; own privacy policy; privacy policies of; privacy practices of; privacy
    policy of; privacy practices of other; linked sites; linked websites; external sites; governed by their; other
    privacy policies; not apply to; does not cover; does not apply; actions not covered by; not on our (site|website);
    (at|on|through|via) such (website|web site|site|websites|sites); (checking|check|review|read) the (policies|policy|privacy policies) of your;
    (those|these other|those other|such other|other|linked) (websites|web sites|sites) (may|can|might) (|also
    )(place|set|send|use|collect); when you visit a (third party|third-party) (website|site);
    (some|certain|many) (third-party|third party|other) (sites|websites) (|do |may |also )(keep|track); other search engines
    (store|collect|log|record|keep)
  `,
  /** Through whom or what the service itself collects: a tool, not a source. */
  by_way: phrases`
    (via|through|using) (|our |the |the use of |a |an |these |those |such |certain |other |one of our |some of our
    |their |its |of |one of our )(third party |third-party |third parties |instagram |facebook |linkedin |twitter
    |youtube |pinterest |outside |)(service provider|service
    providers|product|products|component|components|tracking|cookie|cookies|tool|tools|technologies|technology|plugin|plugins|plug-in|plug-ins|widget|widgets|pixel|pixels|analytics|google
    analytics|google tag
    manager|firebase|hotjar|mixpanel|analytic provider|analytics provider|analytics providers|processor|processors|agent|agents|contractors|vendors|vendor|payment
    processor|payment processors); (directly |)(or|and|either) (directly or |)through (|one of |one or more of )(our |a
    |)(third parties|third party|partners|affiliates|agents|others); through one of our; through google; through a
    google; from (google analytics|matomo|piwik|hotjar|mixpanel|firebase|google firebase|adobe analytics|these
    analytics|our analytics tools|analytics tools|analytics cookies); through a link; from you for; from you on behalf; from google apis; (leased|rented) from; through (these|those|this|such) (|social
    media |social networking |other )(platforms|sites|pages|channels); through (our|its)
    advertising service;
    through (third-party|third party|other) search engines
  `,
  /** Somebody besides the reader hands something in. */
  told_by_others: phrases`
    (others|other people|other persons|other users|other members|other customers|other individuals|someone
    else|somebody else|another person|another user|another individual|your friends|a friend|your employer|your school|your
    colleagues|your contacts) (|of our services |who know you |may |might |can |could |will |who )(|also |sometimes
    )(provide|provides|give|gives|share|shares|submit|submits|upload|uploads|send|sends|post|posts|tell|tells)
  `,
  /** Offers and messages of others, or about others' goods. */
  offers_from: phrases`
    (offer|offers|advertisement|advertisements|adverts|ads|advertising|promotions|newsletters|communications|messages|emails|e-mails|marketing|materials|services|marketing
    information|promotional information) from; content from (external|third-party|third party|other)
    (platforms|sites|websites|services); -(emails|e-mails|communications|messages|newsletters|marketing|offers)
    from (us|our)
  `,
  /** What partners do with data for themselves. */
  of_partners: phrases`
    (partners|networks|advertisers|vendors|companies) (may|can|might) (|also |then |separately |also separately
    )(combine|collect|link|merge|have collected)
  `,
  /** By what the reader gets to a service. */
  reached_by: phrases`(use|used|using) to (access|visit|connect to|reach)`,
  in_person: phrases`in person; by visiting`,
  /** Says that many do something, not that this service does. */
  common_practice: phrases`used by (most|many) (websites|sites|web sites); most web servers; (is|are) (|a )(standard|common|usual|normal) practice; -as is (standard|common|usual|normal) practice`,
  /** What was done on other sites, not what others say. */
  from_browsing: phrases`
    about (|our |the )(users|visitors|customers) (engagement|interaction|interactions) with; about whether (our|the|your)
    (users|visitors|customers); (marketing|advertising) (efforts|campaigns) performed; from (|their |your |visits to |use of |your use of |your visits to
    )(other|associated|various|multiple|unaffiliated|non-affiliated) (websites|sites|web sites|apps|platforms); over
    time
  `,
  /** What a letter to the service must hold. */
  letter: phrases`
    (request|requests|email|e-mail|message|letter|notice|complaint) (must|should|needs to|has to|shall) (|also
    )(include|contain|state|specify|provide); subject line; please (include|provide|state|specify|indicate); when
    (contacting|writing to) us; (verify|verifying|confirm) (the|your|a|that|this) request;
    (lodge|file|submit|make) (a|your) complaint; to ask questions; verify your (identity and|mailing); in your (request|message|letter|email|e-mail); and include (|the |your )
  `,
  /** Terms of a contract, advice or goods, not data. */
  terms_talk: phrases`
    received in confidence; proprietary information;    substitute goods; informational purposes; information purposes only; (suspicious|phishing|fraudulent)
    (emails|e-mails|messages); malicious software; as is; merchantability; royalty-free; sublicensable
  `,
  /** What somebody was asked and has told. */
  answers: phrases`(your|their) (|survey |questionnaire )(responses|answers|replies) (to|about|on)`,
  /** Given by choice: by the reader, then, even where "they" give it. */
  voluntary: phrases`voluntarily; voluntary; only if they; unless they; (about|on|regarding) (yourself|themselves); who choose to; if they (choose|wish|decide|want)`,
  /** Only looks around, without signing up for anything. */
  visit_only: phrases`
    (that|who) (browse|visit|view|read|surf|access|use) (|only |just |simply ); (merely|just|simply|only)
    (visit|visiting|browse|browsing|view|viewing|visits|browses); (when|while|if|as|where)
    (you|they|users|visitors|people) (|are )(|simply |just |only |merely
    )(visit|visiting|browse|browsing|view|viewing|surf|read); by (visiting|browsing)
  `,
  /** Names examples of a kind of data without saying that they are taken. */
  examples: phrases`examples of; example of; are examples; is an example`,
  /** The service is who something goes to. */
  to_us: phrases`
    -(help|helps|helping|assist|assists|assisting) us with; -(services|service|support|functions) (to|for) us;
    -(provide|provides|providing|supply|supplies) us (with |)(analytics|services|service|technical|support|other
    services|their services|advice|hosting);
    (to|with|give|gives|send|sends|provide|provides|providing|supply|supplies|giving|sending|tell|tells) us; us with;
    available to us
  `,
  /** Says where to read about something. */
  pointer: phrases`for (more|further|additional) (information|details|detail) (about|on|regarding|concerning)`,
  /** Confined to those who may know. */
  secrecy: phrases`confidential; private; secret`,
  /** Who answers for a child. */
  guardian: phrases`parent; guardian; parental`,
  /** Old enough. */
  of_age: phrases`
    (13|14|15|16|17|18|19|20|21|thirteen|fourteen|sixteen|eighteen|twenty-one) (|years |years old |years of age
    )(or|and) (older|over|above|up); (13|14|16|18|21|thirteen|sixteen|eighteen) years (|old |of age)(|in|to|or|and);
    (over|above) (|the age of |age )(13|14|16|18|21|thirteen|sixteen|eighteen); at least
    (13|14|16|18|21|thirteen|sixteen|eighteen); (aged|age|ages) (13|14|16|18|21) (and|or) (older|over|above|up);
    adults; of (|full |the )(legal|lawful) age; (age of|the) majority; older than; (or|and) older; years or above;
    years and above; reached the age of
  `,
  /** Asks for an age. */
  age_gate: phrases`
    must; (is|are) (allowed|permitted|eligible|entitled) to (sign up|register|use|access|join|create|open); only;
    solely; restricted; limit; limited; restrict; restricts; confirm; represent; represents; warrant;
    warrants; affirm; agree that; acknowledge; certify; guarantee; you are; intended; available; required to
  `,
  /** Not to be done. */
  forbidden: phrases`
    prohibited; forbidden; unauthorized; not (|be )(permitted|allowed|authorized); disallowed; not eligible; ineligible;
    not available
  `,
  /** A child may, but not alone. */
  with_parent: phrases`
    only (with|under|if) (|the |your |prior |verifiable |express
    )(involvement|supervision|consent|permission|approval|parent|parental|parents|guidance);
    (supervision|involvement|guidance) (of|by|from) (|a |an |your |their |his or her |responsible |the )(responsible
    adult|parent|parents|adult|guardian|legal guardian)
  `,
  /** Agreed to by whoever answers for a child, before anything is done. */
  parent_agrees: phrases`
    (with|upon|after|only after|by|having|until|subject to) (|first |we |we have |prior
    |)(obtaining|obtain|obtained|receiving|receive|received|getting) (|prior |verifiable |a |the |verified |verifiable
    and |appropriate )(parental|parent s|parents|parent) (consent|permission|authorization)
  `,
  /** Data of children themselves. */
  from_children: phrases`
    of your (child|children); (from|about) (such|that|those|these)
    (child|children|minor|minors|student|students|pupil|pupils); (from|about|information of|data of) (|our |young
    |younger |a |the |your )(children|minors|kids|pupils|child|minor|child users|child members); (from|about|of)
    (people|persons|individuals|users|visitors|anyone|someone|those|any person|a person|any individual) (|who are |that
    are |known to be |aged |ages )(under|below|younger|less than); (children's|child's|minor's|minors|pupil|your
    child's|a child's) (|personal |email )(information|data|address)
  `,
  service_word: phrases`
    service; services; site; website; web site; app; application; platform; product; products; games; game; websites;
    sites
  `,
} as const;

/** Something a policy speaks of that is neither data, recipient nor purpose. */
export type Matter = keyof typeof MATTERS;
