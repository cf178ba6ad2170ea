import type { Page } from 'playwright-core';

/** What holds more text than it shows, and texts that lie over each other. */
export function cutThings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.heard'));
    const told = (element: Element): string => `${element.tagName.toLowerCase()}.${element.className} "${element.textContent.slice(0, 40)}"`;

    const cut = all.filter((element) => {
      const { overflowX, overflowY, display, contentVisibility } = getComputedStyle(element);
      // What waits below the fold has no size of its own yet.
      if (display === 'inline' || contentVisibility === 'auto' || element.matches('input, textarea, .face, .face *')) return false;
      const isHeld = element.matches('button, a, summary, label');
      const isWide = element.scrollWidth > element.clientWidth + 1 && (isHeld || overflowX !== 'visible');
      const isHigh = element.scrollHeight > element.clientHeight + 1 && (isHeld || overflowY === 'hidden' || overflowY === 'clip');
      return element.clientWidth > 0 && (isWide || isHigh);
    });

    const lines = all
      .flatMap((element) => [...element.childNodes])
      .filter((node) => node instanceof Text && node.data.trim() !== '')
      .flatMap((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return [...range.getClientRects()].map((box) => ({ node, box }));
      });
    const over = lines.flatMap((one, index) =>
      lines.slice(index + 1).filter(({ node, box }) => {
        if (node === one.node || isApart(node, one.node)) return false;
        const width = Math.min(box.right, one.box.right) - Math.max(box.left, one.box.left);
        const height = Math.min(box.bottom, one.box.bottom) - Math.max(box.top, one.box.top);
        return width > 3 && height > 6;
      }).map(({ node }) => `"${node.textContent?.slice(0, 30)}" lies over "${one.node.textContent?.slice(0, 30)}"`),
    );

    /** Whether one of them scrolls beneath an edge of what the other stands in. */
    function isApart(node: Node, other: Node): boolean {
      return node.parentElement?.closest('.body') !== other.parentElement?.closest('.body');
    }

    return [...cut.map((element) => `${told(element)} is cut`), ...over];
  });
}

/** Texts that reach out of the window, of the panel, or of what they are pressed by. */
export function spilledTexts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const all = [...(root?.querySelectorAll('*') ?? [])].filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.heard, .face, style'));
    return all.flatMap((element) => {
      const texts = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim() !== '');
      const holder = element.closest('button, a, summary, label, .panel, .nudge')?.getBoundingClientRect();
      const left = Math.max(0, holder?.left ?? 0) - 1;
      const right = Math.min(innerWidth, holder?.right ?? innerWidth) + 1;
      return texts.filter((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return [...range.getClientRects()].some((box) => box.left < left || box.right > right);
      }).map((node) => `"${node.textContent?.slice(0, 40)}" reaches out of its place`);
    });
  });
}

/** Spaces the widget's text as WCAG 1.4.12 says that anybody may, while something is done. */
export async function withTextSpacing<Result>(page: Page, act: () => Promise<Result>): Promise<Result> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  });
  try {
    return await act();
  } finally {
    await page.evaluate(() => {
      const root = document.querySelector('goodterms-widget')?.shadowRoot;
      if (root) root.adoptedStyleSheets = root.adoptedStyleSheets.slice(0, -1);
    });
  }
}
