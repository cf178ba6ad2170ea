/** Where the widget's files and the API are, as a Content Security Policy names them: `'self'` or an origin. */
interface Places {
  files: string;
  api: string;
  /** Where the token is asked for: the page's own site unless given; empty where none is. */
  token?: string;
}

/** What Stripe lists at https://docs.stripe.com/security/guide#content-security-policy, for its form and its script. */
const stripe = {
  'script-src': ['https://js.stripe.com', 'https://*.js.stripe.com'],
  'frame-src': ['https://js.stripe.com', 'https://*.js.stripe.com', 'https://hooks.stripe.com'],
  'connect-src': ['https://api.stripe.com'],
  'img-src': ['https://*.stripe.com'],
};

/**
 * The directives that a page's Content Security Policy needs for the widget, as one line. The helper's photo is
 * taken to be on the page's own site.
 * @param hasCards whether members give cards in the widget, which needs Stripe's addresses
 */
export function policyFor({ files, api, token = "'self'" }: Places, hasCards: boolean): string {
  const own = { 'script-src': [files], 'connect-src': [token, api].filter(Boolean), 'img-src': ["'self'"] };
  const needed: Record<string, string[]> = hasCards
    ? {
        'script-src': [...own['script-src'], ...stripe['script-src']],
        'frame-src': stripe['frame-src'],
        'connect-src': [...own['connect-src'], ...stripe['connect-src']],
        'img-src': [...own['img-src'], ...stripe['img-src']],
      }
    : own;
  return Object.entries(needed).map(([directive, sources]) => [directive, ...new Set(sources)].join(' ')).join('; ');
}
