import type { HTMLAttributes } from 'preact';
import type { GoodtermsWidget } from 'goodterms/widget';
import type { GoodtermsWidgetAttributes } from './attributes.js';

/** `import type {} from 'goodterms/preact'`, once in a project, lets TSX of Preact know `<goodterms-widget>`. */
declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'goodterms-widget': HTMLAttributes<GoodtermsWidget> & GoodtermsWidgetAttributes;
    }
  }
}
