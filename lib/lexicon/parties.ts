/** Companies and products that policies name, by what they do for a service. As they write themselves. */

/** What a company or product is there for. */
export const PARTY_ROLES = [
  'analytics',
  'advertising',
  'social',
  'payment',
  'hosting',
  'messaging',
  'support',
  'security',
  'content',
  'business',
  'any',
] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Names of each role, divided by ";". A name with "=" is written so, but better known by what follows. */
const NAMES: Record<PartyRole, string> = {
  analytics: `
    Google Analytics; Google Analytics 4=Google Analytics; Google Universal Analytics=Google Analytics; Google Tag
    Manager; Google Firebase=Firebase; Firebase; Firebase Analytics=Firebase; Crashlytics; Google Optimize; Looker
    Studio; Mixpanel; MixPanel=Mixpanel; Hotjar; HotJar=Hotjar; Matomo; Piwik; Plausible Analytics; Fathom Analytics;
    Adobe Analytics; Adobe Omniture=Omniture; Omniture; Site Catalyst; SiteCatalyst; Microsoft Clarity; FullStory;
    Fullstory=FullStory; Chartbeat; comScore; ComScore=comScore; Comscore=comScore; Nielsen; Quantcast; Crazy Egg;
    CrazyEgg=Crazy Egg; Kissmetrics; KISSmetrics=Kissmetrics; KissMetrics=Kissmetrics; Optimizely; New Relic; Datadog;
    Flurry; AppsFlyer; Appsflyer=AppsFlyer; Kochava; Webtrends; WebTrends=Webtrends; StatCounter; Clicky; Yandex
    Metrica; Yandex.Metrica=Yandex Metrica; Yandex Metrika=Yandex Metrica; Mouseflow; Lucky Orange; Coremetrics;
    PostHog; Bugsnag; Rollbar; LogRocket; Localytics; App Annie; Inspectlet; ClickTale; Clicktale=ClickTale;
    VWO; Visual Website Optimizer; Parse.ly; Contentsquare; Siteimprove; Smartlook; Pendo; Countly; Econda;
    Hitwise; Bing Analytics; Facebook Analytics; Twitter Analytics; Amazon Pinpoint; Snowplow; Rudderstack; Sensor Tower
  `,
  advertising: `
    Google Ads; Google AdWords=Google Ads; Google Adwords=Google Ads; AdWords=Google Ads; Adwords=Google Ads; Google
    AdSense; AdSense=Google AdSense; Adsense=Google AdSense; Google Adsense=Google AdSense; AdMob=Google AdMob;
    Google AdMob; Admob=Google AdMob; DoubleClick; Doubleclick=DoubleClick; Google DoubleClick=DoubleClick; Google
    Ad Manager; Google Marketing Platform; Google Campaign Manager; Google Remarketing; Display & Video 360; Facebook
    Pixel; Meta Pixel; Facebook Ads; Facebook Custom Audiences; Facebook Audience Network; Facebook Business Tools;
    Bing Ads; Microsoft Advertising; Microsoft Ads; Microsoft Bing Ads=Bing Ads; Amazon Advertising; Amazon Ads; Amazon
    Associates; Twitter Ads; LinkedIn Insight Tag; LinkedIn Ads; LinkedIn Marketing Solutions; Pinterest Tag; TikTok
    Pixel; Snap Pixel; AdRoll; Adroll=AdRoll; Criteo; Taboola; Outbrain; AppNexus; Xandr; The Trade Desk; MediaMath;
    Media.net; OpenX; PubMatic; Pubmatic=PubMatic; Rubicon Project; Magnite; Index Exchange; BlueKai; Bluekai=BlueKai;
    LiveRamp; Acxiom; Epsilon; Lotame; Tapad; Drawbridge; Rocket Fuel; Turn Inc; Conversant; ValueClick; Tribal
    Fusion; Undertone; Yahoo Advertising; AdColony; Unity Ads; ironSource; AppLovin; Applovin=AppLovin; Vungle;
    Chartboost; InMobi; MoPub; Smaato; Tapjoy; Millennial Media; Advertising.com; Atlas Solutions;
    Sizmek; Flashtalking; Quantcast Advertise; Rakuten Marketing; Commission Junction; ShareASale; Impact Radius;
    Awin; Skimlinks; VigLink; Sovrn; Mediavine; AdThrive; Raptive; Ezoic; Teads; TripleLift; Sharethrough; Zedo;
    Yandex Direct; Yandex.Direct=Yandex Direct; Simpli.fi; Steelhouse; Perfect Audience; Exponential Interactive;
    Oracle Data Cloud; eXelate; Neustar; Nielsen Catalina; Datalogix; Experian Marketing; Apple Search Ads
  `,
  social: `
    Facebook; Meta Platforms; Twitter; Instagram; LinkedIn; Linkedin=LinkedIn; Pinterest; YouTube; Youtube=YouTube;
    TikTok; Snapchat; Reddit; Tumblr; WhatsApp; Whatsapp=WhatsApp; Google+; Google Plus=Google+; Foursquare; Flickr;
    Discord; Telegram; WeChat; Weibo; VKontakte; Xing; XING=Xing; Twitch; Myspace; MySpace=Myspace; AddThis; ShareThis;
    Facebook Connect; Facebook Login; Disqus; Digg; StumbleUpon; Delicious; Yelp; Quora; Medium.com; Mastodon
  `,
  payment: `
    Stripe; PayPal; Paypal=PayPal; Braintree; Adyen; Klarna; Authorize.net; Authorize.Net=Authorize.net; Worldpay;
    WorldPay=Worldpay; Sage Pay; SagePay=Sage Pay; Opayo; Recurly; Chargebee; Chargify; Paddle; FastSpring; 2Checkout;
    Skrill; Venmo; Apple Pay; Google Pay; Google Wallet; Amazon Pay; Amazon Payments; Afterpay; Affirm; Mollie; Razorpay;
    PayU; Payoneer; GoCardless; Dwolla; CyberSource; Cybersource=CyberSource; Visa; Mastercard; MasterCard=Mastercard;
    American Express; First Data; Vantiv; Zuora; Cardinal Commerce; TransUnion; Experian; Equifax; Plaid; Alipay;
    iDEAL; BitPay; Coinbase; Wise; TransferWise=Wise; Digital River; Bluesnap; BlueSnap; Moneris; Paymentwall; Xsolla
  `,
  hosting: `
    Amazon Web Services; AWS=Amazon Web Services; Amazon S3; Amazon AWS=Amazon Web Services; Amazon CloudFront; Google
    Cloud; Google Cloud Platform=Google Cloud; Microsoft Azure; Azure=Microsoft Azure; Cloudflare; CloudFlare=Cloudflare;
    Akamai; Fastly; Heroku; DigitalOcean; Digital Ocean=DigitalOcean; Rackspace; Linode; Hetzner; OVH; OVHcloud;
    Netlify; Vercel; GoDaddy; Wix.com; Squarespace; WordPress.com; Automattic; WP Engine; Bluehost; SiteGround; Dropbox;
    Google Drive; MongoDB Atlas; Leaseweb; IONOS; Strato; StackPath; MaxCDN; KeyCDN; jsDelivr; BunnyCDN; Snowflake;
    Google App Engine; GitHub Pages; Backblaze; Scaleway; Oracle Cloud; IBM Cloud
  `,
  messaging: `
    Mailchimp; MailChimp=Mailchimp; SendGrid; Sendgrid=SendGrid; Mailgun; Mandrill; Mailjet; Constant Contact; Campaign
    Monitor; Klaviyo; Braze; Iterable; Customer.io; ActiveCampaign; Active Campaign=ActiveCampaign; ConvertKit; AWeber;
    Aweber=AWeber; GetResponse; Twilio; Sendinblue; SendinBlue=Sendinblue; Brevo; Marketo; Pardot; ExactTarget; Exact
    Target=ExactTarget; Silverpop; Responsys; Bronto; Eloqua; Salesforce Marketing Cloud; OneSignal; Urban Airship;
    Airship; Pushwoosh; PushCrew; MessageBird; Vonage; Nexmo; Postmark; SparkPost; Sparkpost=SparkPost; Amazon SES;
    Substack; MailerLite; Omnisend; Drip; Attentive Mobile; Leanplum; CleverTap; Cheetah Digital; Google Workspace;
    Google Cloud Messaging; Apple Push Notification
  `,
  support: `
    Zendesk; ZenDesk=Zendesk; Freshdesk; Freshworks; Helpscout=Help Scout; HelpScout=Help Scout; Help Scout;
    LiveChat; LivePerson; Live Person=LivePerson; Olark; Zopim; Tawk.to; UserVoice; SurveyMonkey; Survey
    Monkey=SurveyMonkey; Qualtrics; Typeform; Google Forms; Medallia; Trustpilot; Bazaarvoice; BazaarVoice=Bazaarvoice;
    Feefo; Yotpo; TurnTo; ForeSee; Jira; Atlassian; Calendly; Gorgias; Kustomer; Uservoice=UserVoice; Usabilla
  `,
  security: `
    reCAPTCHA=Google reCAPTCHA; Google reCAPTCHA; Google ReCaptcha=Google reCAPTCHA; Google Recaptcha=Google reCAPTCHA;
    reCaptcha=Google reCAPTCHA; ReCaptcha=Google reCAPTCHA; Recaptcha=Google reCAPTCHA; hCaptcha; Akismet; Sift Science;
    Riskified; Forter; Signifyd; Kount; MaxMind; Wordfence; Sucuri; Auth0; Okta; Iovation; ThreatMetrix; Jumio; Onfido;
    OneTrust; TRUSTe; TrustArc; Cookiebot; Verisign; VeriSign=Verisign; Google Safe Browsing
  `,
  content: `
    Vimeo; Spotify; SoundCloud; Google Maps; Google Fonts; Adobe Fonts; Typekit; Font Awesome; Gravatar; Wistia;
    Brightcove; Ooyala; JW Player; Giphy; GIPHY=Giphy; OpenStreetMap; Mapbox; MapBox=Mapbox; Netflix; Wikipedia
  `,
  business: `
    Salesforce; SalesForce=Salesforce; Salesforce.com=Salesforce; HubSpot; Hubspot=HubSpot; Shopify; WooCommerce;
    BigCommerce; Magento; Google Workspace; G Suite=Google Workspace; Google Apps=Google Workspace; Office 365; Microsoft
    365; DocuSign; Docusign=DocuSign; Zapier; Airtable; Asana; Trello; NetSuite; Workday; Greenhouse.io; Eventbrite;
    Ticketmaster; Xero; QuickBooks; Quickbooks=QuickBooks; FedEx; Fedex=FedEx; UPS; DHL; USPS; Royal Mail; ZoomInfo;
    Clearbit; FullContact; Dun & Bradstreet; Pipedrive; Printful; Etsy; eBay; Airbnb; Uber
  `,
  any: `
    Google; Google LLC=Google; Google Inc=Google; Alphabet; Microsoft; Amazon; Amazon.com=Amazon; Yahoo; Yahoo!=Yahoo;
    Apple; Bing; Adobe; IBM; Oracle; SAP; Yandex; Baidu; Tencent; Alibaba; AOL; Verizon Media; Verizon; AT&T; Comcast;
    Samsung; Huawei; Mozilla
  `,
};

/** A known name as it may be written. */
export interface KnownParty {
  written: string;
  name: string;
  role: PartyRole;
}

/** Known names by their first letters and digits in lower case, the longest first. */
export const KNOWN_PARTIES: ReadonlyMap<string, readonly KnownParty[]> = indexParties();

function indexParties(): Map<string, KnownParty[]> {
  const index = new Map<string, KnownParty[]>();
  for (const role of PARTY_ROLES) {
    for (const entry of NAMES[role].split(';')) {
      const [written = '', name = written] = entry.replace(/\s+/g, ' ').trim().split('=');
      const first = /^[\p{L}\p{N}]+/u.exec(written)?.[0].toLowerCase() ?? '';
      if (first !== '') index.set(first, [...(index.get(first) ?? []), { written, name, role }]);
    }
  }
  for (const list of index.values()) list.sort((a, b) => b.written.length - a.written.length);
  return index;
}
