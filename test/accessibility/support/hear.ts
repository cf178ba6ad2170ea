import type { Page } from 'playwright-core';

/**
 * Listens to the widget as a screen reader does: to regions that say of themselves that they speak, and only to what
 * changes in them after they are there; an alert is heard at once. Answers what has been said since the last question.
 */
export async function hear(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    if (!root) throw new Error('There is no widget to listen to yet.');
    const said: string[] = [];
    const live = '[role=status], [role=alert], [aria-live]';
    const known = new WeakSet(root.querySelectorAll(live));
    const speak = (region: Element): void => {
      const text = region.textContent.trim();
      if (text && said.at(-1) !== text) said.push(text);
    };
    new MutationObserver((changes) => {
      const changed = new Set<Element>();
      for (const { target } of changes) {
        const region = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (region && known.has(region)) changed.add(region);
      }
      changed.forEach(speak);
      for (const region of root.querySelectorAll(live)) {
        if (!known.has(region) && region.matches('[role=alert]')) speak(region);
        known.add(region);
      }
    }).observe(root, { subtree: true, childList: true, characterData: true });
    Object.assign(window, { saidByWidget: said });
  });
  // Put there a line above.
  return () => page.evaluate(() => (window as unknown as { saidByWidget: string[] }).saidByWidget.splice(0));
}
