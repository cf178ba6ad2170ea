import { readyToOpen } from '../../readyToOpen.ts';

/** What the package's own bundle for script tags puts onto the page. */
interface DocSearch {
  (options: { container: Element; appId: string; apiKey: string; indices: string[] }): { open(): void };
}

const place = document.createElement('div');
document.body.prepend(place);

const sheet = document.createElement('link');
Object.assign(sheet, { rel: 'stylesheet', href: '/docsearch/css/dist/style.css' });
const script = document.createElement('script');
script.src = '/docsearch/js/dist/umd/docsearch.js';
script.addEventListener('load', () => {
  const { docsearch } = window as unknown as { docsearch: DocSearch }; // its script has just put it there
  const search = docsearch({ container: place, appId: 'APP', apiKey: 'key', indices: ['lessons'] });
  readyToOpen(() => search.open());
});
document.head.append(sheet, script);
