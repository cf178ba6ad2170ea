// Tells the site of all that a guest must not do. It runs before anything else on the page.
(() => {
  const tell = (complaint) => void fetch('/complaint', { method: 'POST', body: complaint, keepalive: true });
  addEventListener('error', ({ message }) => tell(`an error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => tell(`an unhandled rejection: ${reason}`));
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => tell(`against the policy: ${violatedDirective} ${blockedURI}`));
  for (const name of ['log', 'info', 'debug', 'warn', 'error']) console[name] = (...words) => tell(`in the console: ${words.join(' ')}`);
})();
