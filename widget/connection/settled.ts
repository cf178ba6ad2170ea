/** Waits until the page is being looked at, has loaded, and has nothing better to do. Listens to nothing any more once `signal` has aborted. */
export async function settled(signal: AbortSignal): Promise<void> {
  const next = (target: EventTarget, type: string) => new Promise((resolve) => target.addEventListener(type, resolve, { once: true, signal }));
  // A page that is prerendered may never be looked at: it must not cost a request.
  if ((document as { prerendering?: boolean }).prerendering) await next(document, 'prerenderingchange');
  if (document.hidden) await next(document, 'visibilitychange');
  if (document.readyState !== 'complete') await next(window, 'load');
  // Safari has no requestIdleCallback; `setTimeout` takes the options for no delay, which is enough once all has loaded.
  await new Promise<unknown>((resolve) => (window.requestIdleCallback ?? setTimeout)(resolve, { timeout: 2000 }));
}
