/** Kinds of personal data: the words a policy uses for them, and how the card names them. */
import { phrases } from './phrase.ts';

interface DataKindEntry {
  /** For the card's chips; null where the kind is too general to show. */
  label: string | null;
  words: readonly string[];
}

/** What readers do, in words that can mean nothing else. */
export const DEEDS = phrases`
  which pages; what pages; how (|our |the )(visitors|customers|users|people|members) (navigate|move|browse|found|find);
  how you (were|are|may be|came to be|have been) referred; (websites|sites|pages|website|site|page|url|link|search engines) that
  (|have |had )referred (you|them|users|visitors);
  (usage|activity|interaction|browsing|behavioral|navigation|navigational|clickstream|click-stream|click|traffic|viewing|user
  activity|user behavior|service usage|engagement|website usage|site usage|search|web traffic|internet
  activity|browsing and usage|usage and device|app usage|product usage|listening|streaming|visit|site activity)
  (information|data|detail|history|pattern|behavior|statistic|activity|record|metric|habit|trend|log); pages
  (you|that you|they|users|visitors|) (visit|view|viewed|visited|access|accessed|request|requested|browse|see|saw);
  page views; pageviews; page view; web pages viewed; pages of our (service|site|website|app|application) that you
  visit; clicks; links you click; links clicked; links you clicked; click-through; clickthrough; click patterns;
  what you click; clickstream; search queries; search terms; searches; search history; search query; keyword
  searches; time spent; time you spend; duration of your visit; duration of visit; length of visit; length of your
  visit; access times; time of access; time of your visit; time of visit; date/time stamp; date time stamp;
  referring url; referring website; referring site; referring page; referring/exit pages; referral source; exit
  pages; referring and exit; browsing history; browsing activity; browsing activities; browsing behavior; internet
  activity; online activity; online activities; your activity; your activities; user activity; actions you take;
  actions taken; features you use; features used; features that you use; use of features; how you use; how you
  interact; how users interact; how users use; how visitors use; how people use; page requests; content viewed;
  content you view; items viewed; products viewed; products you view; ads you view; pages most visited;
  (page|pages|file|files|url|urls) (|that |which )(you|users|visitors) (request|requested|asked for);
  (page|pages|url|urls|file|files) requested; (site|website|web site|page) (|that )you (visit|go to|visited) (when
  you leave|when leaving|next|after|upon leaving); page you visited before; site you visited before; website you
  visited before; website you came from; site you came from; user behavior; visitor behavior; your behavior; files
  viewed; scrolling; mouse movements; keystrokes; (what|which) (parts|areas|sections|features);
  (areas|sections|parts) of (the|our|this) (site|website|service|app) (|that )(you|are|is); web page you were
  visiting; urls visited; user interaction; usage activity; usage patterns; sites you visit; websites you visit; web
  sites you visit; user interactions; activity log; online behavior
`;

/** Words of use that do not speak of a record of it. */
export const NO_DEEDS = phrases`
  -(by|from) the (websites|sites|web sites) you visit; -information collected use; -historical bandwidth usage data;
  -(abusive|fraudulent|harmful|suspicious|inappropriate|unusual|malicious|irregular|unauthorized|illegal|irregular
  site) (|user |and inappropriate |and fraudulent |and abusive )(behavior|activity|activity on|activities|activities
  on|traffic); -(and|or|is|are) how long (we|it|they|such|this|your|is|are|do|does|will|the); -for how long;
  -(through|during|by|from|upon|depends on|depend on|depending on|depending upon|context of|as a result of|in the
  course of|throughout|prior to|before|result of) (your|the) (use|usage|interaction|visit) (of|with|to|); -(with
  regard|with respect|in relation|connection) (to|with) your (use|usage|visit|interactions) (of|to|with);
  -(agree|consent|subject) to your use of; -condition of (your|the) use of; -how long
  (we|your|our|the|it|this|information|data|personal); -how often (we|our); -associated with your
  (use|account|visit|interaction) (of|with|to|); -purchase and use of our; -(for|of|within) the (length|amount) of
  time; -(length|amount) of time (needed|necessary|required|we|it); -usage of
  (your|personal|this|such|data|information|cookies); -(store|storing) (|and |or |and or )(access|accessing) information; -(from|to|for|by|of) visitors to;
  -(for|permit|allow|enable|facilitate) your use of; -how you (use|interact|access) your; -types of visitors to;
  -(linked|links|link) to the pages; -(collection|use) (and|or|,) usage;
  -(depend|depends|depending|dependent|varies) (on|upon|with|by|based on) (how|what|which) (|you |features you
  |services you )(use|interact|access|pages); -depends on (your use|how); -navigate to; -according to how you;
  -(commercial|any other|unauthorized|improper|fair|acceptable|personal) usage; -usage
  (thereof|rights|fees|limits|terms|guidelines)
`;

export const DATA = {
  personal: {
    label: null,
    words: phrases`
      -(|certain |the |this )(information|details) about our (data|privacy|information) practices;
      (personal|personally identifiable|personally
      identifying|identifying|identifiable|individual|user|customer|member|account|private|registration|profile|visitor|consumer|end
      user|student|personally-identifiable|non-public personal|nonpublic
      personal|confidential|such|this|that|your|their|these|certain|any|all|other|additional|user-provided)
      (information|data|detail|info); information; data; pii; personal details; details; personal information; personal
      data; your personal information; your personal data; info; your records; your details; your private information;
      your privacy data; personal identifiers; your information; your data; about you; information about you;
      information from you; them; personal identification information; categories of personal information; mailing list;
      customer list; email list; identity; (pseudonymized|pseudonymous) (information|data|user data|usage data)
    `,
  },
  pronoun: { label: null, words: phrases`it; them; everything; anything; any of it` },
  aggregate: {
    label: null,
    words: phrases`
      (aggregate|aggregated|anonymous|anonymized|de-identified|deidentified|statistical|non-personal|non-identifying|non-identifiable|non
      personally identifiable|non-personally identifiable|non-personally identifying|non
      personal|demographic|generic|summary|aggregated and anonymized|aggregated or
      anonymized|aggregated or de-identified|aggregate or anonymous|anonymous or aggregate|anonymous and
      aggregate|aggregate statistical|general statistical|aggregated anonymous|anonymous statistical|non-identifying
      aggregate) (information|data|statistic|form|basis|report|user data|usage data|usage information|user
      information|customer information); aggregate; aggregated; anonymously; anonymized; anonymous; in the aggregate; in
      aggregate; (not|never) on an individual (level|basis); non-personally identifiable visitor (information|data); aggregate statistics; statistics; statistic; non-personal; does not identify you; do not identify you;
      not identify you; cannot identify you; not personally identify; not identify individual; not identify any
      individual; cannot be used to identify you; without identifying you; de-identified
    `,
  },
  name: {
    label: 'Name',
    words: phrases`
    (your|full|first|last|real|legal|his|her|the|family|given|middle|maiden|sur|) name; first and last name; surname;
    first and last names; last names; name and address; names and addresses;
    -(company|city|trade|street|brand|business|product|service|organization|corporate|file|domain|legal
    corporate|channel|device|application|app|software|operating
    system|os|site|website|host|browser|computer|page|event|campaign|team|project|cookie|variable|network|nick|manufacturer|list|school|employer|bank|institution|common|registered|wifi|wi-fi)
    name; -name and version; -(the |)names of (the |these |those |any |other
    |)(sites|websites|pages|files|companies|third parties|partners|products|cookies|teams|groups|channels);
    -profile name; -(team|command|group|room|channel|function) names; -the name and version; -(the |)name of (your financial institution|your unique|user isp|the user isp); -(the |)(name|names) and (address|addresses) of (|all )(such|those|the) third parties; -name and url; -name (holder|tag); -name and ip address; -(the |a |)name of
    (the|your|our|its|each|that|this|any|a|an|such) (|internet |web |mobile )(website|site|web site|domain|internet
    service provider|isp|file|page|app|application|company|browser|operating
    system|network|cookie|device|employer|organization|business|school|institution|bank|product|campaign|event|university|college|service|provider|carrier|partner|controller|store)
  `,
  },
  email: {
    label: 'Email address',
    words: phrases`
    (|an |our |these |those |such |by |via |through )(e-mail|email) address; email; e-mail; email id; emailaddress;
    electronic mail address; email contact; e-mail contact;
    -(receive|receives|receiving|received|get|getting|send|sends|sending|sent|send you|sending you|sends
    you|lost|deleted|in|delete|open|opening|opened|click|read) (e-mails|emails|e-mail|email);
    -(receive|receiving|send|sending|send you|sending you)
    (our|these|any|those|periodic|further|additional|future|such|these) (emails|e-mails);
    -(open|opens|opened|opening|read|click|forward|forwarded) (the|an|our|your|any|this|that|these|those|such|one of
    our) (email|e-mail); -(email|e-mail) (or|and) (ssl|hosting|website|web hosting|other means|other
    electronic|otherwise|similar|text|sms); -(email|e-mail) (us|me|our|at|@email|privacy|from
    us|you|preferences|opt-out|unsubscribe|confirmation|verification|hosting|software|program|provider|providers|tracking|signature|invitation|invitations|notifications|alerts|updates|subscription|subscriptions|subject);
    -(this|following|same|above|below) (email|e-mail) address; -(email|e-mail) address (below|above|listed|provided
    below|provided above|set out|shown|specified below|at the end|for privacy); -(the|following|at) (email|e-mail)
    address (@email|:); -(email|e-mail) domain; -(email|e-mail) address domain; -requested (email|e-mail|emails); -mass (email|e-mail|emails); -(via|by|through|using|over|per|in|from|of) (|the |an |our |your )(email|e-mail|emails|e-mails);
    -(via|by|over) (|the )(phone|telephone|fax|sms|post|mail|chat|facsimile) (or|and|,) (|by |via )(email|e-mail);
    -(telephone|phone) , (email|e-mail) , or by; -(web|website|site) and (email|e-mail);
    -(email|e-mail) (delivery|movement|properties|support|contact opt); -(emails|e-mails) (you|that you|which you|that we) (receive|get|send);
    -your (emails|e-mails); -receiving your (email|e-mail); -please (email|e-mail); -(email|e-mail) the same; -websites (,|and|or) (email|e-mail); -handles, and (email|e-mail); -apps , (emails|e-mails); -(emails|e-mails) (are|were|have been) (opened|read|sent); -how many (emails|e-mails); -(email|e-mail) sent;
    -(emails|e-mails) to (us|our|the); -(email|e-mail) , (sms|text|or any other|or other); -(email|e-mail) (open|click|opens|clicks|we receive); -(each|every) (email|e-mail)
    (|correspondence|communication|message|we receive|we send); -(emails|e-mails) we receive; -(customer
    service|support|relevant) (email|e-mail) address; -our (email|e-mail) address
    `,
  },
  phone: {
    label: 'Phone number',
    words: phrases`
    (telephone|phone|mobile|cell|cell phone|mobile phone|contact|cellular|fax|home|work|mobile telephone|telephone or
    fax) number; telephone; phone numbers; cellphone number; (your|a|the) (mobile|cell|mobile phone|cell
    phone|cellular|mobile telephone|telephone or mobile|home phone|work phone) number; (your|a|the)
    (mobile|cell|cellular) phone number; phone; -by (phone|telephone); -via the (phone|telephone); -(via|over the|on
    the|your|smart|a) (phone|telephone); -(your|a|the) (mobile|cell) phone;
    -(computer|computers|tablet|tablets|laptop|laptops) (,|and|or) (phone|phones|telephone|mobile phone|mobile phones|telephones);
    -(phone|phones) (,|and|or) (tablet|tablets|computer|computers|laptop|laptops|other devices|other device);
    -(telephone|phone) , (email|e-mail) , or by; -(mobile|cell) phone (,|or|and)
    (tablet|computer|other); -(phone|telephone) (call|conversation|system|operating system|model)
  `,
  },
  postal: {
    label: 'Postal address',
    words: phrases`
    (postal|mailing|home|street|physical|shipping|billing|delivery|residential|business|postal
    mail|permanent|mail|residence|work) address; address; -to address; -) address;
    -permanent address of the (device|computer); -our (address|mailing address|postal address|physical address);
    -address from which; -address of (the|any|each|that|a|your) (site|website|web site|page|computer|server|device);
    -fully address; -p . address; -names and addresses of (|all )(such|those|the) third parties; -not address; -address
    (your|any|these|those|such|technical|issues|concerns|problems|questions|requests|complaints|fraud|security|anyone|children|persons);
    -(web|website|internet|network|site|mac|url|following) address; -address
    (harmful|abuse|abusive|illegal|potential|suspicious|violations|customer|user|legal); -(the|following|this|our)
    (address|email address) (below|above|listed|provided below|provided above|set out|shown|at); -at (the|our|this|one
    of the) (|following |above |below )(address|email address); -at the (postal|mailing) address
  `,
  },
  contact_details: {
    label: 'Contact details',
    words: phrases`
      contact (information|data|detail|info); personal contact information; business
      contact information;
      -(operator|owner|controller|company|our) contact (details|information); -(using|through|via|to|at)
      (the|our|these|following) contact (details|information); -contact (details|information) (provided
      below|provided in the|provided|below|listed|in this|set out|can be found|provided in|of the|above|at the); identity and contact data
    `,
  },
  username: {
    label: 'Account and password',
    words: phrases`
    username; user name; user id; password; login; log-in; screen name; login credentials; login information; account
    credentials; credentials; login data; login details; nickname
  `,
  },
  birth: {
    label: 'Date of birth, age or sex',
    words: phrases`
    date of birth; birth date; birthdate; birthday; your age; gender; age and gender; age; age range; marital status;
    demographic information; demographic data; demographics; dob
  `,
  },
  payment: {
    label: 'Payment details',
    words: phrases`
      (payment|billing|financial|credit card|credit-card|debit card|bank|bank account|card|transaction|credit or debit
      card|credit and debit card|credit/debit card|payment card|payment method|payment account|payment
      instrument|financial account|banking|bank card) (information|data|detail|number|account
      number|account|info|method|record); credit card; debit card; credit or debit card; credit cards; card number;
      card holder; cardholder; bank account; bank details; payment card; payment cards; card details; paypal (account|information|address|details);
      payment transactions; account number; account numbers; billing and payment; iban; routing number; credit card
      transactions; order and payment; payment order; payment and (billing|transaction|order|financial); payment,
      billing; card numbers; form of payment; payment credentials; -other (payment|financial|billing) (information|data|detail); -no matter what payment method; -transaction request; -financial record keeping; -technical and financial information; -traffic and transaction information; -gift card (information|data|detail|number); -(business|accounting|commercial) and financial records;
      -(credit card|payment card|debit card|bank card)
      (processor|company|companies|processing|issuer|network|offering|program|association); -(credit|payment)
      (bureau|agency|agencies)
    `,
  },
  /** Payments being made, which need not say that their details are seen. */
  payment_weak: {
    label: null,
    words: phrases`
    payment; payment processing; billing; process payments; process your payment; processing payments; -(collect|obtain|receive) payment for; -payment
    (processor|provider|company|companies|service|gateway|partner|service provider|processing company|processing
    service)
  `,
  },
  purchases: {
    label: 'What you buy',
    words: phrases`
    purchase history; purchases; order history; purchasing history; products purchased; transaction history; buying
    history; transactional data; transactions; commercial information
  `,
  },
  location: {
    label: 'Location',
    words: phrases`
      (location|geolocation|geo-location|geographic|geographical|gps|precise location|precise
      geolocation|location-based|geographic location|gps location|location-related|device location|approximate
      location|general location|geo location) (information|data|signal|detail|position|coordinate);
      (your|precise|approximate|general|current|geographic|geographical|physical|exact|real-time|device|coarse|rough|fine|your
      precise|your approximate|your general|your current|your geographic|your physical|approximate geographic|general
      geographic|approximate physical|actual|mobile|geo|real time|user|city-level|country-level) location; geographic
      position; geographical position; geographical region; locational data; geolocation; geo-location; location; gps;
      gps signals; gps data; (know|determine|detect|see|find out|infer|identify|work out|of|about|based
      on|estimate|tells us|knowing|on) where you are; where you are located; (city|state|region|country|city and state|state and city|city or state) in which you are located; whereabouts; cell tower; wi-fi access
      points; wifi access points; nearby wi-fi; coordinates; latitude; longitude; geographic region; geographical area;
      geographic area; geotag; geo-tag; your city; location of your device; location of the device; location of your
      computer; city and country; country and city; location services; geographical location;
      (country|region|city|area|place) (|or region |and region |or city |and city )from which you; (which|what|the)
      (country|city|region) (|or region |or city |and city |and region )you (are connecting|are coming|are visiting|are
      accessing|are browsing|connect|come|visit|access|live); visitors country; visitor s country; country of the
      (visitor|user|device); (country|city|region) (|and region |and city |or region |or city )(you are in|where you
      are); city or country; approximate area; approximate position; where your device is;
      -(other|these|those|such|our|store|all|various|multiple|retail|office|business|storage|secure|server|in-game|boarding|many|several|restaurant|branch|nearby|different|physical
      store|data center|another|a|any|one|franchised|franchise|participating|online) location; -(a|any)
      (specific|particular|certain) location; -another online location; -location bar; -(the|a) location on; -place from which you enter; -(advertisement|ad|unusual|sign-in|scanning) location; -language or (the |)region you are in; -scripts : geolocation; -location of your (computer|device|computer or device) on the internet; -country of residence ( location ); -no matter (which|what) country you live;
      -(hiring|job|meeting|pickup|pick-up|access|car|rental) location; -locations of processing; -location of (those|these|such|the) (recipient|recipients|third parties); -same
      (geographical|geographic|physical|) location; -(the |)actual location where; -locations to which; -location where
      (the|personal|data|it|they); -locations (and|&|for); -location of (a|the|such|our|any)
      (transaction|store|server|data|office|facility|business|event); -(depending|depends|dependent) (on|upon)
      (|your|the|their) (location|geographic location|physical location); -location of (the|a|our)
      (retailer|merchant|seller|company|controller|recipient|event|venue); -regardless of (|your|their) location;
      -locations (that|where|you choose); -offices and locations; -locations use; -location (on|within|in)
      (our|the|this) (site|website|app|service|platform); (country|state|region|province|city|town|area) (|and state
      |and region |and province |and city |and country |or state |or region |or city )(from which|from where|in
      which|where) you (access|connect|visit|use|log); (country|state|region|province|city|town) (|and state |and region
      |and city |or region |or city )you (access|connect|visit|log in|log on) from
    `,
  },
  device: {
    label: 'Device and browser',
    words: phrases`
      ip address; ip; internet protocol address; internet protocol; ip-address; ip addresses; internet address;
      browser type; browser information; type of browser; browser version; browser language; browser used; operating
      system; os; platform type; (device|technical|computer|browser|log|log file|server
      log|hardware|system|network|machine|connection|mobile device|device and browser|browser and
      device|device-specific|device and usage|technical device) (information|data|detail); device identifiers; device
      id; device identifier; unique device identifier; unique device identifiers; unique device id; device type; type
      of device; device model; hardware model; advertising id; advertising identifier; advertising identifiers; ad id;
      idfa; mac address; imei; unique identifier; unique identifiers; online identifier; online identifiers; unique
      personal identifier; mobile identifier; cookie id; cookie identifier; user agent; user-agent; internet service
      provider; isp; log data; -log files; -log file; -server logs; -server log; -access logs; type of
      computer; screen resolution; -(insurance|shipping|freight|air|delivery) carriers; mobile carrier; mobile network; carrier; type of mobile device; device settings;
      device characteristics; system configuration; time zone setting; internet domain; domain name of your; domain
      name from which; computer and connection; clickstream data; crash reports; mobile operating system; device
      attributes; language preferences; unique user id; language setting; connection type; digital identifiers;
      network identifiers; device and network; automatically collected information; plug-in types; devices you use;
      computer type; type of operating system; standard internet log information; software version; user agent string;
      technical information about your; (information|data|detail) (about|regarding|on|from) (|your|the|a|each|any)
      (|mobile |type of |particular )(device|computer|browser|phone|smartphone|hardware);
      (type|kind|version|model|brand|characteristics|configuration|capabilities) of (|your |the
      )(device|computer|browser|phone|hardware|mobile phone|web browser|mobile device|equipment);
      (device|computer|hardware|phone|equipment|mobile device)
      (type|model|version|make|name|brand|language|configuration|capabilities); (device|computer|browser) you
      (use|used|are using); browser and operating system; device and browser; device or browser; browsers and devices
    `,
  },
  /** The thing itself, where data about it may not be meant. */
  device_weak: {
    label: null,
    words: phrases`
    browser; browser software; web browser; mobile device; hardware; device; your computer; identifier; internet
    connection
  `,
  },
  usage: {
    label: 'What you do on the site',
    words: [
      ...DEEDS,
      ...NO_DEEDS,
      ...phrases`
        (session|statistics|performance|diagnostic|event)
        (information|data|detail|history|pattern|behavior|statistic|activity|record|metric|habit|trend|log);
        how you (find|found|came to|got to|reached|arrived at) (our|the) (site|website|service); queries;
        amount of time; how long; how often; length of time; date and time; dates and times; time and date;
        access time; timestamp; referring; referral; referrer; referer; activity on; activities on; how you
        access; your use of; your usage of; use of the (site|service|website|app|platform); use of our
        (site|service|website|app|platform); use of this (site|website); your interactions; interactions with;
        interaction with; your interaction; your visit; your visits; visits to; visit to; number of visits;
        number of visitors; visitors to; navigate; navigation; site navigation; traffic; web traffic; site
        traffic; website traffic; pages; viewed; came from; behavior; logins; downloads; access dates; which
        pages; use patterns; number of clicks; urls; usage; usage trends; web pages you; pages
        that you; pages users; the pages; opened; open our emails; linked from; visited; popular pages; access
        information; time of day; pages it requests
      `,
    ],
  },
  content: {
    label: 'What you write or upload',
    words: phrases`
      (user|user-generated|user
      generated|your|uploaded|submitted|posted|customer|private|direct|chat|voice|audio|message|textual|multimedia|student|forum|published)
      (content|submission|message|recording|post|posting|upload|contribution); content of (your|the|any|those|such)
      (message|email|e-mail|communication|correspondence|conversation|call|post); contents of (your|the|any|those)
      (message|email|communication); content (you|that you|users|)
      (post|upload|create|provide|submit|share|generate|send|have submitted); messages; message; your
      (material|materials); message data; photos; photo; photograph; pictures; images; videos; video; audio; voice; call
      recording; phone calls; telephone calls; telephone conversations; calls; comments; posts; forum posts;
      reviews; feedback; survey responses; attachments; uploaded files; correspondence; your communications;
      communications with us; conversations; chats; chat history; live chat; prompts; prompt; inputs; testimonials;
      testimonial; resume; resumes; cv; curriculum vitae; ratings; email data; email content; emails you send; text
      input; voice input; electronic, visual; audiovisual; views and opinions; message contents; electronic chat; survey
      (information|answers); sensory information; contributions; copies of your
      correspondence; copies of correspondence; avatar; profile picture; profile photo; message content; camera;
      microphone; support chat; support chat sessions; service calls; files you upload; documents you; questions and
      answers; any information you post; any content; postings; (information|data|files|documents|items) (|you |that you
      |which you |users |you may |you have )(upload|uploaded); uploaded (data|information|documents|materials);
      -(receive|receiving|make|making|place|placing|marketing|sales|telemarketing|unsolicited|automated|promotional|telephone solicitation|by|via) calls; -calls (to|for) action; -calls (you|them|itself|this|it); -(identify|identifies) the message; -message as an; -error messages; -text messages; -email messages; -marketing
      messages; -promotional messages; -commercial messages; -sms messages; -messages from us; -administrative messages;
      -support and administrative messages; -any content you (choose to |)(view|access); -our newsletters; -your
      submission of; -(,|email|by|mail|sms|telephone|or) (phone|telephone) calls; -(download|count|star) ratings;
      -playing videos; -cookie messages; -"cookie" messages; -video
      (view|views|viewing|player|players|playback|session|sessions|streaming|ad|ads|advertising|advertisement|advertisements|game|games|platform|platforms|service|services|viewing
      history); -body of the message; -such messages; -receiving (these|our) messages; -feedback section; -content you
      (have |)(viewed|view|access|see|watch); -(questions|question|queries|concerns|comments) (or|and|,)
      (comments|comment|questions|feedback|complaints|concerns); -(have|any|general|further)
      (questions|question|comments|comment); -(have |)(any|general|further)
      (questions|question|queries|concerns|comments|inquiries|queries) (or|and|,|/|and/or)
      (comments|comment|questions|feedback|complaints|concerns|suggestions); -(valuable|customer|better) feedback;
      -communications
      (preferences|provider|providers|networks|network|services|service|data|act|commission|technology|team|department|office|channels);
      -live chat (platform|feature|tool|button|widget|function|service|software|option); -(results|searching) for
      similar images; -change log; -reviews links; -(videos|video|photos|images|posts) (viewed|watched|that you view|you
      view|you watch); -messages (will be|are|may be) received; -messages from (us|our); -similar images; -(email or|or)
      correspondence via; -(service-oriented|transactional|service|administrative|system) messages; -video
      (resources|surveillance|library|gallery); -blog posts; -(surveillance|security|interior|exterior) cameras;
      -exterior cameras; -your (communication|communications) preferences; -(recorded|pre-recorded|prerecorded)
      messages; -(recorded|pre-recorded|prerecorded) message; -any and all feedback; -(telephone|phone) communication;
      -video (courses|course|tutorials|lessons); -video (tracking|conference|conferencing)
    `,
  },
  /** Words that are content only when you are the one who gives them. */
  content_weak: {
    label: null,
    words: phrases`
    content; survey; surveys; inquiry; contact form; file; files; document; contents; picture; image; recording;
    communication; comment; review; question; answer; post; posting; online chat; chat rooms; forums; forum; blogs;
    bulletin boards; message boards; discussion boards; suggestions; complaint; support request;
    (an|our|these|those|such|by|via|through|incoming|outgoing|marketing|promotional|service|transactional|commercial|newsletter|periodic|unsolicited|automated|html|based)
    (email|e-mail); (email|e-mail)
    (message|communication|correspondence|newsletter|campaign|header|marketing|alert|notification|service|inbox|us|account|list|app|client|provider|program|filter|server|system)
  `,
  },
  address_book: {
    label: 'Your contacts',
    words: phrases`
      address book; address books; contact list; contacts list; contacts lists; contact lists; your contacts; phone
      contacts; device contacts; friends list; friend list; list of friends; list of contacts; phonebook; phone book;
      your friends; your friend; their friend; friend (name|email|e-mail|contact); a friend; contacts; import contacts;
      buddy list; -(future|any|further) contacts; social graph; the contacts; contacts (stored|saved|in|on|from)
      (your|the); -(your|the) contacts with; -contacts with (our|us|the); -our contact (list|lists);
      -(city|business|sales|press|media|relevant|our|key|office|managing|locations and|locations &) contacts; -(itself|us|user|recruiter|someone|anyone|nobody|it) contacts; -contacts (us|you); -offline contacts; -inviting
      (your|a) (friend|friends); -if a friend
    `,
  },
  others: {
    label: null,
    words: phrases`
      (information|data|details) about (other people|others|another person|third parties|other individuals|your
      family|your friends|someone else|other persons|family members|another individual); another person; other people;
      someone else; -as someone else; gift recipient; (those|these|such) (people|persons); the person (that |whom |)you (invite|refer);
      family members; emergency contact; emergency contacts; beneficiaries; beneficiary; on behalf of another;
      dependents
    `,
  },
  sensitive: {
    label: 'Sensitive data',
    words: phrases`
      (health|medical|biometric|genetic|healthcare|health-related|physical health|mental health|health
      insurance|protected health|dna|ethnicity|racial)
      (information|data|condition|record|history|detail|status|identifier); health; medical; biometric; biometrics;
      genetic; dna; fingerprints; face geometry; facial recognition; faceprints; voiceprints; voiceprint; facial
      (data|geometry|scan|feature|template|image data); face (recognition|template|scan|data); face-recognition; race;
      racial; racial or ethnic origin; ethnic origin; ethnicity; ethnic; religion; religious; religious beliefs;
      religious or philosophical beliefs; philosophical beliefs; political; political opinions; political affiliation;
      political views; trade union membership; union membership; sex life; sexual orientation; sexual; social security
      number; social security numbers; ssn; social security; government-issued identification; government
      identification; government id; government-issued id; government issued id; government identifiers;
      government-issued identifiers; passport; passport number; passport data; driver license; drivers license; driver's
      license; driving license; driver license number; national id; national identification number; identity card; tax
      identification number; tax id; photo id;
      immigration status; citizenship; disability; disabilities; veteran status; id document; identity document;
      government-issued photo; photo identification; photo identity; national insurance number; (passport|identity
      card|government id|government-issued id|driver license|driving license|social security|social insurance)
      (number|detail|information|copy); state identification; pan number; aadhaar; identification card; -(health|public
      health) (and|or) safety; -public health; -political (organization|party|parties|campaign|subdivision|advertising);
      -sexual (content|exploitation|abuse|nature);       -(device|browser) fingerprints; -(health|medical) (professional|provider|plan|care provider|and fitness);
      health-related (survey|question|questions|answers|responses|topics); -(medical|health) reasons; -medical or health related; -health care professional; -political nature; -social security (,|and|administration|agency|authority|legislation|law); -medical (practice|research|books|school); -health , fitness; -medical
      (staff|personnel|advice|emergency|emergencies|or any other professional|or other professional);
      -(brand|financial|overall|system|network|device|business|account|server|battery|apple|google|samsung|market|team|app|website|site)
      health; -health , safety; -health of (the|our|its|an|your) (|element
      )(app|apps|site|website|service|services|system|systems|network|business|device|account|platform|servers|server|community|economy);
      -political science; -health (industry|industries|sector|authority|authorities|service provider|service
      providers|magazines); -(pixels|cookies|beacons) (or|and) fingerprints; -biometric
      (payment|login|logins|lock|unlock); -health services; -health topics; -health
      (website|websites|blog|news|tips|products|articles|magazine|club|clubs|and beauty|& beauty|emergency|crisis);
      -race to; -(account|myaccount|,) (,|or) passport (or|,) motorola; -my account or passport; -myaccount , passport; -physical (health|or mental health) of
    `,
  },
  /** Sensitive data, without saying which. */
  sensitive_general: {
    label: null,
    words: phrases`
    sensitive (|personal |personally identifiable |individual )(information|data|detail|category|categories);
    (special|sensitive) (category|categories) of (|personal )(data|information); (special|sensitive) category; special
    (category|categories) data; particularly sensitive; -sensitive (payment|financial|card|credit
    card|account|billing) (information|data)
  `,
  },
  children: {
    label: null,
    words: phrases`
      (child|children|minor|kid|teen|teenager|youth|persons under|individuals under|person under|anyone under|people
      under|users under|under the age of|under age|below the age of|younger than|under 13|under thirteen|under
      16|under 18|under eighteen|under sixteen|under 14|under 15|children under|under-age|underage|less than 13|less
      than thirteen|less than 18|below 13|below 18|below 16|aged under|age of 13|age of 18|age of 16|age of
      thirteen|age of majority|age of eighteen); years of age; years old; 13 or older; 18 or older; 13 years; 18
      years; 16 years; thirteen; coppa; children's online privacy protection act; legal guardian; parental consent;
      parent or guardian; over 18; over 13; adults; age of consent; school age; -minor
      (changes|change|modifications|edits|updates|revisions|corrections|errors|ways|respects|amendments); -harm
      minors; not reached the age; of legal age
    `,
  },
} as const satisfies Record<string, DataKindEntry>;

/** A kind of personal data. */
export type DataKind = keyof typeof DATA;
