import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openPageDemo, type PageDemo } from '../../demo/controls/openPageDemo.ts';
import { demoPlaybook } from '../../demo/scenes/demoPlaybook.ts';
import { openWorld } from '../../demo/scenes/world.ts';
import { createClient, type Standing } from '../../sdk/client/index.ts';
import { memoryStore } from '../../sdk/server/store/memory.ts';

const playbook = demoPlaybook(readFileSync('demo/playbook.yaml', 'utf8'), { payPage: 'https://demo.example/goodterms/#/pay', base: '/goodterms/' });

function open(): Promise<PageDemo> {
  return openPageDemo(async (language) => {
    const world = await openWorld({ playbook, openStore: async (clock) => memoryStore({ clock }) });
    await world.play(language);
    return world;
  });
}

function clientOf({ api, token }: PageDemo) {
  return createClient({ baseUrl: 'https://demo.example', token, retries: 0, fetch: (url, init) => api.fetch(new Request(url, init)) });
}

/** A client of its own each time, as after a change of the member a page asks for another token. */
async function standingOf(demo: PageDemo): Promise<Standing> {
  return await clientOf(demo).getStanding();
}

it('does in the page what the server does: another member, language and day', async () => {
  const demo = await open();
  expect(await demo.controls.state()).toMatchObject({ member: 'one-missed', language: 'en', mood: 'well', daysAhead: 0 });
  await demo.controls.become('paused');
  expect(await demo.controls.moveClock(7)).toMatchObject({ daysAhead: 7 });
  await demo.controls.speak('ar');
  expect(await standingOf(demo)).toMatchObject({ status: 'paused', surface: 'nudge', member: { firstName: 'نور', direction: 'rtl' }, helper: { photo: '/goodterms/people/dana.svg' } });
  expect(await demo.controls.moveClock('today')).toMatchObject({ daysAhead: 0 });
});

it('pays on a page that is a part of this one, and starts over', async () => {
  const demo = await open();
  const step = await clientOf(demo).startPayment({ currency: 'USD' });
  if (step.next !== 'redirect') throw new Error('There was no payment page to go to.');
  expect(step.url).toBe(`https://demo.example/goodterms/#/pay?reference=${step.paymentId}&amount=258.00&currency=USD`);
  await demo.controls.pay({ reference: step.paymentId, amount: 258_00, currency: 'USD' });
  expect(await standingOf(demo)).toMatchObject({ status: 'current' });
  await demo.controls.startOver();
  expect(await standingOf(demo)).toMatchObject({ status: 'in_arrears' });
});

it('has bad days: an answer that says so and none at all, in turn; and none at all', async () => {
  const demo = await open();
  const ask = () => demo.api.fetch(new Request('https://demo.example/healthz'));
  await demo.controls.feel('failing');
  expect([(await ask()).status, (await ask()).type, (await ask()).status]).toEqual([503, 'error', 503]);
  await demo.controls.feel('offline');
  expect([(await ask()).type, (await ask()).type]).toEqual(['error', 'error']);
  await demo.controls.feel('well');
  expect((await ask()).status).toBe(200);
});
