import { describe, expect, it } from 'vitest';
import type { RouteName } from '../../sdk/contract/routes.ts';
import { routes } from '../../sdk/contract/routes.ts';
import { stateOf } from './support/stateOf.ts';
import { type Caller, testApi } from './support/testApi.ts';
import { type Examples, examplesFor, memberInArrears } from './support/world.ts';

const names = Object.keys(routes) as RouteName[]; // keys of the table
const ofOneMember = names.filter((name) => routes[name].by === 'member' && routes[name].path.includes('{') && name !== 'askIntroduction');
const ofTheOwner = names.filter((name) => routes[name].by === 'owner' && routes[name].path.includes('{') && name !== 'saveMember');

/** Status, body and headers of an answer, without what differs by call. */
async function answerOf(response: Response): Promise<string> {
  const requestId = response.headers.get('request-id') ?? '';
  const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
  return `${response.status}\n${headers}\n\n${await response.text()}`.replaceAll(requestId, 'req_');
}

function withUnknownIds(examples: Examples, name: RouteName): Examples[RouteName] {
  const params = Object.fromEntries(Object.entries(examples[name].params ?? {}).map(([param, id]) => [param, `${id.slice(0, 4)}${'0'.repeat(32)}`]));
  return { ...examples[name], params };
}

async function answers(caller: Caller, name: RouteName, asking: Examples[RouteName]): Promise<string> {
  return await answerOf(await caller.send(name, asking));
}

describe("another member's things", () => {
  it('there are such routes', () => {
    expect(ofOneMember.length).toBeGreaterThanOrEqual(12);
  });

  it.each(ofOneMember)('%s answers a stranger as if the thing did not exist', async (name) => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    await memberInArrears(app, 'bo');
    const before = await stateOf(app.store);
    for (const stranger of ['bo', 'nobody-we-know']) {
      const foreign = await answers(app.asMember(stranger), name, examples[name]);
      const unknown = await answers(app.asMember(stranger), name, withUnknownIds(examples, name));
      expect(foreign).toMatch(/^404\n/);
      expect(foreign).toBe(unknown);
      expect(foreign).not.toContain('ada');
    }
    expect(await stateOf(app.store)).toEqual(before);
    expect(await answers(app.asMember('ada'), name, withUnknownIds(examples, name))).toMatch(/^404\n/);
  });

  it("a stranger's charge cannot be disputed, and is not told from one that does not exist", async () => {
    const app = testApi();
    const [charge] = await memberInArrears(app, 'ada');
    await memberInArrears(app, 'bo');
    const before = await stateOf(app.store);
    const disputing = async (chargeId: string) => await answerOf(await app.asMember('bo').send('openDispute', { input: { chargeId, about: 'not_mine' } }));
    const foreign = await disputing(charge?.id ?? '');
    expect(foreign).toMatch(/^404\n/);
    expect(foreign).toBe(await disputing('chg_unknown'));
    expect(await stateOf(app.store)).toEqual(before);
  });

  it.each(['dispute', 'conversation', 'breathing_space'])('only a dispute can be withdrawn by the member: %s', async (reason) => {
    const app = testApi();
    const [charge] = await memberInArrears(app, 'ada');
    if (reason === 'dispute') await app.asMember('ada').ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'other' } });
    if (reason === 'conversation') await app.asMember('ada').ask('openConversation', { input: { topic: 'other', text: 'Hello' } });
    if (reason === 'breathing_space') await app.asOwner().ask('placeHold', { input: { memberId: 'ada' } });
    const [hold] = (await app.store.reader.account('ada'))?.holds ?? [];
    const answer = await app.asMember('ada').send('withdrawDispute', { params: { id: hold?.id ?? '' } });
    expect(answer.status).toBe(reason === 'dispute' ? 200 : 404);
  });
});

describe('the owner asks for what is not there', () => {
  it.each(ofTheOwner)('%s answers 404', async (name) => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    const before = await stateOf(app.store);
    expect(await answers(app.asOwner(), name, withUnknownIds(examples, name))).toMatch(/^404\n/);
    expect(await stateOf(app.store)).toEqual(before);
  });

  it("a charge of another member is not this member's", async () => {
    const app = testApi();
    const [charge] = await memberInArrears(app, 'ada');
    await memberInArrears(app, 'bo');
    const problem = await app.asOwner().refusal('recordChargePayment', { params: { id: 'bo', chargeId: charge?.id ?? '' }, input: { amount: 100, currency: 'USD', reference: 'r' } });
    expect(problem.code).toBe('not_found');
  });
});

describe('what a member is told', () => {
  it('never holds anything of another member, whatever was asked before', async () => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    await memberInArrears(app, 'bo');
    for (const name of names.filter((one) => routes[one].by === 'member')) {
      const answer = await answers(app.asMember('bo'), name, examples[name]);
      expect(answer).not.toMatch(/First ada|ada@private|ada-1|Hello Dana|Wren/);
    }
  });

  it("never holds the member's own mail address, and no note of a hold", async () => {
    const app = testApi();
    const examples = await examplesFor(app, 'ada');
    for (const name of names.filter((one) => routes[one].by === 'member')) {
      expect(await answers(app.asMember('ada'), name, examples[name])).not.toMatch(/private\.example|all well/);
    }
  });
});
