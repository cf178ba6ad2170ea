import type { HTMLAttributes } from 'svelte/elements';
import type { GoodtermsWidget } from 'goodterms/widget';
import type { GoodtermsWidgetAttributes } from './attributes.js';

/** `import type {} from 'goodterms/svelte'`, once in a project, lets Svelte know `<goodterms-widget>`. */
declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'goodterms-widget': HTMLAttributes<GoodtermsWidget> & GoodtermsWidgetAttributes;
  }
}
