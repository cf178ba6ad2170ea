import type { Page } from 'playwright-core';

/**
 * Edges and rings that stand out too little (WCAG 1.4.11: three to one): what is typed into, a ticked answer, and the
 * ring around the focus.
 */
export function edgeFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const seen = [...(root?.querySelectorAll<HTMLElement>('.panel *, .nudge *') ?? [])].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

    function luminanceOf(colour: string, below: string): number {
      if (!canvas) return 0;
      for (const layer of [below, colour]) {
        canvas.fillStyle = layer;
        canvas.fillRect(0, 0, 1, 1);
      }
      const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    function contrast(colour: string, ground: string): number {
      const [light = 0, dark = 0] = [luminanceOf(colour, ground), luminanceOf(ground, ground)].toSorted((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    }

    function groundOf(element: Element): string {
      for (let one: Element | null = element; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (!/, 0\)$|^transparent$|\/ 0\)$/.test(backgroundColor)) return backgroundColor;
      }
      return 'Canvas';
    }

    const drawn = seen.filter((one) => one.matches('textarea, input[type=text], input[type=date], .choice label:has(:checked)'));
    const edges = drawn.map((one) => ({ one, colour: getComputedStyle(one).borderTopColor }));
    // The ring is drawn in the colour of quiet buttons: both are `--tint-ink`.
    const quiet = seen.find((one) => one.matches('.plain'));
    const rings = quiet ? seen.filter((one) => one.matches('button, a, input, textarea, summary')).map((one) => ({ one, colour: getComputedStyle(quiet).color })) : [];
    const faults = [...edges.map((edge) => ({ ...edge, what: 'edge' })), ...rings.map((ring) => ({ ...ring, what: 'ring' }))].flatMap(({ one, colour, what }) => {
      const ratio = contrast(colour, groundOf(one.parentElement ?? one));
      return ratio < 3 ? [`the ${what} of ${one.tagName.toLowerCase()}.${one.className || one.id} has a contrast of ${ratio.toFixed(2)}: ${colour} on ${groundOf(one.parentElement ?? one)}`] : [];
    });
    return [...new Set(faults)];
  });
}

/** What cannot be told apart where the reader chooses all colours: text like its ground, fields without an edge, a ticked answer like the others. */
export function forcedColourFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('goodterms-widget')?.shadowRoot;
    const seen = [...(root?.querySelectorAll<HTMLElement>('.panel *, .nudge *') ?? [])].filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const told = (one: Element): string => `${one.tagName.toLowerCase()}.${one.className} "${one.textContent.slice(0, 30)}"`;
    const hasEdge = (one: Element): boolean => {
      const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(one);
      return borderTopStyle !== 'none' && borderTopWidth !== '0px' && borderTopColor !== backgroundColor;
    };
    const faint = seen.filter((one) => getComputedStyle(one).color === getComputedStyle(one).backgroundColor);
    const edgeless = seen.filter((one) => one.matches('.main, .card, textarea, input[type=text], input[type=date], .choice label, .panel')).filter((one) => !hasEdge(one));
    const lookOf = (one: Element): string => {
      const { outlineStyle, outlineWidth, borderWidth, borderColor, backgroundColor, color } = getComputedStyle(one);
      return [outlineStyle, outlineWidth, borderWidth, borderColor, backgroundColor, color].join(' ');
    };
    const same = seen.filter((one) => one.matches('.choice label:has(:checked)')).filter((one) => {
      const other = one.parentElement?.querySelector('label:not(:has(:checked))');
      return other && lookOf(other) === lookOf(one);
    });
    return [
      ...faint.map((one) => `${told(one)} has the colour of its ground`),
      ...edgeless.map((one) => `${told(one)} has no edge`),
      ...same.map((one) => `${told(one)} looks like an answer that is not chosen`),
    ];
  });
}
