/** The style sheets of one shadow root. */
export interface Sheets {
  /** Adds a style sheet, once however often it is asked for. */
  addStyles(css: string): void;
  /** Sets a custom property for everything in the root. */
  setVariable(name: string, value: string): void;
  /** Takes the owner's colours, as the page gives them now; what is none counts as not given. */
  takeColours(accent: string): void;
}

/**
 * Constructed sheets need no `style-src` of the host's policy, and belong to one document: they are made by the window
 * that the root lives in.
 */
export function createSheets(root: ShadowRoot): Sheets {
  const Sheet = root.ownerDocument.defaultView?.CSSStyleSheet ?? CSSStyleSheet;
  const added = new Set<string>();

  function add(css: string): CSSStyleSheet {
    const sheet = new Sheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return sheet;
  }

  // What was just written into the sheet is a style rule.
  const rule = add('.root{}').cssRules[0] as CSSStyleRule | undefined;

  /** A rule that is written to, with whatever value, has the browser style everything anew. */
  function setVariable(name: string, value: string): void {
    if (rule?.style.getPropertyValue(name) !== value) rule?.style.setProperty(name, value);
  }

  return {
    addStyles(css) {
      if (added.has(css)) return;
      added.add(css);
      add(css);
    },
    setVariable,
    takeColours(accent) {
      const given = getComputedStyle(root.host);
      for (const name of ['accent', 'paper', 'ink']) {
        const property = `--goodterms-${name}`;
        const colour = given.getPropertyValue(property);
        const isOurs = name === 'accent' && isColour(accent);
        setVariable(property, isOurs ? accent : colour && !isColour(colour) ? 'initial' : '');
      }
    },
  };
}

/** The colour of the text around it says nothing: text is what is to be coloured. */
function isColour(text: string): boolean {
  return CSS.supports('color', text) && !/current|transp/i.test(text);
}
