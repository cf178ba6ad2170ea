import { openSite } from '../site/openSite.tsx';
import { openStaticDemo } from './openStaticDemo.ts';
import { showPayPage } from './showPayPage.tsx';

const { pathname: base } = new URL('.', document.baseURI);

const demo = await openStaticDemo(base);
pasteTag();
await openSite(demo.controls);
showPayPage(demo.controls);

/** The owner's one line. Here it comes by script, because the API in the page has to be there first. */
function pasteTag(): void {
  const tag = document.createElement('script');
  tag.type = 'module';
  tag.src = `${base}goodterms.js`;
  tag.dataset['api'] = `${base}api`;
  tag.dataset['tokenUrl'] = `${base}goodterms-token`;
  document.head.append(tag);
}
