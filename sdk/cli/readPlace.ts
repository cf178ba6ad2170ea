/** Where something is, as a page names it. */
export interface Place {
  /** An `https://` address, or a path on the page's own site. */
  address: string;
  /** How a Content Security Policy names it: `'self'` or an origin. */
  source: string;
}

/** Reads where a folder is; its address has no slash at its end and no query. Answers undefined where the text is neither an address nor a path. */
export function readPlace(text: string): Place | undefined {
  const url = readUrl(text);
  return url && placeOf(url, url.pathname.replace(/\/+$/, ''));
}

/** Reads where something is asked for, such as the token: its address keeps its query. */
export function readEndpoint(text: string): Place | undefined {
  const url = readUrl(text);
  return url && placeOf(url, url.pathname + url.search);
}

/** Stands for the page's own site. */
const ownOrigin = 'https://page.invalid';

function readUrl(text: string): URL | undefined {
  if (!/^(https?:\/\/|\/(?!\/))/.test(text) || !URL.canParse(text, ownOrigin)) return undefined;
  const url = new URL(text, ownOrigin);
  // A host may hold a comma or a semicolon, and these end what a policy says.
  return /^[\w.:[\]-]+$/.test(url.host) ? url : undefined;
}

function placeOf({ origin }: URL, path: string): Place {
  return origin === ownOrigin ? { address: path, source: "'self'" } : { address: origin + path, source: origin };
}
