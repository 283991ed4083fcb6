/** Who acts: the words a policy uses for the service, for the reader and for third parties. */
import { phrases } from './phrase.ts';

export const ACTORS = {
  service: phrases`
    we; us; (our|the|this)
    (company|organization|association|foundation|firm|institution|university|school|college|bank|agency|corporation|group|team|employees|staff|website|web
    site|site|service|app|application|platform|websites|services|software|servers|administrator|operator|operators|store|publisher|studio|developer|controller|data
    controller|department|museum|business|administration|newspaper|network|personnel|system|systems|webmaster|owner|owners|web
    server|server); ourselves; company; the data controller; data controller; my site; i; personnel
  `,
  user: phrases`
    you; users; user; visitors; visitor; the
    (user|visitor|customer|individual|consumer|member|student|client|participant|person|subscriber|player|parent|school|child|data
    subject); customers; members; individuals; consumers; subscribers; people; residents; california residents;
    california resident; data subjects; data subject; parents; a parent; children; students; everyone; clients;
    yourself; persons; players; a user; a visitor; other users; guests; a person; participants; parents or guardians;
    schools; an individual; any individual; any person; any user; any visitor; each user; each data subject; your
    browser; your web browser; most browsers; browsers; most web browsers; many browsers; browser; patients; donors;
    applicants; shoppers; cardholders; policyholders; account holders; job seekers; readers; viewers; travelers;
    passengers
  `,
  third: phrases`
    -(google|facebook|meta|twitter|linkedin|microsoft|amazon|apple) (cookie|cookies|privacy) (policy|notice|statement);
    they; google; facebook; twitter; these companies; those companies; that company; such company; such companies; other
    companies; google analytics; meta; microsoft; amazon; apple; youtube; stripe; paypal; linkedin; adroll; these third
    parties; these parties; such parties; (other|these other|those other|such other) (sites|websites|web sites|search
    engines|apps|providers|organizations|businesses); (this|that|such) (|third-party |third party |service |ad
    )(provider|vendor|advertiser|partner|network|third party); (these|those) (providers|vendors|advertisers|networks|partners|gateways|ad networks|advertising networks);
    (these|such|those) (|social |social media |social networking )(features|widgets|plug-ins|plugins|buttons)
  `,
  /** Companies in general, of which laws and explanations speak. */
  general: phrases`
    (a|any|an|each|every|most|many|all)
    (business|company|organization|website operator|site operator|covered business|employer|enterprise|data
    controller|online service); (most|many|all|virtually all|almost all|nearly all)
    (websites|web sites|sites|apps|companies|businesses|organizations|online services|internet companies|site
    operators|website operators|applications|employers); (companies|businesses|controllers|data
    controllers|organizations|website operators|operators|employers) (must|shall|are required|have to|need to);
    businesses that; (businesses|operators|website operators) (which|subject to)
  `,
} as const;

/** Who does something. `service` also where nobody is named, `third` also for companies in general. */
export type Actor = Exclude<keyof typeof ACTORS, 'general'>;
