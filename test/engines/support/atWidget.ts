/** What a person looks for, as they would call it. */
export interface Wanted {
  role: 'button' | 'link' | 'radio' | 'textbox' | 'slider' | 'heading' | 'dialog' | 'region';
  /** Its whole name, or how that begins. */
  name: string;
}

/** Something that was found. */
export interface Seen {
  /** Its middle, CSS pixels in the window. */
  x: number;
  y: number;
  /** Whether a press there would reach it, and it can be pressed. */
  isOpen: boolean;
  value: string;
  text: string;
}

/**
 * Finds what has this role and name, on the page and in open shadow roots, and brings it into sight; null while it is not
 * there. Runs in the page.
 */
export function findByRole({ role, name }: Wanted): Seen | null {
  const tags = { button: 'button', link: 'a[href]', radio: 'input[type=radio]', textbox: 'input[type=text], textarea', slider: 'input[type=range]', heading: 'h1, h2, h3', dialog: 'dialog[open]', region: 'section[aria-label]' };
  const roots = [document, ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])];
  const words = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  /** Without what is hidden from who listens. */
  const spoken = (one: HTMLElement): string => {
    const copy = one.cloneNode(true) as HTMLElement; // as what it copies
    copy.querySelectorAll('[aria-hidden=true]').forEach((hidden) => hidden.remove());
    return copy.textContent;
  };
  const nameOf = (one: HTMLElement): string => words(one.ariaLabel ?? spoken((one as HTMLInputElement).labels?.[0] ?? one)); // what is no input has no labels

  const all = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(tags[role])]).filter((one) => one.checkVisibility({ visibilityProperty: true }));
  const found = all.find((one) => nameOf(one) === name) ?? all.find((one) => nameOf(one).startsWith(name));
  if (!found) return null;

  // An answer is pressed on its label, which is drawn in its place.
  const drawn = (role === 'radio' && found.closest('label')) || found;
  const isInSight = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;
  if (!isInSight(drawn.getBoundingClientRect())) drawn.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = drawn.getBoundingClientRect();
  const middle = { x: x + width / 2, y: y + height / 2 };
  const root = found.getRootNode() as Document | ShadowRoot; // it is on the page
  const hit = root.elementFromPoint(middle.x, middle.y);
  const isOpen = !!hit && drawn.contains(hit) && !found.matches(':disabled');
  return { ...middle, isOpen, value: found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found.value : '', text: words(found.innerText) };
}

/** What has the focus, also in a shadow root: what it is and what it is called. Runs in the page. */
export function focused(): { tag: string; type: string; name: string; hasRing: boolean; isInWidget: boolean } {
  let focus = document.activeElement;
  while (focus?.shadowRoot?.activeElement) focus = focus.shadowRoot.activeElement;
  // A tick may hand its ring to what is drawn in its place.
  const drawn = [focus, focus?.closest('label'), focus?.nextElementSibling].filter((one) => one instanceof Element);
  return {
    tag: focus?.tagName ?? '',
    type: focus?.getAttribute('type') ?? '',
    name: (focus?.ariaLabel ?? (focus as HTMLInputElement | null)?.labels?.[0]?.textContent ?? focus?.textContent ?? '').replaceAll(/\s+/g, ' ').trim(), // what is no input has no labels
    hasRing: drawn.some((one) => getComputedStyle(one).outlineStyle !== 'none' && Number.parseFloat(getComputedStyle(one).outlineWidth) > 0),
    isInWidget: focus?.getRootNode() instanceof ShadowRoot,
  };
}

/** Waits until the page has been drawn anew: only then is laid out what has come into sight. Runs in the page. */
export function drawnAnew(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** All that the widget shows and says. Runs in the page. */
export function allText(): string {
  const root = document.querySelector('goodterms-widget')?.shadowRoot?.querySelector<HTMLElement>('.root');
  return root?.innerText ?? '';
}
