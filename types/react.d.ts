import type * as React from 'react';
import type { GoodtermsWidget } from 'goodterms/widget';
import type { GoodtermsWidgetAttributes } from './attributes.js';

/** `import type {} from 'goodterms/react'`, once in a project, lets TSX of React 18 and 19 know `<goodterms-widget>`. */
declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'goodterms-widget': React.DetailedHTMLProps<React.HTMLAttributes<GoodtermsWidget>, GoodtermsWidget> & GoodtermsWidgetAttributes;
    }
  }
}
