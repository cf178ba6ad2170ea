// A page that is swapped in may belong to somebody else, or to nobody.
let member = document.body.dataset.member;

document.addEventListener('astro:after-swap', () => {
  if (document.body.dataset.member === member) return;
  member = document.body.dataset.member;
  window.goodterms?.remove();
  if (member) window.goodterms?.refresh();
});
