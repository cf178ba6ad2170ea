import { isRightToLeft } from '../../terms/rightToLeft.ts';
import { escapeHtml } from '../views/escapeHtml.ts';

export interface PageText {
  title: string;
  text: string;
  /** Left out where there is nothing to press. */
  button?: string;
}

const style = `
:root { color-scheme: light dark; }
body { max-width: 32rem; margin: 12vh auto; padding: 0 1.5rem; font: 1.125rem/1.6 system-ui, sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.3; }
button { min-height: 3rem; padding: 0 1.5rem; border: 1px solid; border-radius: .5rem; font: inherit; cursor: pointer; }
`;

/** One page of our own, with no script, nothing from elsewhere, and at most one button, which posts to the page's own address. */
export async function unsubscribePage({ title, text, button }: PageText, locale: string): Promise<Response> {
  const form = button === undefined ? '' : `<form method="post"><input type="hidden" name="List-Unsubscribe" value="One-Click"><button>${escapeHtml(button)}</button></form>`;
  const html = `<!doctype html>
<html lang="${escapeHtml(locale)}" dir="${isRightToLeft(locale) ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(text)}</p>${form}</main></body>
</html>
`;
  return new Response(html, { headers: { ...headers, 'content-language': locale, 'content-security-policy': `default-src 'none'; style-src 'sha256-${await digest(style)}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'` } });
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
