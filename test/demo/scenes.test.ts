import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cast, sceneIds } from '../../demo/scenes/cast.ts';
import { demoPlaybook } from '../../demo/scenes/demoPlaybook.ts';
import { languages } from '../../demo/scenes/language.ts';
import { shiftedClock } from '../../demo/scenes/shiftedClock.ts';
import { scenes } from '../../demo/scenes/scenes.ts';
import { openWorld, type World } from '../../demo/scenes/world.ts';
import { createClient } from '../../sdk/client/index.ts';
import type { FullStanding, Standing } from '../../sdk/contract/types.ts';
import { memoryStore } from '../../sdk/server/store/memory.ts';

const playbook = demoPlaybook(readFileSync('demo/playbook.yaml', 'utf8'), { payPage: 'http://localhost:4173/pay', base: '/' });

/** Month ends, a leap day and both sides of a clock change are where counting days goes wrong. */
const days = ['2026-11-21T15:00:00Z', '2027-03-01T05:30:00Z', '2028-02-29T23:30:00Z', '2026-12-31T12:00:00Z', '2027-03-28T01:30:00Z'];

function open(day: string): Promise<World> {
  return openWorld({ playbook, clock: shiftedClock(() => new Date(day)), openStore: async (clock) => memoryStore({ clock }) });
}

async function standingOf(world: World, id: (typeof sceneIds)[number], language: (typeof languages)[number] = 'en'): Promise<Standing> {
  const token = await world.tokenFor(id, language);
  return await createClient({ baseUrl: 'http://demo.invalid', token, fetch: (url, init) => world.api.fetch(new Request(url, init)) }).getStanding();
}

async function fullStandingOf(...asked: Parameters<typeof standingOf>): Promise<FullStanding> {
  const standing = await standingOf(...asked);
  if (!('surface' in standing)) throw new Error(`There is nothing to say to ${asked[1]}: ${standing.status}.`);
  return standing;
}

it('has a scene for everybody in the cast, in the order of the list', () => {
  expect(scenes.map(({ id }) => id)).toEqual([...sceneIds]);
  expect(cast.map(({ id }) => id)).toEqual([...sceneIds]);
});

describe.each(days)('on %s', (day) => {
  let world: World;

  beforeAll(async () => {
    world = await open(day);
    await world.play('en');
  });

  afterAll(async () => {
    await world.close();
  });

  it.each(scenes.map((scene) => [scene.id, scene] as const))('%s stands as promised', async (id, { promises }) => {
    const standing = await standingOf(world, id);
    expect({ status: standing.status, ...('surface' in standing && { surface: standing.surface }) }).toEqual(promises);
  });

  it('leaves the clock at the present', () => {
    expect(world.clock.now().toISOString()).toBe(shiftedClock(() => new Date(day)).now().toISOString());
  });

  it('never adds two currencies', async () => {
    const { arrears } = await fullStandingOf(world, 'three-missed');
    expect(arrears.charges).toHaveLength(3);
    expect(arrears.totals.map(({ amount, currency }) => ({ amount, currency }))).toEqual([
      { amount: 236_00, currency: 'EUR' },
      { amount: 64_00, currency: 'USD' },
    ]);
  });

  it('shows half a plan done, and one instalment missed', async () => {
    const running = await fullStandingOf(world, 'in-plan');
    expect(running.arrangement).toMatchObject({ kind: 'plan', state: 'active', instalments: [{ state: 'paid' }, { state: 'paid' }, { state: 'scheduled' }, { state: 'scheduled' }] });
    const missed = await fullStandingOf(world, 'instalment-missed');
    expect(missed.arrangement).toMatchObject({ kind: 'plan', instalments: [{ state: 'paid' }, { state: 'missed' }, { state: 'scheduled' }, { state: 'scheduled' }] });
  });

  it('has a thread that was answered', async () => {
    expect((await fullStandingOf(world, 'in-conversation')).conversation).toMatchObject({ answered: true });
    const { items } = await world.owner.listConversations();
    expect(items.map(({ memberName, conversation }) => [memberName, conversation.messages.map(({ from }) => from)])).toEqual([['Ana', ['member', 'helper']]]);
  });
});

describe('a clock that is moved', () => {
  it('leaves a thread with whom it was written to, though time goes on while the scenes are played', async () => {
    let reads = 0;
    const ticking = shiftedClock(() => new Date(Date.parse('2026-11-21T15:00:00Z') + (reads += 1) * 1000));
    const world = await openWorld({ playbook, clock: ticking, openStore: async (clock) => memoryStore({ clock }) });
    await world.play('en');
    expect((await world.owner.listConversations()).items).toMatchObject([{ memberName: 'Ana', handedTo: null, conversation: { helper: { name: 'Dana Reyes' } } }]);
  });

  it('lets an instalment fall due and be missed while one watches', async () => {
    const world = await open('2026-11-21T15:00:00Z');
    await world.play('en');
    await world.moveClock(4);
    expect((await fullStandingOf(world, 'in-plan')).arrangement).toMatchObject({ instalments: [{}, {}, { state: 'due' }, {}] });
    await world.moveClock(5);
    expect(await fullStandingOf(world, 'in-plan')).toMatchObject({ surface: 'inline', message: { situation: 'instalment_missed' } });
    await world.moveClock(8);
    expect(await fullStandingOf(world, 'in-plan')).toMatchObject({ surface: 'nudge', message: { situation: 'instalment_missed' } });
    await world.close();
  });

  it('gives the one note of a pause three days before it ends', async () => {
    const world = await open('2026-11-21T15:00:00Z');
    await world.play('en');
    await world.moveClock(7);
    expect(await fullStandingOf(world, 'paused')).toMatchObject({ status: 'paused', surface: 'nudge', message: { situation: 'pause_ending' } });
    await world.close();
  });
});

describe.each(languages)('in %s', (language) => {
  it('everybody is spoken to by name, of their own goal, in that language', async () => {
    const world = await open('2026-11-21T15:00:00Z');
    await world.play('en');
    await world.speak(language);
    for (const part of cast.filter(({ id }) => id !== 'owes-nothing')) {
      const { member, message } = await fullStandingOf(world, part.id, language);
      expect(member).toMatchObject({ firstName: part.name[language], locale: language, direction: ['ar', 'he'].includes(language) ? 'rtl' : 'ltr' });
      expect(message.greeting).toContain(part.name[language]);
      expect(message.body.join(' ')).toContain(part.goal[language]);
      expect([message.nudge, message.greeting, ...message.body, message.signature].join(' ')).not.toMatch(/[{}]/);
    }
    await world.close();
  });
});
