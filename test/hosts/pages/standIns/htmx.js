// What htmx 2.0 does with `hx-boost`: the children of the body are swapped, scripts in them are made anew, and classes tell of it
// for a moment.
window.visit = async (address) => {
  const next = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
  const { body } = document;
  body.classList.add('htmx-swapping');
  const old = [...body.childNodes];
  const made = document.createDocumentFragment();
  made.append(...next.body.childNodes);
  for (const script of made.querySelectorAll('script')) {
    const copy = document.createElement('script');
    for (const { name, value } of script.attributes) copy.setAttribute(name, value);
    copy.textContent = script.textContent;
    script.replaceWith(copy);
  }
  body.prepend(made);
  for (const node of old) node.remove();
  document.title = next.title;
  body.removeAttribute('class');
  body.dispatchEvent(new CustomEvent('htmx:afterSettle', { bubbles: true }));
};
