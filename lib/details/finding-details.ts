/** Facts that people ask for, read from a finding's evidence. */
import type { PolicyDocument } from '../extract/document.ts';
import type { Contact, Details, Finding, OptOutLink } from '../findings/finding.ts';

const PERIOD =
  /\b(?:(?:up to |at least |no (?:more|longer) than |a maximum of |for )?(?:\d{1,4}|one|two|three|four|five|six|seven|ten|twelve|eighteen|twenty-four|thirty|sixty|ninety)(?: \(\d{1,4}\))? (?:calendar |business |working )?(?:hour|day|week|month|year)s?|(?:for )?(?:as|so) long as [^.;,()]{4,80}|indefinitely|until [^.;,()]{4,60})/gi;
const AGE =
  /\b(?:under|below|younger than|less than|age of|at least|over)(?: the age of)?(?: of)? (\d{1,2}|thirteen|sixteen|eighteen)\b/i;
const AGE_WORDS: Record<string, string> = { thirteen: '13', sixteen: '16', eighteen: '18' };
const NAMED_PARTY =
  /\b(?:Google Analytics|Google Ads|AdSense|AdWords|AdMob|DoubleClick|Facebook|Meta|Twitter|LinkedIn|Instagram|YouTube|TikTok|Pinterest|Snapchat|Microsoft|Bing Ads|Amazon Web Services|Amazon|Stripe|PayPal|Braintree|Mailchimp|SendGrid|HubSpot|Salesforce|Zendesk|Intercom|Shopify|Cloudflare|Mixpanel|Amplitude|Hotjar|Matomo|Firebase|Segment|Sentry|AdRoll|Criteo|Taboola|Outbrain|comScore|Nielsen|Omniture|Adobe Analytics|Yandex|Twilio|Apple)\b/g;
const MOST = 6;

/** Details for one finding. Absent where the evidence names none. */
export function readDetails(
  finding: Finding,
  shared: { contacts: Contact[]; optOuts: OptOutLink[] },
  document: PolicyDocument,
): Details {
  const text = finding.evidence.map((e) => e.quote).join('\n');
  switch (finding.id) {
    case 'retain-period':
    case 'retain-after-deletion':
      return list('periods', text.match(PERIOD));
    case 'collect-children': {
      const age = AGE.exec(text)?.[1]?.toLowerCase();
      return age ? { age: AGE_WORDS[age] ?? age } : {};
    }
    case 'track-third-party':
    case 'share-providers':
    case 'share-advertisers':
    case 'use-analytics':
      return list('thirdParties', text.match(NAMED_PARTY));
    case 'contact-privacy':
      return list(
        'contacts',
        shared.contacts.map((c) => c.value),
      );
    case 'opt-out-ads':
    case 'opt-out-marketing':
      return list('links', [
        ...linksWithin(finding, document),
        ...(finding.id === 'opt-out-ads' ? shared.optOuts.map((o) => o.href) : []),
      ]);
    default:
      return {};
  }
}

function linksWithin(finding: Finding, document: PolicyDocument): string[] {
  return document.links
    .filter(
      (link) =>
        link.href.startsWith('http') && finding.evidence.some((e) => link.start >= e.start && link.end <= e.end),
    )
    .map((link) => link.href);
}

function list<K extends keyof Details>(key: K, values: readonly string[] | null): Details {
  const unique = [...new Set(values ?? [])].slice(0, MOST);
  return unique.length > 0 ? { [key]: unique } : {};
}
