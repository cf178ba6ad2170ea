import { type Context, Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import * as z from 'zod/mini';
import { type DemoState, moods, type SentLetter } from '../controls/controls.ts';
import { cast, type SceneId, sceneIds } from '../scenes/cast.ts';
import { languages } from '../scenes/language.ts';
import { readBody } from './readBody.ts';
import type { Theatre } from './theatre.ts';

const cookie = 'demo_member';
const Become = z.object({ member: z.enum(sceneIds) });
const Speak = z.object({ language: z.enum(languages) });
const Feel = z.object({ mood: z.enum(moods) });
const MoveClock = z.object({ to: z.union([z.literal('today'), z.int().check(z.minimum(-366), z.maximum(366))]) });
const Pay = z.object({ reference: z.string(), amount: z.int(), currency: z.string() });

/** Whom this browser is signed in as. A real site knows it from its own session. */
export function memberOf(context: Context): SceneId {
  return sceneIds.find((id) => id === getCookie(context, cookie)) ?? sceneIds[0];
}

/** What the demo bar and the pretend payment page ask for. */
export function barRoutes(theatre: Theatre): Hono {
  const stateFor = (member: SceneId): DemoState => {
    const { clock } = theatre.world();
    return { member, language: theatre.language(), mood: theatre.mood(), now: clock.now().toISOString(), daysAhead: clock.daysAhead, letters: lettersTo(member) };
  };
  const lettersTo = (member: SceneId): SentLetter[] => {
    const address = cast.find(({ id }) => id === member)?.email ?? '';
    return theatre.letterbox.lettersTo(address).map(({ id, subject, sentAt }) => ({ url: `/demo/letters/${id}`, subject, sentAt }));
  };
  const answer = (context: Context): Response => context.json(stateFor(memberOf(context)));

  return new Hono()
    .get('/state', answer)
    .post('/become', async (context) => {
      const { member } = await readBody(context, Become);
      setCookie(context, cookie, member, { path: '/', httpOnly: true, sameSite: 'Lax' });
      return context.json(stateFor(member));
    })
    .post('/speak', async (context) => {
      const { language } = await readBody(context, Speak);
      await theatre.speak(language);
      return answer(context);
    })
    .post('/feel', async (context) => {
      const { mood } = await readBody(context, Feel);
      theatre.feel(mood);
      return answer(context);
    })
    .post('/clock', async (context) => {
      const { to } = await readBody(context, MoveClock);
      await theatre.moveClock(to);
      return answer(context);
    })
    .post('/start-over', async (context) => {
      await readBody(context, z.object({}));
      await theatre.startOver();
      return answer(context);
    })
    .post('/pay', async (context) => {
      const { reference, amount, currency } = await readBody(context, Pay);
      await theatre.world().owner.settlePayment(reference, { amount, currency, reference });
      return context.json({});
    });
}
