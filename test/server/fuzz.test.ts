import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../sdk/contract/route.ts';
import { type RouteName, routes } from '../../sdk/contract/routes.ts';
import { inputsOf, mutationsOf, oddTexts } from './support/arbitraries.ts';
import { testApi, type TestApi } from './support/testApi.ts';
import { type Examples, examplesFor } from './support/world.ts';

const table: Record<string, Route> = routes;
const names = Object.keys(routes) as RouteName[]; // keys of the table
const withInput = names.filter((name) => table[name]?.input);
const withIds = names.filter((name) => routes[name].path.includes('{'));
const runs = { numRuns: 40 };

describe('whatever is sent', () => {
  let app: TestApi;
  let examples: Examples;

  beforeAll(async () => {
    app = testApi();
    examples = await examplesFor(app, 'ada');
  });

  it.each(names)('%s answers its own example', async (name) => {
    const other = testApi();
    const own = await examplesFor(other, 'ada');
    const caller = routes[name].by === 'owner' ? other.asOwner() : other.asMember('ada');
    const { status } = await caller.send(name, own[name]);
    const isTakenAlready = ['quotePlan', 'startPause', 'extendPause', 'resumePause', 'askIntroduction'].includes(name);
    const needsTill = ['confirmPayment', 'startPaymentMethod'].includes(name); // this API has none
    expect(status).toBe(isTakenAlready || needsTill ? 409 : routes[name].status);
  });

  /** Never an error of ours; and what was refused has changed nothing. */
  async function expectSane(name: RouteName, asking: object): Promise<void> {
    const before = app.commits();
    const caller = routes[name].by === 'owner' ? app.asOwner() : app.asMember('ada');
    const response = await caller.send(name, { ...examples[name], ...asking });
    const text = await response.text();
    if (response.status >= 500) throw new Error(`${response.status} ${text}`, { cause: app.log.at(-1)?.error });
    if (response.ok) {
      expect((await app.asMember('ada').send('getStanding')).status).toBe(200);
      return;
    }
    expect(JSON.parse(text)).toMatchObject({ status: response.status, code: expect.any(String), detail: expect.any(String) });
    expect(app.commits()).toBe(before);
  }

  it.each(withInput)('%s takes or refuses input that fits its schema', async (name) => {
    await fc.assert(fc.asyncProperty(inputsOf(routes[name as 'saveGoal'].input), (input) => expectSane(name, { input })), runs);
  });

  it.each(withInput)('%s refuses or ignores what does not belong in its input', async (name) => {
    const examplesOfInput = fc.constant<unknown>(examples[name].input);
    const bodies = mutationsOf(fc.oneof(examplesOfInput, inputsOf(routes[name as 'saveGoal'].input)));
    await fc.assert(fc.asyncProperty(bodies, (body) => expectSane(name, { body })), runs);
    expect(Object.hasOwn(Object.prototype, 'isAdmin')).toBe(false);
  });

  it.each(withIds)('%s finds nothing under an id that is none of ours', async (name) => {
    const ids = fc.oneof(fc.string({ unit: 'binary', maxLength: 140 }).filter((text) => text.isWellFormed()), fc.constantFrom(...oddTexts.filter((text) => text.isWellFormed())));
    await fc.assert(fc.asyncProperty(ids, (id) => expectSane(name, { params: { ...examples[name].params, id } })), { numRuns: 30 });
  });

  it('takes any header that fetch lets through', async () => {
    const values = fc.string({ unit: 'binary-ascii', maxLength: 300 }).map((text) => text.replaceAll(/[\0\r\n]/g, ''));
    const headers = fc.record({ 'goodterms-locale': values, 'if-none-match': values, 'idempotency-key': values, origin: values, 'content-length': values, 'sec-fetch-site': values }, { requiredKeys: [] });
    const locales = fc.constantFrom('constructor', '__proto__', 'toString', 'en-', 'en-x', 'ar-u-nu-arab', 'es_MX', '*', 'en;q=0.5', 'x'.repeat(1000)).map((locale) => ({ 'goodterms-locale': locale }));
    await fc.assert(fc.asyncProperty(fc.oneof(headers, locales), (sent) => expectSane('snooze', { headers: sent })), { numRuns: 200 });
    await fc.assert(fc.asyncProperty(fc.oneof(headers, locales), (sent) => expectSane('getStanding', { headers: sent })), { numRuns: 100 });
  });
});
