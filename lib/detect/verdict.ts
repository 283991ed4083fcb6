/** What detection says of a page. */
export interface Verdict {
  isPolicy: boolean;
  /** 0 to 1. */
  score: number;
  /** Strongest first. */
  reasons: Reason[];
}

/** Where a page names itself. */
export const PLACES = ['title', 'heading', 'address', 'line', 'link'] as const;
export type Place = (typeof PLACES)[number];

export const REMARKS = [
  'subjects',
  'text_follows',
  'thin',
  'unspoken',
  'unclaimed',
  'other_legal',
  'contract',
] as const;

/** What speaks for or against a policy: each kind is a message under `reason`. */
export interface Reason {
  /** That a place gives the name of a policy, or talks about policies; or what the text is like. */
  kind: `${Place}_${'names' | 'discusses'}` | (typeof REMARKS)[number];
  /** The page's own words. */
  text?: string;
  /** How many of all the subjects of policies the text is on. */
  subjects?: { count: number; total: number };
}

/** A link on a page that looks like its site's privacy policy. */
export interface PolicyLink {
  text: string;
  /** Absolute http, https or file address. */
  href: string;
}
