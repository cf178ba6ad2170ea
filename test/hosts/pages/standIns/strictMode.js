// What React 19's StrictMode does to an effect in development: it runs, is cleaned up, and runs again. After that a component is
// mounted and unmounted as its route comes and goes.
(() => {
  /** As docs/embedding.md has it. */
  function effect() {
    if (document.querySelector('script[data-api]')) window.goodterms?.refresh();
    else {
      const tag = document.createElement('script');
      tag.type = 'module';
      tag.src = 'https://goodterms.example/goodterms.js';
      tag.dataset.api = 'https://goodterms.example';
      tag.dataset.tokenUrl = '/goodterms-token';
      document.head.append(tag);
    }
    return () => window.goodterms?.remove();
  }

  let cleanUp;
  window.mountApp = () => {
    document.querySelector('#app').innerHTML = '<h1>Steady Ground</h1><p>Week six.</p>';
    effect()?.();
    cleanUp = effect();
  };
  window.unmountApp = () => {
    cleanUp?.();
    document.querySelector('#app').replaceChildren();
  };
  window.mountApp();
})();
