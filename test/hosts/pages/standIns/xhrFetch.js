// As whatwg-fetch 3.6 where it is loaded in spite of a fetch that is there: over XMLHttpRequest, with few of Response's parts.
(() => {
  window.fetch = (url, { method = 'GET', headers = {}, body = null, credentials, signal } = {}) => new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open(method, url);
    request.withCredentials = credentials === 'include';
    new Headers(headers).forEach((value, name) => request.setRequestHeader(name, value));
    request.onload = () => resolve({
      ok: request.status >= 200 && request.status < 300,
      status: request.status,
      headers: { get: (name) => request.getResponseHeader(name) },
      text: async () => request.responseText,
      json: async () => JSON.parse(request.responseText),
    });
    request.onerror = () => reject(new TypeError('Network request failed'));
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
})();
