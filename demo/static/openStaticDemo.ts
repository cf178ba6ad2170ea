import { memoryStore } from '../../sdk/testing/index.ts';
import { openPageDemo, type PageDemo } from '../controls/openPageDemo.ts';
import playbookText from '../playbook.yaml?raw';
import { demoPlaybook } from '../scenes/demoPlaybook.ts';
import { openWorld } from '../scenes/world.ts';
import { answerInPage } from './answerInPage.ts';

/**
 * Plays the scenes in this page and lets it answer as the API.
 * @param base the folder that the demo's files lie in, as a path with a slash at its end
 */
export async function openStaticDemo(base: string): Promise<PageDemo> {
  // A change of the hash is no reload, so the member site and all that lives in it stay.
  const playbook = demoPlaybook(playbookText, { payPage: `${location.origin}${base}#/pay`, base });
  const demo = await openPageDemo(async (language) => {
    const world = await openWorld({ playbook, complain: reportError, openStore: async (clock) => memoryStore({ clock }) });
    await world.play(language);
    return world;
  });
  await answerInPage(demo, base);
  return demo;
}
