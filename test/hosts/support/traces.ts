import type { CDPSession, Page } from 'playwright-core';

/** What of a guest could be found on a page. */
export interface Traces {
  /** Names on `window`. */
  globals: string[];
  /** Types of what is listened to, by whom. */
  listeners: string[];
  /** The document as it stands, with all its nodes. */
  html: string;
}

const listened = ['window', 'document', 'document.documentElement', 'document.body', 'visualViewport'];

/** Reads them through the debugger, because the page's own built-ins may be anything. */
export async function tracesOn(page: Page): Promise<Traces> {
  const session = await page.context().newCDPSession(page);
  const globals = (await read(session, () => Object.getOwnPropertyNames(window).join('\n'))).split('\n');
  const listeners: string[] = [];
  for (const expression of listened) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners: here } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
    listeners.push(...here.map(({ type, useCapture }) => `${expression} ${type}${useCapture ? ' while capturing' : ''}`));
  }
  // Playwright's own, which it at times leaves after a press. The widget listens to nothing on its way down to the window.
  const isOfTests = listeners.some((listener) => listener.includes('__playwright'));
  const found = isOfTests ? listeners.filter((listener) => !/^window .* while capturing$|__playwright/.test(listener)) : listeners;
  const html = await read(session, () => document.documentElement.outerHTML);
  await session.detach();
  // The global is kept so that `goodterms.refresh()` can bring everything back. A number names a frame.
  return { globals: globals.filter((name) => name !== 'goodterms' && !/^\d+$/.test(name)).sort(), listeners: found.sort(), html };
}

/** Where the page's own elements are, one line each, for as long as they are where they were. */
export async function boxesOn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const boxes = await read(session, () => {
    const lines: string[] = [];
    document.querySelectorAll('body, body *').forEach((element) => {
      if (element.closest('goodterms-widget')) return;
      const { x, y, width, height } = element.getBoundingClientRect();
      lines.push(`${element.tagName} ${element.id}: ${Math.round(x + scrollX)},${Math.round(y + scrollY)} ${Math.round(width)}×${Math.round(height)}`);
    });
    return lines.join('\n');
  });
  await session.detach();
  return boxes.split('\n');
}

/** Runs it in the page. It answers a text, for which nothing of the page's is needed. */
async function read(session: CDPSession, ask: () => string): Promise<string> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', { expression: `(${String(ask)})()`, returnByValue: true });
  if (exceptionDetails) throw new Error(`The page could not be read: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  return String(result.value);
}
