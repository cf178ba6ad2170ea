/** What runs in the page. Each function is sent there by itself, so that it uses nothing from around it. */

/** What has to be known of a subject to begin it, and to open it where a box is named. */
export interface Begin {
  tag?: Readonly<Record<string, string>>;
  opener?: readonly string[];
  box?: readonly string[];
}

/** Adds up how far the page's content was moved. Ask before the page is opened. */
export function watchShifts(): void {
  const told = { shift: 0 };
  Object.assign(window, { bench: told });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) told.shift += (entry as PerformanceEntry & { value: number }).value; // a layout shift
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Puts the subject's tag on the page, unless it is there already, and opens the subject as soon as it can be. Answers the milliseconds from
 * then to the first frame in which its box has a size and is not see-through. Without a box it is left closed, and what is answered is when
 * it could have been opened; without an opener, when it was loaded.
 */
export function begin({ tag, opener, box }: Begin): Promise<number> {
  return new Promise((resolve) => {
    const started = performance.now();
    const finish = (): void => resolve(performance.now() - started);

    const findOpener = (): (() => void) | undefined => (opener ?? []).reduce<unknown>((owner, name) => (owner as Record<string, unknown> | undefined)?.[name], window) as (() => void) | undefined; // named by the subject
    const findBox = (): Element | null | undefined => (box ?? []).reduce<Element | null | undefined>((owner, selector) => (owner?.shadowRoot ?? owner)?.querySelector(selector), document.documentElement);
    const isSeen = (element: Element | null | undefined): boolean => {
      const { width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
      return width > 0 && height > 0 && element?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) === true;
    };
    const lookForBox = (): void => (isSeen(findBox()) ? finish() : void requestAnimationFrame(lookForBox));
    const lookForOpener = (): void => {
      const open = findOpener();
      if (!open) requestAnimationFrame(lookForOpener);
      else if (!box) finish();
      else {
        // In a task of its own, as a press is.
        setTimeout(open);
        requestAnimationFrame(lookForBox);
      }
    };

    performance.mark('begin');
    if (tag) {
      const script = document.createElement('script');
      for (const [name, value] of Object.entries(tag)) script.setAttribute(name, value);
      if (!opener) script.addEventListener('load', finish);
      document.head.append(script);
    }
    if (opener) requestAnimationFrame(lookForOpener);
  });
}

/** All elements of the page, those in shadows among them. */
export function countElements(): number {
  const count = (root: ParentNode): number => [...root.querySelectorAll('*')].reduce((sum, { shadowRoot }) => sum + 1 + (shadowRoot ? count(shadowRoot) : 0), 0);
  return count(document);
}

export function readShift(): number {
  return (window as unknown as { bench: { shift: number } }).bench.shift; // put there by `watchShifts`
}

/** Waits until the page has had a moment with nothing to do. */
export function idle(): Promise<void> {
  return new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve)));
}
