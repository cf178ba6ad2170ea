import { stringify } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { ExperimentArm, FullStanding } from '../../sdk/contract/types.ts';
import type { Experiment } from '../../sdk/server/playbook/experiment.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { playbooksInForce } from '../../sdk/server/simulation/playbooksInForce.ts';
import { tryOut } from '../../sdk/server/simulation/tryOut.ts';
import { HOLD_OUT } from '../../sdk/terms/experiments/assignArm.ts';
import type { Member } from '../../sdk/terms/member.ts';
import type { Assignment } from '../../sdk/terms/experiments/assignment.ts';
import { playbook as example, testApi, type TestApi } from './support/testApi.ts';
import { agreedPlan, memberWho, november, october } from './support/world.ts';

const [plain] = example.messages.first_missed;
if (!plain) throw new Error('The example playbook has no first letter.');
const warm = { variant: 'warm', letters: Object.fromEntries(Object.entries(plain.letters).map(([language, letter]) => [language, { ...letter, nudge: 'A warm hello from Dana' }])) };

const decided = { id: 'warm-note', question: 'Does it help?', startsOn: '2026-11-20', days: 60, measure: 'resumed', holdOut: 0.5 } as const;
const warmNote = { ...decided, compares: 'letters', situation: 'first_missed', arms: [{ id: 'warm', name: 'The warm note', letter: 'warm' }] } as const satisfies Readonly<Experiment>;
const pauseFirst: Experiment = { ...decided, id: 'pause-first', compares: 'first_offers', arms: [{ id: 'pause', name: 'A pause first', firstOffer: 'pause' }] };
const slower: Experiment = { ...decided, id: 'slower', compares: 'rhythms', arms: [{ id: 'slow', name: 'Half as often', rhythm: { gapDays: [30], channels: [{ channel: 'webhook', afterDays: 0 }] } }] };

function playbookWith(...experiments: Experiment[]): Playbook {
  const messages = { ...example.messages, first_missed: [...example.messages.first_missed, warm] };
  return { ...example, messages, rhythm: { ...example.rhythm, gapDays: [5], channels: [{ channel: 'webhook', afterDays: 0 }] }, experiments };
}

const people = Array.from({ length: 24 }, (_, index) => `member-${index}`);

async function world(...experiments: Experiment[]): Promise<TestApi> {
  const app = testApi({ playbook: playbookWith(...experiments) });
  for (const id of people) await memberWho(app, id, november);
  return app;
}

async function standingOf(app: TestApi, id: string): Promise<FullStanding> {
  const standing = await app.asMember(id).ask('getStanding');
  if (!('surface' in standing)) throw new Error(`${id} owes nothing.`);
  return standing;
}

async function assignmentOf(app: TestApi, id: string): Promise<Assignment | undefined> {
  return (await app.store.reader.account(id))?.assignments[0];
}

async function armsOf(app: TestApi): Promise<Map<string, string | undefined>> {
  return new Map(await Promise.all(people.map(async (id) => [id, (await assignmentOf(app, id))?.arm] as const)));
}

/** A member who owes nothing, to make others of. */
async function templateIn(app: TestApi): Promise<Member> {
  await memberWho(app, 'template');
  const account = await app.store.reader.account('template');
  if (!account) throw new Error('The template was not saved.');
  return account.member;
}

async function resultsOf(app: TestApi): Promise<ExperimentArm[]> {
  const { experiments } = await app.asOwner().ask('getInsights');
  return experiments[0]?.arms ?? [];
}

describe('an experiment with letters', () => {
  it('gives each member one letter, by chance and for good; the hold-out gets the plain default', async () => {
    const app = await world(warmNote);
    const nudges = new Map<string, string>();
    for (const id of people) nudges.set(id, (await standingOf(app, id)).message.nudge);
    const arms = await armsOf(app);
    for (const [id, arm] of arms) expect(nudges.get(id) === 'A warm hello from Dana', id).toBe(arm === 'warm');
    expect(new Set(arms.values())).toEqual(new Set(['warm', HOLD_OUT]));
    app.moveTo('2026-12-20T15:00:00.000Z');
    for (const id of people.slice(0, 6)) expect((await standingOf(app, id)).message.nudge).toBe(nudges.get(id));
  });

  it('is the same in the widget and in what is sent, whichever comes first', async () => {
    const [page, job] = [await world(warmNote), await world(warmNote)];
    for (const id of people) await standingOf(page, id);
    await job.api.runDue();
    expect(await armsOf(job)).toEqual(await armsOf(page));
    const touches = job.delivered.filter(({ kind }) => kind === 'touch.webhook');
    const arms = await armsOf(job);
    for (const { memberId, payload } of touches) expect(payload['variant'] === 'warm').toBe(arms.get(memberId ?? '') === 'warm');
    expect(touches).toHaveLength(people.length);
  });

  it('assigns only those who meet its situation while it assigns, each once', async () => {
    const app = await world({ ...warmNote, startsOn: '2026-11-26', days: 3 });
    await standingOf(app, 'member-0');
    expect(await assignmentOf(app, 'member-0')).toBeUndefined();
    app.moveTo('2026-11-27T15:00:00.000Z');
    await memberWho(app, 'several', october, november);
    await standingOf(app, 'several');
    expect(await assignmentOf(app, 'several')).toBeUndefined();
    await Promise.all(Array.from({ length: 5 }, () => standingOf(app, 'member-0')));
    expect(await assignmentOf(app, 'member-0')).toMatchObject({ assignedOn: '2026-11-27', open: [{ amount: november.amount, currency: 'USD' }] });
    app.moveTo('2026-11-30T15:00:00.000Z');
    await standingOf(app, 'member-0');
    await standingOf(app, 'member-1');
    expect(await assignmentOf(app, 'member-0')).toMatchObject({ assignedOn: '2026-11-27' });
    expect(await assignmentOf(app, 'member-1')).toBeUndefined();
  });

  it('ends with its last window: everybody gets the plain default again', async () => {
    const app = await world({ ...warmNote, days: 10 });
    for (const id of people) await standingOf(app, id);
    app.moveTo('2026-12-30T15:00:00.000Z');
    for (const id of people) expect((await standingOf(app, id)).message.nudge).not.toBe('A warm hello from Dana');
  });
});

describe('experiments with other things', () => {
  it('put another way forward first', async () => {
    const app = await world(pauseFirst);
    for (const id of people) {
      const { offers } = await standingOf(app, id);
      const isFirst = (await assignmentOf(app, id))?.arm === 'pause';
      expect(offers.map(({ kind }) => kind).slice(0, 2)).toEqual(isFirst ? ['pause', 'plan'] : ['plan', 'pause']);
    }
    expect(new Set((await armsOf(app)).values()).size).toBe(2);
  });

  it('speak less often', async () => {
    const app = await world(slower);
    for (let day = 0; day < 12; day += 1) {
      app.moveTo(new Date(Date.parse('2026-11-25T15:00:00Z') + day * 86_400_000).toISOString());
      await app.api.runDue();
    }
    for (const [id, arm] of await armsOf(app)) {
      const { items } = await app.store.reader.touches({ limit: 10, cursor: null }, id);
      expect(items, id).toHaveLength(arm === 'slow' ? 1 : 3);
    }
  });
});

describe('what comes of an experiment', () => {
  const day = (date: string) => `${date}T15:00:00.000Z`;

  it('is counted by intention to treat, once each window is over', async () => {
    const app = await world(warmNote);
    for (const id of people) await standingOf(app, id);
    const arms = await armsOf(app);
    const warmPeople = people.filter((id) => arms.get(id) === 'warm');
    app.moveTo(day('2026-12-01'));
    for (const id of warmPeople.slice(0, 2)) await app.asOwner().ask('recordPayment', { params: { id }, input: { amount: november.amount, currency: 'USD', reference: `paid-${id}` } });
    await app.api.runDue();
    const [held, warmArm] = await resultsOf(app);
    expect(warmArm).toMatchObject({ id: 'warm', name: 'The warm note', assigned: warmPeople.length, counted: 0, yes: 0, sentence: 'Too early to say.' });
    expect(held).toMatchObject({ id: HOLD_OUT, assigned: people.length - warmPeople.length, sentence: '' });
    app.moveTo(day('2026-12-27'));
    await app.api.runDue();
    expect((await resultsOf(app))[1]).toMatchObject({ counted: warmPeople.length, yes: 2 });
  });

  it('counts a plan as kept on the day on which that is settled, also when nothing else happens', async () => {
    const app = await world({ ...warmNote, measure: 'plan_kept' });
    await agreedPlan(app, 'member-0', { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2026-12-20' });
    await agreedPlan(app, 'member-1', { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2026-12-20' });
    expect(await assignmentOf(app, 'member-0')).toBeUndefined();
    for (const id of ['member-2', 'member-3']) {
      await standingOf(app, id);
      await agreedPlan(app, id, { currency: 'USD', count: 2, frequency: 'monthly', firstDueOn: '2026-12-20' });
    }
    app.moveTo(day('2026-12-20'));
    for (const reference of ['first', 'second']) {
      app.moveTo(day(reference === 'first' ? '2026-12-20' : '2027-01-19'));
      await app.asOwner().ask('recordPayment', { params: { id: 'member-2' }, input: { amount: november.amount / 2, currency: 'USD', reference } });
      await app.api.runDue();
    }
    app.moveTo(day('2027-01-26'));
    await app.api.runDue();
    expect(await assignmentOf(app, 'member-2')).toMatchObject({ reachedOn: '2027-01-24' });
    expect(await assignmentOf(app, 'member-3')).toMatchObject({ reachedOn: null });
  });

  it('says what it found once enough people are counted, and nothing where they were steered', async () => {
    for (const choice of ['fixed', 'thompson'] as const) {
      const app = testApi({ playbook: playbookWith({ ...warmNote, choice }) });
      const paying = { hold_out: 5, warm: 60 };
      const template = await templateIn(app);
      await app.store.transaction(async (records) => {
        for (const arm of [HOLD_OUT, 'warm'] as const) {
          for (let index = 0; index < 100; index += 1) {
            const memberId = `${arm}-${index}`;
            await records.saveMember({ ...template, id: memberId });
            await records.saveAssignment({ experiment: 'warm-note', memberId, arm, assignedOn: '2026-11-20', open: [], reachedOn: index < paying[arm] ? '2026-11-21' : null, harms: {} });
          }
        }
      });
      app.moveTo(day('2026-12-21'));
      const [, arm] = await resultsOf(app);
      expect(arm?.sentence).toMatch(choice === 'fixed' ? /^The warm note probably helps: \d+ to \d+ more of 100 people resumed within 30 days\.$/ : /^$/);
    }
  });
});

describe('harm', () => {
  it('of every kind is counted in the arm, at once', async () => {
    const app = await world(warmNote);
    const { api } = app;
    for (const id of people) await standingOf(app, id);
    const arms = await armsOf(app);
    const [one = '', two = ''] = people.filter((id) => arms.get(id) === 'warm');
    await app.asOwner().ask('noteComplaint', { params: { id: one } });
    await app.asOwner().ask('noteComplaint', { params: { id: one } });
    await app.asMember(one).ask('saveContactPreferences', { input: { muted: ['email'] } });
    const [charge] = (await standingOf(app, two)).arrears.charges;
    await app.asMember(two).ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'not_mine' } });
    await api.runDue();
    expect((await resultsOf(app))[1]).toMatchObject({ complaints: 1, optOuts: 1, disputes: 1, brokenPlans: 0, isStopped: false });
  });

  it('stops an arm: its people get the plain default, and nobody is given it any more', async () => {
    const app = await world(warmNote);
    for (const id of people) await standingOf(app, id);
    const arms = await armsOf(app);
    const warmPeople = people.filter((id) => arms.get(id) === 'warm');
    for (const id of warmPeople.slice(0, 3)) await app.asOwner().ask('noteComplaint', { params: { id } });
    expect((await standingOf(app, warmPeople[3] ?? '')).message.nudge).toBe('A warm hello from Dana');
    await app.api.runDue();
    expect((await standingOf(app, warmPeople[3] ?? '')).message.nudge).not.toBe('A warm hello from Dana');
    const late = Array.from({ length: 12 }, (_, index) => `late-${index}`);
    for (const id of late) {
      await memberWho(app, id, november);
      expect((await standingOf(app, id)).message.nudge).not.toBe('A warm hello from Dana');
    }
    const lateArms = await Promise.all(late.map(async (id) => (await assignmentOf(app, id))?.arm));
    expect(new Set(lateArms)).toEqual(new Set([HOLD_OUT, undefined]));
    expect((await resultsOf(app))[1]).toMatchObject({ complaints: 3, isStopped: true });
    const { items } = await app.asOwner().ask('listAudit', { query: { limit: '100' } });
    expect(items.filter(({ action }) => action === 'experiment.arm-stopped')).toMatchObject([{ by: 'system', subject: 'warm-note', details: { arm: 'warm', kind: 'complaints', reason: 'limit' } }]);
  });

  it('is answered with some days of silence', async () => {
    const app = await world();
    await app.asOwner().ask('noteComplaint', { params: { id: 'member-0' } });
    expect((await standingOf(app, 'member-0')).surface).toBe('inline');
  });
});

describe('Thompson sampling', () => {
  it('gives more people what went better, and never what was stopped', async () => {
    const second = { ...warm, variant: 'second' };
    const base = playbookWith();
    const messages = { ...base.messages, first_missed: [...base.messages.first_missed, second] };
    const experiment: Experiment = { ...warmNote, choice: 'thompson', holdOut: 0.1, arms: [...warmNote.arms, { id: 'second', name: 'Another', letter: 'second' }] };
    const app = testApi({ playbook: { ...base, messages, experiments: [experiment] }, now: '2026-12-28T15:00:00.000Z' });
    const template = await templateIn(app);
    await app.store.transaction(async (records) => {
      for (let index = 0; index < 80; index += 1) {
        const arm = index % 2 === 0 ? 'warm' : 'second';
        await records.saveMember({ ...template, id: `early-${index}` });
        await records.saveAssignment({ experiment: 'warm-note', memberId: `early-${index}`, arm, assignedOn: '2026-11-21', open: [], reachedOn: arm === 'second' ? '2026-11-22' : null, harms: {} });
      }
    });
    for (const id of people) await memberWho(app, id, november);
    for (const id of people) await standingOf(app, id);
    const given = [...(await armsOf(app)).values()];
    expect(given.filter((arm) => arm === 'second').length).toBeGreaterThan(given.filter((arm) => arm === 'warm').length * 2);
  });
});

describe('the simulation', () => {
  it('plays each rhythm of an experiment by itself, and everybody else gets the plain default', () => {
    const tried = playbooksInForce(playbookWith(warmNote, pauseFirst, slower));
    expect(tried.map(({ arm, playbook }) => [arm, playbook.rhythm.gapDays, playbook.experiments])).toEqual([
      ['', [5], undefined],
      ['slower/slow', [30], undefined],
    ]);
  });

  it('finds no rule broken by any of them', async () => {
    const { simulation, breaches } = await tryOut({ playbook: playbookWith(slower), startsOn: '2026-11-02', days: 30 });
    expect(breaches).toEqual([]);
    expect(simulation.members.find(({ id }) => id === 'ana')?.days.flatMap(({ touches }) => touches).length).toBeGreaterThan(2);
  });
});

describe('a playbook with experiments', () => {
  const faultsOf = (...experiments: unknown[]): string[] => {
    const reading = readPlaybook(stringify({ ...playbookWith(), experiments }, { aliasDuplicateObjects: false }));
    return reading.ok ? [] : reading.faults.map(({ path, reason }) => `${path}: ${reason}`);
  };

  it('is fine with one of each, and with the same again later', () => {
    expect(faultsOf(warmNote, pauseFirst, slower, { ...warmNote, id: 'again', startsOn: '2027-02-18' })).toEqual([]);
  });

  it.each([
    ['a letter that is not there', { ...warmNote, arms: [{ id: 'a', name: 'A', letter: 'cold' }] }, 'experiments.0.arms.0.letter: "cold" is no variant of messages.first_missed'],
    ['the default as an arm', { ...warmNote, arms: [{ id: 'a', name: 'A', letter: plain.variant }] }, 'is the first variant, which everybody gets who is held out'],
    ['an arm twice', { ...warmNote, arms: [...warmNote.arms, ...warmNote.arms] }, 'experiments.0.arms.1.id: "warm" is used twice'],
    ['a rhythm louder than what always holds', { ...slower, arms: [{ id: 'loud', name: 'Loud', rhythm: { caps: [{ touches: 9, days: 3 }] } }] }, 'experiments.0.arms.0.rhythm.caps.0'],
    ['nobody held out', { ...warmNote, holdOut: 0 }, 'experiments.0.holdOut'],
    ['a day that does not exist', { ...warmNote, startsOn: '2026-02-30' }, 'experiments.0.startsOn: write a day as YYYY-MM-DD'],
    ['an arm of another kind', { ...warmNote, arms: [{ id: 'a', name: 'A', firstOffer: 'pause' }] }, 'experiments.0.arms.0'],
  ])('is refused with %s', (_name, experiment, fault) => {
    expect(faultsOf(experiment).join('\n')).toContain(fault);
  });

  it('is refused with two of one name, or two about the same at the same time', () => {
    expect(faultsOf(warmNote, { ...warmNote, startsOn: '2027-06-01' })).toEqual(['experiments.1.id: "warm-note" is used twice']);
    expect(faultsOf(warmNote, { ...warmNote, id: 'too-soon', startsOn: '2027-02-16' })).toEqual(['experiments.1.startsOn: "warm-note" compares the same at the same time; start after 2027-02-17']);
  });
});
