// What Cloudflare's Rocket Loader does (2026): the page is sent with the types of its scripts changed; after it has loaded, each
// script is made anew with its own type, and takes the place of the old one.
addEventListener('load', () => {
  for (const old of document.querySelectorAll('script[type^="0123456789abcdef-"]')) {
    const made = document.createElement('script');
    for (const { name, value } of old.attributes) made.setAttribute(name, value);
    made.type = old.type.replace('0123456789abcdef-', '');
    old.replaceWith(made);
  }
});
