import { isRightToLeft } from '../../terms/rightToLeft.ts';
import { escapeHtml } from './escapeHtml.ts';

export interface OwnPage {
  title: string;
  /** HTML. What somebody wrote has to be escaped by `escapeHtml`. */
  body: string;
  locale: string;
  /** Default: 200. */
  status?: number;
}

const style = `
:root { color-scheme: light dark; }
body { max-width: 32rem; margin: 12vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; }
h2 { margin: 2rem 0 0; font-size: 1.125rem; }
p { margin: .5rem 0 1rem; }
.written { white-space: pre-line; border-inline-start: .25rem solid; padding-inline-start: 1rem; }
label { font-weight: 600; }
textarea { box-sizing: border-box; width: 100%; padding: .5rem; font: inherit; }
button { min-height: 3rem; margin: .25rem 0; padding: 0 1.5rem; border: 1px solid; border-radius: .5rem; font: inherit; cursor: pointer; }
`;

/** One page of our own for somebody with a link: no script, nothing from elsewhere; its forms post to its own address. */
export async function ownPage({ title, body, locale, status = 200 }: OwnPage): Promise<Response> {
  const html = `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1>${body}</main></body>
</html>
`;
  const contentSecurityPolicy = `default-src 'none'; style-src 'sha256-${await digest(style)}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`;
  return new Response(html, { status, headers: { ...headers, 'content-language': locale, 'content-security-policy': contentSecurityPolicy } });
}

const headers = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
};

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes));
}
