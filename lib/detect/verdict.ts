/** What detection says of a page. */
export interface Verdict {
  isPolicy: boolean;
  /** 0 to 1. */
  score: number;
  /** Short, in plain words, strongest first: "title says “privacy policy”". */
  reasons: string[];
}

/** A link on a page that looks like its site's privacy policy. */
export interface PolicyLink {
  text: string;
  /** Absolute http, https or file address. */
  href: string;
}
