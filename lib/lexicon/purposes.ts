/** What data is used for. */
import { phrases } from './phrase.ts';

export const PURPOSES = {
  marketing: phrases`
    (marketing|promotional|direct marketing|email marketing|e-mail marketing|marketing and promotional|promotional and
    marketing|marketing or promotional|advertising and marketing|marketing and advertising|marketing or
    advertising|advertising or marketing|advertising|telemarketing|publicity)
    (email|e-mail|message|communication|material|information|offer|purpose|mailing|campaign|content|mail|activity|effort|newsletter|call|text
    message|sms|correspondence|initiative|use|list|notification|text|update|program|reason|flyer|brochure);
    (commercial|sales|unsolicited commercial)
    (email|e-mail|message|communication|mailing|newsletter|call|solicitation|offer); marketing; direct marketing; email
    marketing; newsletter; e-newsletter; enewsletter; promotions; promotion of our; (present|presenting) offers to you;
    promotional; special offer; special offers; special promotion; exclusive offers; personalized offers; offers and
    promotions; promotions and offers; offers and discounts; offers from; offers for; offers about; offers or; offers
    and; discounts; coupons; telemarketing; solicitations; -fraudulent solicitations; mailing list; mailing lists;
    marketing list; sales leads; lead generation; fundraising; fundraise; solicit donations; promote our; (newsletter|mailing) service; advertise our;
    market our; market products; promote products; advertise products; market to you; advertise to you; promotional
    offers; -marketing cookies; catalogs; -marketing preference; -marketing choice; -marketing partner; -marketing
    company; -marketing companies; -marketing agency; -marketing department; -marketing team; -marketing service
    provider; -marketing provider; -marketing (services|service)
    (provider|company|companies); -marketing opt-out; -marketing consent; -marketing association; -direct marketing
    association; -promotional code; -sales tax; -marketing page; -marketing site; -marketing website; -multi-level
    marketing; -marketing (gmbh|llc|ltd|inc|ag); -(improve|improving|measure) (|our |the )marketing; -network
    advertising initiative; -digital advertising alliance; -digital advertising; -online advertising; -marketing vendor;
    -marketing platform; -marketing automation (platform|tool|software|system); -marketing decision; -marketing tool;
    -marketing perspective; -promotional partner; (email|e-mail|mail|sms) campaign;
    -(contest|contests|sweepstakes|giveaways|surveys|polls|reward) (and|or|and similar|or similar|or other|and other)
    (promotion|promotional offer); -similar promotions; -promotions or contests; -promotions, giveaways; -polls,
    promotions; -promotions or sweepstakes; -non-marketing; -non-marketing
    (purpose|communication|message|email|information); -non-promotional
    (purpose|communication|message|email|information); -non-promotional; (contact|contacting|write
    to|call|email|e-mail|mail|telephone|phone|approach) you (|directly )(with|to make) (offers|an offer);
    (contact|contacting|write to|call|email|e-mail|mail|telephone|phone|approach) you (|directly )(about|regarding)
    (their|our|its|other) (products|services|offers|goods); (contact|contacting|write
    to|call|email|e-mail|mail|telephone|phone|approach) you (|directly )to offer (|you |their |other |its
    )(products|services|goods|deals|offers)
  `,
  /** What marketing messages are about; proves marketing only where it is sent, offered or told to you. */
  offers: phrases`
    (about|of|on|regarding|recommend|promote|market|offer|offering|suggest|introduce|upon|for|relating to|,) (|our |any
    |other |their |these )(new|other|additional|related|similar) (product|service|feature|offering);
    (order|orders|transaction|purchase|request|questions) (or|and) other products (and|or) services;
    (information|updates|news|details|communications|emails|messages|announcements)
    (about|on|regarding|concerning|of|relating to) (|the |our |new |other |additional |related |upcoming |its |their
    |company |various |our latest |our new |our other
    )(products|services|offerings|offers|events|promotions|features|programs|brands); about (|our |other |its |their
    |any |certain )(product|offering|event|promotion|program); about (new|other|additional|related|similar|third-party)
    (service|feature); about services (that |which |)(we|may|might|you); -about (|our |the )(event|program) you;
    (product|service) (that |which |)we (think|believe); upcoming events; may interest you; might interest you; would
    interest you; of interest to you; interest to you; be of interest; of interest to; news and updates; news and
    information; latest news; company news; events; -such events; -these events; -security events; -system events; -the
    events; -life events; event invitations; (invite you|invitations) to (|our |an |upcoming
    |special |exclusive |other |future )(event|webinar|promotion); catalog; bulletins; informational material; -news sites; -news media; in which (|we think |we believe |we
    feel )you (may|might|could|would) be interested; that you (may|might|would) be interested in; we (think|believe) you
    (will|would|may|might) (like|enjoy|be interested in)
  `,
  ads: phrases`
    -(advertising|ad) (id|identifier|impression); -(advertising|ad) (network|partner|server|agency|company|provider);
    advertising; advertisement; advertisements; ad; ads; online advertising; banner ads; sponsored content; banner
    advertisements; promotional content; ad content; advertising content; ad serving; advertising purposes; ad
    campaigns; advertising campaigns; offers and advertising; sponsored (post|link|listing|message|story|ad|search|result); marketing content; ad delivery
  `,
  targeted_ads: phrases`
    (targeted|interest-based|interest based|behavioral|personalized|tailored|customized|relevant|online
    behavioral|behaviorally targeted|cross-context behavioral|interest-targeted|retargeted|more
    relevant|individualized|targeted online|personalized online|target|custom|online targeted|targeted
    third-party|behaviorally-targeted|third-party interest-based|interest-, geographic- and
    demographic-based|user-specific|geographically targeted|geo-targeted)
    (advertising|ad|advertisement|marketing|banner|banner ad|online advertising|promotion|offer|marketing
    content|commercial|banner advertisement|and advertising|content and advertising|content and ads|offers and
    ads|content and advertisements|marketing messages|display advertising|third-party advertisements);
    (relevant|personalized|tailored|targeted|customized) (|website |site |web )content (and|or|and online|, offers
    and|and more relevant) (advertising|advertisement|ad|promotion|marketing);
    (personalize|personalizing|personalizes|tailor|tailoring|customize|customizing|target|targeting|retarget|optimize)
    (|the |our |your |online |their |content and |and deliver |and measure |and improve |content or |relevant
    |third-party )(advertising|ad|advertisement|advert|promotional content);
    (personalize|personalizing|tailor|tailoring|customize|customizing) (|our |the )marketing;
    (advertising|ads|advertisements|ad|adverts) (that are |which are |that is |that may be |that might be
    |)(targeted|tailored|customized|personalized|relevant|more relevant|directed) (to|at|for) (you|your|users|their|the
    user|individual|specific); (advertising|ads|advertisements) (that|which)
    (match|matches|reflect|reflects|suit|fit|interest|interests) (you|your|their); retargeting; remarketing;
    re-targeting; behavioral targeting; ad targeting; target advertising; target ads; target advertisements;
    (improve|improving|increase|increasing|enhance|enhancing|maximize) (|the )(relevance|relevancy) of (|the |our |its
    |these )(ads|advertisements|advertising|adverts|advertisement); personalize ads; personalize advertising;
    personalize advertisements; personalize the ads; personalize the advertising; tailor advertising; tailor ads; tailor
    the ads; tailor the advertising; tailor advertisements; customize ads; customize advertising; customize the
    advertising; customize the ads; retarget; remarket; ad personalization; advertising tailored; ads tailored;
    advertisements tailored; ads based on; advertising based on; advertisements based on; ads that are relevant; ads
    relevant; advertisements relevant; advertising relevant; advertising more relevant; ads more relevant; advertising
    that is relevant; advertising that may be relevant; ads that may interest; ads that might interest; advertisements
    that may interest; ads we think; advertisements about goods and services of interest;
    -(principles|program|code|guidelines|initiative) (for|on) online behavioral advertising; cross-context behavioral
    advertising; custom audiences; custom audience; lookalike audiences; audience segments; tailored advertising;
    addressable advertising; ads (that|which) are tailored; (advertising|advertisement|ad) based upon;
    (advertising|advertisement|ad) (about|for) (goods and services|products and services|goods or services|products or
    services); (advertising|advertisement|ad) (that |which |)(may|might|could|will|are likely to) (be of
    |)(interest|greater interest); (advertising|advertisement|ad) (of|that is of|that are of) (|greater )interest;
    (advertising|advertisements|ads) to (people|users|visitors|those|anyone) who (have |had |previously |have previously
    |)(visited|seen|viewed|used); (make|makes|making) (the |our |)(|online )(advertising|ads|advertisements) (|you see
    )(more |)relevant; relevance of (|the |our |these )(advertising|ads|advertisements);
    (advertising|ads|advertisements|adverts) (|that |which )you (see|receive|are shown) (|online )(is|are) (more |)relevant;
    (tailor|tailoring|target|targeting) (certain|some|these|such|its) (advertising|advertisements|ads);
    demographic-based advertising; data-driven advertising
  `,
  /** What ads, or other content, are chosen by. */
  interests: phrases`
    (people|users|those|members|visitors|customers) who (may|might|could|would) be interested; your habits; habits and
    interests; preferences and interests; likes and dislikes; tailored to your interests; based on (your|their|the
    user|past|prior|previous|recent) (interest|browsing|visit|activity|online activity|use|behavior|interaction); based
    on your (prior|past|previous|recent) (visit|activity|use|behavior|interaction|browsing); based on your;
    interest-based content; your interests; your preferences; preferences, characteristics; their interests; user
    interests; your likely interests; match your; apparent interests; may interest you; might interest you; would
    interest you; be of interest; interest to you; interests and preferences; of interest to you; interest you; of
    (particular|special|greater|more|great) interest; likely to (be of interest|interest); more interesting to
    (you|them|users|our users)
  `,
  analytics: phrases`
    (data analytical|analytical and reporting) (purpose|purposes);
    (data|statistical|trend|usage|market|traffic|website|aggregate|performance|product|behavioral|user|web|site|audience|business|customer|visitor|internal|marketing)
    (analysis|analytics|research|analyses|measurement|statistic);
    (research|statistical|statistics|analytics|analytical|analysis|measurement|reporting|benchmarking)
    (purpose|reason|report|information|data); analytics; analytic tools; web analysis; statistics; statistical; market
    research; research and analysis; research and statistical; analysis and research; research and analytics; scientific
    research; (for|conduct|conducting|perform|performing|do|doing|undertake|and|internal|our|academic|medical|customer)
    research; research (and|or|,) (analysis|statistics|analytics|development|surveys|product|reporting); research
    studies; research projects; measure the; trends; usage trends; metrics; audience measurement; aggregate statistics;
    telemetry; a/b testing; analyze trends; analyze usage; data mining; tracking statistics; usage reports; -research
    network; -scientific, historical, or statistical research; -scientific, historical or statistical research;
    -statistical research in the public; -education and research; -research organizations; -research company; -research
    companies; -research firm; -analytics cookies; -research institution; -analytics provider; -analytics supplier;
    -analytics companies; -analytics company; -market research companies; -market research firms; -analytics partner
  `,
  /** What is studied; proves analytics only where it is analysed, measured or counted. */
  usage_study: phrases`
    how (our|the|this|these|those) (site|website|service|app|product|platform|application|web
    site|newsletter|features|tools) (is|are) (being |)(used|performing|accessed|doing); how
    (many|much|often|long|effective|well|popular); how you
    (use|interact|access|navigate|arrive|engage|found|find|came|browse); how (our |the
    |)(users|visitors|people|customers|members|players|guests|individuals|consumers|readers|subscribers); how our; use
    of (our|the|this|these) (site|website|service|app|product|platform|application|web site|tool|feature); use of our;
    your use of; your usage of; usage patterns; traffic patterns; traffic; site traffic; website traffic; number of
    (visits|visitors|users|times|people|page|clicks|downloads|hits|sessions|views|unique|new|different); visitors to;
    visitor behavior; user behavior; customer behavior; your behavior; effectiveness; performance of; site performance;
    audience size; demographics; user experience; popular; most popular; popularity; user preferences; customer
    preferences; website activity; site activity; site usage; website usage; which pages; which parts; which areas;
    -future visits; -for future visits; which features; what parts; what pages; what content; activity on; insights;
    user base; interests of our; preferences of; web traffic; interaction with; interactions with; engagement; who
    visits; who uses; visits to; visits; open rates; response rates; interest in; browsing patterns; click; clicks;
    needs and preferences; (effectiveness|success|performance|efficiency|impact|reach|results|statistics) of (|the |our
    |its |their |your |these |those |such |various |any |and improve our |and improve the
    )(marketing|advertising|ad|advertisement|promotion|promotional|email|e-mail|newsletter|sales) (|and promotional |and
    advertising |and marketing )(campaign|effort|activity|communication|program|material|email|initiative|message);
    (effectiveness|success|performance|efficiency|impact|reach|results|statistics) of (|the |our |its |their |your
    |these |those |such |various |any )(marketing|advertising|ad|advertisement|promotion|campaign|newsletter);
    -(unauthorized|improper|fraudulent|illegal|unlawful|permitted|acceptable) use of (our|the|this|these);
    characteristics of; -how we; -how long we; -how our policy; -how our privacy; -how our cookies; -performance of
    (a|our|the|any|this) (contract|agreement|obligation|service); -performance of services; conversion tracking;
    conversion measurement; track conversions
  `,
  profiling: phrases`
    (infer|infers|inferring|inferred|deduce|predict|predicting) (your|information about|things about|details
    about|characteristics|traits|attributes|additional information|what you|who you|whether you);
    -(infer|inferring|inferred|predict) your (location|geographic|geographical|approximate|general|country|city|ip);
    profiling; audience segments; user segments; interest categories; interest segments; your potential interests;
    predispositions; psychological trends; profile of (you|your|each|the user|users|our|individual|the
    visitor|visitors|the website|website|the customer|a user|a visitor|a customer); profile about (you|your|an
    individual|a consumer|users|individuals|our); profiles of (you|your|users|our|individuals|visitors|people); profiles
    about; profile reflecting; (create|creating|created|build|building|compile|compiling|generate|generating) (|a |an
    |any |such )(user|usage|detailed|detailed user|individual|customer|visitor|personal|personalized) profile;
    (user|usage|detailed user) (profile|profiles) (is|are) (created|built|compiled|generated); -profiling questions; a
    profile (of|about|on) (you|your|each|our|the user|users|visitors|customers|individuals); interest profile; usage
    profile; pseudonymous user profile; pseudonymous profile; pseudonymized usage profile; advertising profile;
    marketing profile; consumer profile; demographic profile; behavioral profile; personality profile; movement profile;
    eligibility for interest; user profiling; customer profiling; -right to object to profiling; -existence of automated (decision-making|decision making), including profiling; -(social
    media|public|facebook|linkedin|twitter|your user|other|member|your) profiles
  `,
  /** A decision about you without a person in it. */
  automated_decision: phrases`
    automated decision; automated decision-making; automated decision making; automated individual decision-making;
    automated individual decision making; automatic decision; automatic decision-making; automatic decision making;
    automatized decision; automatized decision-making; solely automated; (solely|only|exclusively|based|purely) on
    automated (processing|means); credit scoring; automated means to make decisions; algorithmic decision; decisions
    about you; -existence of (|any )automated (|individual )(decision|decision-making|decision making);
    -(|an |any )automated decision with our
  `,
  /** What is guessed about you. */
  inferences: phrases`
    inferences; inference; inferred information; inferred data; inferences drawn; inference data; inferred interests;
    inferred preferences
  `,
  /** A profile, which is also what you fill in yourself. */
  profile: phrases`
    any (form|kind|type|sort) of profile; profiles; -user profile; a profile; customer profile; individual profile;
    anonymous profile; -public profile; -your profile; -profile information; -profile page; -profile picture; -profile
    photo; -profile question; -social media profile; -job profile; -user profile page
  `,
  ai: phrases`
    (machine learning|machine-learning|ai|artificial intelligence|generative ai|large language|language|ml|deep
    learning|algorithmic|ai and machine learning|algorithmic and machine learning|artificial intelligence and machine
    learning|llm|neural) (model|algorithm|system|technology); ai; artificial intelligence; machine learning;
    machine-learning; large language model; llm; language models; generative ai; ai models; model training; ai
    training; machine learning models; training data; neural networks
  `,
  /** Models that are AI only where they are trained. */
  models: phrases`model; our models; algorithm; classifier`,
  service: phrases`
    provide (the|our|you|you with) (the |our |)(service|site|product); provide services; fulfill your order; process
    your order; customer service; customer support; legitimate business purposes; business purposes; operate
  `,
} as const;

/** A kind of purpose. */
export type Purpose = keyof typeof PURPOSES;
