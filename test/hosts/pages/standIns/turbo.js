// What Turbo 8.0 does on a visit: scripts that the head has not seen are added to it, the body is replaced, and the body's scripts
// are made anew. On a refresh with `turbo-refresh-method: morph` the body stays and is made to look like the new one.
(() => {
  const load = async (address) => new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');

  function anew(script) {
    const made = document.createElement('script');
    for (const { name, value } of script.attributes) made.setAttribute(name, value);
    made.textContent = script.textContent;
    return made;
  }

  function mergeHead(next) {
    const known = new Set([...document.head.querySelectorAll('script')].map((script) => script.outerHTML));
    for (const script of next.head.querySelectorAll('script')) if (!known.has(script.outerHTML)) document.head.append(anew(script));
    document.title = next.title;
  }

  const tell = (type) => document.dispatchEvent(new CustomEvent(type, { bubbles: true }));

  window.visit = async (address) => {
    const next = await load(address);
    tell('turbo:before-render');
    mergeHead(next);
    document.body.replaceWith(document.adoptNode(next.body));
    for (const script of document.body.querySelectorAll('script')) script.replaceWith(anew(script));
    tell('turbo:render');
    tell('turbo:load');
  };

  window.refresh = async (address) => {
    const next = await load(address);
    tell('turbo:before-render');
    mergeHead(next);
    window.morph(document.body, next.body);
    tell('turbo:render');
  };

  document.write('<script src="/standIns/morph.js"><\/script>');
})();
