// What Google Tag Manager does with a "Custom HTML" tag: it reads the text, makes each script anew, and puts it at the end of the
// body, after the page has loaded. It drops attributes that it does not know, so an owner writes a script that makes the tag.
addEventListener('load', () => setTimeout(() => {
  const html = `<script>(function () {
    var tag = document.createElement('script');
    tag.type = 'module';
    tag.src = 'https://goodterms.example/goodterms.js';
    tag.setAttribute('data-api', 'https://goodterms.example');
    tag.setAttribute('data-token-url', '/goodterms-token');
    document.head.appendChild(tag);
  })();<\/script>`;
  const holder = document.createElement('div');
  holder.innerHTML = html;
  for (const { textContent } of holder.querySelectorAll('script')) {
    const made = document.createElement('script');
    made.type = 'text/javascript';
    made.text = textContent;
    document.body.append(made);
  }
}, 300));
