/** Who else gets or collects data: the words for third parties. */
import { phrases } from './phrase.ts';

export const RECIPIENTS = {
  third_party: phrases`
    (|other|certain|selected|trusted|outside|unaffiliated|non-affiliated|nonaffiliated|carefully
    selected|independent|external|unrelated|these|those|such|any|some|our|various) third part(y|ies); (third-party|third
    party|3rd party|other|outside|unaffiliated|non-affiliated|non affiliated|external)
    (company|companies|organization|entity|entities|site|website|individual|source|application|app|service|platform|content
    provider|people|party|parties|business|businesses|vendor); third-party; 3rd party; 3rd parties; outside parties;
    outside party; other party; external parties; any entity; another company; other companies; companies; another
    entity; entities; outside the company; outside of the company; outside our company; partner; our partners; select
    partners; business partner; strategic partner; trusted partner; corporate partner; co-branded partner; co-branding
    partner; -(malicious|unauthorized|fraudulent) (third |)(party|parties); partner companies; partner organizations;
    individuals or entities; parties
  `,
  /** Everyone, or other people, not a company. */
  anyone: phrases`
    others; anyone; anyone else; anybody; any one; someone else; any person; other users; other people; other
    individuals
  `,
  advertiser: phrases`
    (third-party|third party|our|other|online|targeted|behavioral|digital|mobile|) (advertiser|advertising
    partner|advertising network|ad network|advertising company|advertising companies|ad partner|ad company|ad server|ad
    serving company|ad serving partner|advertising service provider|advertising provider|advertising technology
    company|ad exchange|advertising exchange|advertising agency|ad agency|ad-serving company|advertising
    vendor|advertising platform|advertising service|advertising server|ad technology partner|advertising technology
    partner|ad tech partner|ad tech company|adtech company|ad-tech partner|ad platform); (third-party|third
    party|our|other|) (marketing partner|marketer|marketing company|marketing companies|marketing agency|direct
    marketer|promotional partner|marketing vendor|marketing service provider|marketing firm|advertising and marketing
    partner|marketing and advertising partner|marketing or advertising partner|sponsor|co-sponsor|promotional
    co-sponsor|advertising and analytics partner|joint marketing partner|direct marketing company|telemarketers|list
    broker|affiliate marketer|affiliate network); advertising companies; ad companies; ad serving companies; advertising
    agencies; marketing agencies;
    demand side platform; demand-side platform; -advertiser (id|identifier); doubleclick; adroll; adsense; google
    adsense; google ads; admob; google admob; facebook ads; facebook pixel; meta pixel; criteo; taboola; outbrain;
    network advertisers; third-party ad servers; ad servers; ad networks; advertising networks; media partners;
    behavioral advertising companies; participating advertisers; third-party advertising; third party advertising;
    advertising industry; network advertising companies; google adwords; adwords; bing ads; microsoft advertising;
    yandex direct; tiktok pixel; appnexus; quantcast; ad-serving companies; sponsors; advertisers and sponsors;
    -(we|or|and) (support or |)sponsor; -sponsor (of the|of our|of a|of that) (plan|program|programme|event|promotion|contest|webinar); -event sponsor; -employer-sponsored;
    -(contest|sweepstakes) sponsor; -plan sponsor
  `,
  provider: phrases`
    (|third-party|third
    party|our|external|other|outside|trusted|cloud|it|hosting|technical|technology|professional|certain|data|payment|email|authorized|various|outsourced|analytics|cloud
    storage) (service provider|vendor|processor|data
    processor|sub-processor|subprocessor|contractor|supplier|subcontractor|agent|service company|service partner|payment
    processor|payment provider|payment service provider|payment gateway|service vendor|consultant|independent
    contractor|business partners who provide services|hosting provider|hosting company|cloud provider|fulfillment
    company|support provider|delivery company|shipping company|carrier service|professional adviser|professional
    advisor|infrastructure provider|software provider|technology provider|hosting partner); providers; service
    companies; shipping companies; delivery companies; payment companies; (|order |prize )fulfillment
    (company|companies|house|houses|center|provider|providers|service|services|partner|partners|vendor); credit card processing company;
    credit card processor; credit card processors; couriers; auditors; accountants; lawyers; professional advisors;
    professional advisers; legal advisors; outside contractors; data centers; stripe; paypal; amazon web services; aws;
    mailchimp; sendgrid; zendesk; hubspot; salesforce; shopify; intercom; cloudflare; twilio; braintree; plaid; dwolla;
    adyen; klarna; worldpay; jumio; onfido; mailgun; freshdesk; heroku; digitalocean; akamai; fastly; rackspace;
    microsoft azure; constant contact; campaign monitor; klaviyo; credit bureau; credit bureaus; processors; third-party
    providers; third party providers; logistics; hosting service; processing companies; contracted; the services of;
    business associates; courier; -agents(,|) (or|and) (the users|our users|users|customers|the public|others|any
    other); -internet service provider; -your (service provider|email provider|mobile provider|network provider|phone
    provider|provider|agents); -user (agent|agents); -(a|the|your|their|respective|such|each) (plug-in|plugin|content|identity) (provider|providers);
    -(emergency|emergency service|application|advertising technology|health|healthcare|health care|medical|medical care|communications|telecommunications|broadband|insurance|scholarship) (provider|providers);
    -(reviews|review|information|articles) (about|of|on) (vendors|providers|suppliers|service providers);
    -data (center|centers) of; order fulfillment; -(is|is not|are) (a|an) (“|"|) (|data )(processor|service provider); -is (a|an) (|data )(processor|service provider);
    -(act|acts|acting|role) as (a|an) (|data )(processor|service provider); -controller or (a|an) (|data )processor; -merchant or vendor;
    -list of (|our |the |third-party )(data processors|processors|subprocessors|sub-processors|service providers); -holding service providers; -a data processor is;
    -and their (service providers|agents|vendors); -providers of products; -without (|any |third-party |third party )(providers|service providers|vendors)
  `,
  analytics: phrases`
    google analytics; (web|third-party|third party|our|site|data) analytics
    (provider|company|companies|partner|service|vendor|tool|service provider|program|software); analytics
    (provider|company|companies|partner|vendor|service provider); mixpanel; amplitude; hotjar; matomo; piwik;
    firebase; google firebase; segment.io; crashlytics; flurry; comscore; nielsen; omniture; adobe analytics;
    webtrends; clicky; statcounter; chartbeat; kissmetrics; crazy egg; fullstory; new relic; coremetrics; google tag
    manager; measurement companies; measurement provider; yandex metrica; sentry; clarity; research companies;
    research firms; research company; -prevent google analytics
  `,
  social: phrases`
    facebook; twitter; instagram; linkedin; pinterest; youtube; tiktok; snapchat; google+; google plus; reddit;
    whatsapp; social (media|network|networking)
    (site|platform|service|network|provider|company|companies|feature|plug-in|plugin|widget|website|account|partner|button);
    social media; social network; social networks; social networking; social plug-ins; social plugins; widgets; widget;
    plug-ins; plugins; embedded content; embedded videos; share button; like button; share buttons; facebook connect;
    third-party plug-ins; third party content; third-party content; embedded; third-party widgets; third party widgets;
    third-party features
  `,
  affiliate: phrases`
    (|our|corporate|its|other) (affiliate|subsidiary|affiliated company|affiliated companies|affiliated
    entity|affiliated entities|parent company|parent companies|sister company|group company|group companies|related
    company|related companies|parent corporation|corporate family|corporate group|family of companies|corporate
    parent|joint venture|holding company|affiliated business|affiliated businesses|group entity|group
    entities|affiliated brand|related entity|related entities|member firm|sister companies|family of brands|affiliated
    group|related party|sister site|family of sites|family of websites); -affiliate program; -affiliate programme; -their (affiliates|subsidiaries|affiliated companies); -(outside|outside of) (our|its|the) (|corporate )(family of companies|corporate family|family|group|group of companies|affiliates);
    -affiliate link; -affiliate marketing; -affiliate manager; -affiliate website; -affiliate site; -affiliate
    (network|tracking|cookie|partner|sale|commission|fee|relationship|disclosure|scheme|advertising|platform|revenue|marketer|id|code|account|dashboard|registration|application|sign-up);
    -affiliate partner program; -e-commerce affiliates; -(that|those) of (|any of )(our|its|the) (affiliates|subsidiaries|parent
    company|group companies); -(rights|property|safety|security|interests|behalf) of (our|its|the)
    (affiliates|subsidiaries|group companies); -(us|we|company|ours|users), (our|its) (affiliates|subsidiaries);
    -(us|we) or our (affiliates|subsidiaries); -against (our|its) affiliates; -(our|the) company (or|and) its (subsidiaries|affiliates); -neither (we|us|company) nor (our|its)
    affiliates; -affiliates (shall|will) (not |)be (liable|responsible); affiliates; subsidiaries; companies within our
    group; members of our group; within our group; our group; group of companies; common control; under common
    ownership; within the group; other members of our group; within our corporate; our family; joint ventures; related
    (organization|business|businesses);
    (company|companies|entity|entities|business|businesses|member|brand|firm|division) (|that are |which are
    )(in|within|of|belonging to) (|our |the |its )(|same |corporate |wider )(group|family|group of companies)
  `,
  authority: phrases`
    (|other|public|competent|local|relevant|appropriate|state|federal) (law enforcement|law enforcement agency|law
    enforcement official|law enforcement authority|law enforcement officer|government authority|government
    agency|government agencies|governmental authority|governmental agency|government official|government
    entity|government entities|governmental entity|governmental entities|government body|public authority|regulatory
    authority|regulator|court|police|authority|judicial authority|regulatory body|regulatory bodies|regulatory
    agency|tax authority|administrative authority|public body|law-enforcement|government|civil authority|legal
    authority|prosecutor|public official|law enforcement bodies|government or law enforcement); -(naming|certificate|certification|certifying) authority; -identity or
    authority; -identity and authority; -authority to; -authority of; -written authority; -under the authority;
    authorities; law enforcement agencies; law enforcement authorities; public authorities; regulators; courts;
    tribunal; litigants; private parties; law enforcement or; homeland security; private litigants
  `,
  acquirer: phrases`
    (|potential|prospective|new|another|any|subsequent|third-party|actual or potential)
    (buyer|acquirer|purchaser|successor|new owner|acquiring company|acquiring entity|successor entity|purchasing
    entity|successor in interest|assignee|acquiring party|surviving entity|successor organization|successor
    company|resulting entity|merger partner); new owner; successors; successor entity; acquiring organization
  `,
  public: phrases`
    the public; public; publicly; general public; publicly available; publicly accessible; public sources; public
    records; public databases; publicly available sources; public forums; public areas; open sources
  `,
  other_source: phrases`
    other sources; third-party sources; third party sources; outside sources; commercially available sources; another
    source; external sources; data providers; data provider; data broker; data aggregator; data reseller; data suppliers; information providers; additional sources;
    other available sources; credit reporting agency; credit reporting agencies; credit reference agencies; background
    check; your employer; educational institution; marketing lists; offline sources; commercial sources; single sign-on;
    third-party login; other
    (trusted|reliable|reputable|legitimate|lawful|independent|commercial|external|third-party|public|online|offline|outside)
    sources; sources other than you; other (online and offline|offline and online|online or offline|offline or online)
    sources; (publicly|commercially) (or|and|and/or) (publicly|commercially) available;
    commercially available (information|data|lists|databases); publicly available (information|data|records|databases);
    commercially available; from (those|these|such) (accounts|networks|platforms|third-party accounts|third party
    accounts|third-party services|third party services|social networks|social media accounts|sites); from your (social
    media|social network|social networking|third-party|third party|linked|connected|facebook|google|twitter|apple)
    (account|profile)
  `,
} as const;

/** A kind of recipient or third party. */
export type Recipient = keyof typeof RECIPIENTS;
