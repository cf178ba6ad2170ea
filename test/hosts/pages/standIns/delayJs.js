// What WP Rocket 3.20 does with "Delay JavaScript execution": a script has its type and address under other names until the reader
// first does something; then it is made anew in the same place.
(() => {
  const signs = ['keydown', 'mousemove', 'touchstart', 'wheel'];
  function run() {
    for (const sign of signs) removeEventListener(sign, run);
    for (const old of document.querySelectorAll('script[type="rocketlazyloadscript"]')) {
      const made = document.createElement('script');
      for (const { name, value } of old.attributes) {
        if (name !== 'type') made.setAttribute(name.replace('data-rocket-', ''), value);
      }
      old.replaceWith(made);
    }
  }
  for (const sign of signs) addEventListener(sign, run, { passive: true });
})();
