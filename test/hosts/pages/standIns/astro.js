// What Astro 5's client router does (`astro:transitions`, swap functions): within a view transition the attributes of the root, what
// the head does not share, and the whole body are replaced; scripts that were not run are made anew.
window.visit = async (address) => {
  const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  document.dispatchEvent(new Event('astro:before-preparation'));

  function swap() {
    document.dispatchEvent(new Event('astro:before-swap'));
    const root = document.documentElement;
    for (const { name } of [...root.attributes]) root.removeAttribute(name);
    for (const { name, value } of next.documentElement.attributes) root.setAttribute(name, value);
    for (const element of [...document.head.children]) {
      const same = [...next.head.children].find((other) => other.isEqualNode(element));
      if (same) same.remove();
      else element.remove();
    }
    document.head.append(...next.head.children);
    document.body.replaceWith(document.adoptNode(next.body));
    document.dispatchEvent(new Event('astro:after-swap'));
  }

  await document.startViewTransition(swap).finished;
  document.dispatchEvent(new Event('astro:page-load'));
};
