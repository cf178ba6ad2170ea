import type { BrowserContext, Page } from 'playwright-core';

/** The tag, exactly as an owner pastes it. */
export const tag = '<script type="module" src="/goodterms.js" data-api="/api" data-token-url="/goodterms-token"></script>';

interface HostPage {
  /** What stands in the head; the tag, if nothing else is said. */
  head?: string;
  headers?: Record<string, string>;
}

/** Puts a page of somebody else's making on the portal's site, at `/host`, and answers its address. */
export async function putHostPage(context: BrowserContext, { head = tag, headers = {} }: HostPage = {}): Promise<string> {
  const body = `<!doctype html><html lang="en"><head><title>A page</title><link rel="icon" href="data:,">${head}</head>
<body><h1>A page</h1><p>It has a <a href="#more">link</a> and <button type="button">a button</button>.</p><div id="more"></div></body></html>`;
  await context.route('**/host', (route) => route.fulfill({ body, contentType: 'text/html', headers }));
  return '/host';
}

/** Watches for all that a guest must not do. Ask before the page is opened. */
export async function watch(page: Page): Promise<{ complaints(): Promise<string[]> }> {
  const told: string[] = [];
  page.on('pageerror', (error) => told.push(`an error: ${error.message}`));
  page.on('console', (message) => {
    // A request that was not answered is told by the browser itself.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) told.push(`in the console: ${message.text()}`);
  });
  await page.addInitScript(() => {
    const list: string[] = [];
    Object.assign(window, { toldInPage: list });
    addEventListener('unhandledrejection', ({ reason }) => list.push(`an unhandled rejection: ${String(reason)}`));
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => list.push(`against the policy: ${violatedDirective} ${blockedURI}`));
  });
  return {
    complaints: async () => [...told, ...(await page.evaluate(() => (window as unknown as { toldInPage: string[] }).toldInPage))], // put there above
  };
}

/** Waits until the page has had a moment with nothing to do. */
export function pageIdle(page: Page): Promise<void> {
  return page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve))));
}
