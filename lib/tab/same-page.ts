/** Single-page sites that keep their route in the fragment: "#/privacy", "#!privacy". */
const ROUTE = /^#[!/]/;

function withoutPlace(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (!ROUTE.test(url.hash)) url.hash = '';
  return url.href;
}

/** Whether two addresses name the same page. A fragment that only points into the page makes no difference. */
export function isSamePage(one: string, other: string): boolean {
  const address = withoutPlace(one);
  return address !== null && address === withoutPlace(other);
}

/** Whether what is known of `known` is about the page at `address`. Where the browser tells neither, both are empty. */
export function isAbout(known: string, address: string): boolean {
  return known === address || isSamePage(known, address);
}

/** Whether both addresses belong to the same site, so that a script on the one may speak for the other. */
export function isSameOrigin(one: string, other: string): boolean {
  if (!URL.canParse(one) || !URL.canParse(other)) return false;
  const [first, second] = [new URL(one), new URL(other)];
  return first.protocol === second.protocol && first.host === second.host;
}
