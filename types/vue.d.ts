import type { DefineComponent } from 'vue';
import type { GoodtermsWidgetAttributes } from './attributes.js';

/** `import type {} from 'goodterms/vue'`, once in a project, lets templates of Vue 3 know `<goodterms-widget>`. */
declare module 'vue' {
  interface GlobalComponents {
    'goodterms-widget': DefineComponent<GoodtermsWidgetAttributes>;
  }
}
