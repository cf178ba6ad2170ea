import type { Api } from '../../sdk/server/createApi.ts';
import { type SceneId, sceneIds } from '../scenes/cast.ts';
import type { Language } from '../scenes/language.ts';
import type { World } from '../scenes/world.ts';
import type { Controls, DemoState, Mood } from './controls.ts';
import { unwell } from './unwell.ts';

/** A demo that needs no server: its API answers in the page, and what happens lasts until the page is reloaded. */
export interface PageDemo {
  controls: Controls;
  /** The API with its mood before it. */
  api: Api;
  /** What the site's server would hand out for the member who is signed in. */
  token(): Promise<string>;
}

/** @param openPlayed opens a world in which every scene has been played in this language */
export async function openPageDemo(openPlayed: (language: Language) => Promise<World>): Promise<PageDemo> {
  let member: SceneId = sceneIds[0];
  let language: Language = 'en';
  let mood: Mood = 'well';
  let world = await openPlayed(language);
  let failures = 0;

  const state = async (): Promise<DemoState> => ({ member, language, mood, now: world.clock.now().toISOString(), daysAhead: world.clock.daysAhead, letters: null });

  async function moody(request: Request): Promise<Response> {
    if (mood === 'offline') return Response.error();
    if (mood === 'failing') return (failures += 1) % 2 === 1 ? unwell() : Response.error();
    if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, 2000 + Math.random() * 2000));
    return await world.api.fetch(request);
  }

  return {
    token: () => world.tokenFor(member, language),
    api: { fetch: moody, runDue: (now) => world.api.runDue(now) },
    controls: {
      keptIn: 'page',
      deskUrl: null,
      playgroundUrl: 'playground/',
      state,
      become(to) {
        member = to;
        return state();
      },
      async speak(to) {
        language = to;
        await world.speak(to);
        return await state();
      },
      feel(how) {
        mood = how;
        return state();
      },
      async moveClock(to) {
        await world.moveClock(to === 'today' ? 0 : world.clock.daysAhead + to);
        return await state();
      },
      async startOver() {
        await world.close();
        world = await openPlayed(language);
        mood = 'well';
        return await state();
      },
      async pay({ reference, amount, currency }) {
        await world.owner.settlePayment(reference, { amount, currency, reference });
      },
    },
  };
}
