import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import { firstInstant } from '../server/support/testApi.ts';
import { idOf } from './fake/idOf.ts';
import { asConfirm, begins, goesOn, mayaPays, pays, publishableKey } from './mayaPays.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-secrets-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('a client secret is answered each time, and is nowhere else: not in the database, not in the log, not in the trail', async () => {
  const store = await sqliteStore({ file: join(folder, 'goodterms.db'), clock: { now: () => new Date(firstInstant) } });
  const coach = await mayaPays({ store: () => store });
  const begun = await begins(coach, {}, 'beginning');
  expect(await begins(coach, {}, 'beginning')).toEqual(begun);
  coach.stripe.browser.confirmSetup(begun.clientSecret, 'pm_card_authenticationRequired');
  const asked = asConfirm(await goesOn(coach, begun, 'confirming'));
  expect(await goesOn(coach, begun, 'confirming')).toEqual(asked);
  coach.stripe.fail({ on: 'invoicePayments.list', how: 'server error' });
  await coach.app.asMember('maya').send('confirmPayment', { params: { id: begun.paymentId } });
  coach.stripe.browser.authenticate(asked.clientSecret, 'succeeds');
  await goesOn(coach, begun);
  const method = asConfirm(await coach.app.asMember('maya').ask('startPaymentMethod', { input: {} }));

  const trail = JSON.stringify([(await store.reader.audit({ limit: 200, cursor: null })).items, coach.app.log, coach.warnings.map(({ message, stack }) => [message, stack]), coach.app.log.map(({ error }) => String(error))]);
  await store.close();
  const database = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')).join('');
  expect(database).toContain(begun.paymentId); // it is the right file, and can be read like this
  for (const secret of [begun.clientSecret, asked.clientSecret, method.clientSecret]) {
    expect(secret).toMatch(/_secret_/);
    for (const place of [database, trail]) expect(place).not.toContain(secret);
  }
  for (const place of [database, trail]) expect(place).not.toMatch(/_secret_|sk_test|rk_test|whsec/);
});

it('a new card is kept for what comes, and nothing is taken', async () => {
  const coach = await mayaPays();
  const step = asConfirm(await coach.app.asMember('maya').ask('startPaymentMethod', { input: {} }));
  expect(step).toMatchObject({ intent: 'setup', money: null, publishableKey });
  const card = coach.stripe.browser.confirmSetup(step.clientSecret, 'pm_card_visa');
  expect(await goesOn(coach, step)).toEqual({ next: 'done', paymentId: step.paymentId, state: 'saved', taken: null, left: null });
  expect(idOf(coach.stripe.books.customers.get(coach.customer.id)?.invoice_settings.default_payment_method)).toBe(card);
  expect(idOf(coach.stripe.books.subscriptions.get(coach.subscription.id)?.default_payment_method)).toBe(card);
  expect(coach.stripe.charges.filter(({ idempotencyKey }) => idempotencyKey !== null)).toEqual([]);
  const { items } = await coach.app.store.reader.audit({ limit: 100, cursor: null }, 'maya');
  expect(items.filter(({ action }) => action === 'card.set').map(({ subject, details }) => [subject, details['requestId']])).toEqual(expect.arrayContaining([[coach.customer.id, expect.stringMatching(/^req_/)], [coach.subscription.id, expect.stringMatching(/^req_/)]]));
});

it('there is no card to change for a member whose charges are the owner’s own, or who owes nothing', async () => {
  const coach = await mayaPays({ months: 1 });
  await pays(coach, 'pm_card_visa');
  expect(await coach.app.asMember('maya').refusal('startPaymentMethod', { input: {} })).toMatchObject({ code: 'not_offered' });
  expect(await coach.app.asMember('maya').refusal('startPayment', { input: { currency: 'USD' } })).toMatchObject({ code: 'not_offered' });
});
