import type { Page } from 'playwright-core';

/**
 * Where what is read next does not stand next: neither below what was read before, nor behind it on the same line. Two
 * neighbours are compared as the blocks in which they stand below what holds them both, so that columns may be columns.
 */
export function orderFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const top = document.querySelector('goodterms-widget')?.shadowRoot?.querySelector<HTMLElement>('.root');
    if (!top) return ['there is no widget'];
    const isMirrored = top.dir === 'rtl';
    const walker = document.createTreeWalker(top, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    const leaves: Node[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement;
      if (!element?.checkVisibility({ visibilityProperty: true }) || element.closest('.heard')) continue;
      const isLeaf = node instanceof Text ? node.data.trim() !== '' : element.matches('input, textarea, img, slot');
      if (isLeaf && boxOf(node).width > 0) leaves.push(node);
    }

    function boxOf(node: Node): DOMRect {
      if (node instanceof Element) return node.getBoundingClientRect();
      const range = document.createRange();
      range.selectNode(node);
      return range.getBoundingClientRect();
    }

    /** The block of it that stands right below what holds both. */
    function blockOf(node: Node, other: Node): Node {
      let block = node;
      while (block.parentNode && !block.parentNode.contains(other)) block = block.parentNode;
      return block;
    }

    return leaves.slice(1).flatMap((leaf, index) => {
      const before = leaves[index];
      if (!before) return [];
      const [one, two] = [boxOf(blockOf(before, leaf)), boxOf(blockOf(leaf, before))];
      const shared = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      const isSameLine = shared > Math.min(one.height, two.height) / 2;
      const isBefore = isMirrored ? two.left >= one.right - 1 : two.right <= one.left + 1;
      const isAbove = two.bottom <= one.top + 2;
      if (!isAbove && !(isSameLine && isBefore)) return [];
      const told = (node: Node): string => (node instanceof Element ? node.tagName : (node.textContent ?? '').slice(0, 30));
      return [`"${told(leaf)}" is read after "${told(before)}", and stands before it`];
    });
  });
}
