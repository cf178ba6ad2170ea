import { memoryStore } from '../../sdk/testing/index.ts';
import { openPageDemo } from '../controls/openPageDemo.ts';
import playbookText from '../playbook.yaml?raw';
import { demoPlaybook } from '../scenes/demoPlaybook.ts';
import { openWorld } from '../scenes/world.ts';
import { openSite } from '../site/openSite.tsx';
import { answerInPage } from './answerInPage.ts';
import { showPayPage } from './showPayPage.tsx';

const { pathname: base } = new URL('.', document.baseURI);
// A change of the hash is no reload, so the page and all that lives in it stay.
const payPage = `${location.origin}${location.pathname}#/pay`;
const playbook = demoPlaybook(playbookText, { payPage, base });

const demo = await openPageDemo(async (language) => {
  const world = await openWorld({ playbook, complain: reportError, openStore: async (clock) => memoryStore({ clock }) });
  await world.play(language);
  return world;
});

await answerInPage(demo, base);
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
