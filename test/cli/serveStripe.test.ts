import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { movableClock } from '../../sdk/testing/movableClock.ts';
import { webhookPath } from '../../sdk/server/stripe/webhookEvents.ts';
import { startStripe } from '../stripe/support.ts';
import { addressOf, run, settings, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-serve-stripe-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('goodterms serve with Stripe', () => {
  it.each([
    [{ GOODTERMS_STRIPE_KEY: 'pk_test_1' }, 'publishable'],
    [{ GOODTERMS_STRIPE_KEY: 'hello' }, 'GOODTERMS_STRIPE_KEY is not'],
    [{ GOODTERMS_STRIPE_KEY: 'rk_test_1', GOODTERMS_STRIPE_WEBHOOK_SECRET: 'rk_test_1' }, 'whsec_'],
    [{ GOODTERMS_STRIPE_WEBHOOK_SECRET: 'whsec_1' }, 'GOODTERMS_STRIPE_KEY is not'],
    [{ GOODTERMS_STRIPE_PUBLISHABLE_KEY: 'pk_test_1' }, 'GOODTERMS_STRIPE_KEY is not'],
    [{ GOODTERMS_STRIPE_KEY: 'rk_live_1', GOODTERMS_STRIPE_PUBLISHABLE_KEY: 'pk_test_1' }, 'one mode'],
    [{ GOODTERMS_STRIPE_KEY: 'rk_live_1', GOODTERMS_STRIPE_PUBLISHABLE_KEY: 'rk_test_1' }, 'not a publishable key'],
    [{ GOODTERMS_STRIPE_KEY: 'rk_live_1', GOODTERMS_STRIPE_PAYMENT: 'embedded' }, 'GOODTERMS_STRIPE_PUBLISHABLE_KEY is not set'],
    [{ GOODTERMS_STRIPE_KEY: 'rk_live_1', GOODTERMS_STRIPE_PAYMENT: 'popup' }, 'embedded'],
  ])('refuses %j, and does not repeat it', async (wrong, hint) => {
    const { code, errors } = await run(['serve', '--data', join(folder, 'none')], { ...settings, ...wrong });
    expect(code).toBe(2);
    expect(errors).toContain(hint);
    expect(errors).not.toContain('rk_test_1');
  });

  it('reads who owes what, hears of changes, and prints neither the key nor a name', async () => {
    const stripe = await startStripe({ clock: movableClock(new Date()) });
    const customer = stripe.givenCustomer({ email: 'maya.secret@example.com', name: 'Maya Hidden', metadata: { gt_member: 'maya' } });
    const createdAt = new Date(Date.now() - 20 * 86_400_000);
    const { id } = stripe.givenInvoice({ customer: customer.id, createdAt });

    const secret = stripe.webhooks.to('the address is known once the server listens');
    const environment = { ...settings, GOODTERMS_STRIPE_KEY: stripe.apiKey, GOODTERMS_STRIPE_WEBHOOK_SECRET: secret, GOODTERMS_STRIPE_API: `http://127.0.0.1:${stripe.connection.port}` };
    const server = start(['serve', '--data', join(folder, 'served')], environment);
    const address = await addressOf(server);
    for (const endpoint of stripe.books.webhookEndpoints.values()) endpoint.url = address + webhookPath;
    const token = (await run(['token', '--member', 'maya', '--name', 'Maya'])).output.trim();
    const standing = async (): Promise<unknown> => await (await fetch(`${address}/v1/standing`, { headers: { authorization: `Bearer ${token}` } })).json();
    expect(await standing()).toMatchObject({ status: 'in_arrears' });

    stripe.browser.payOnHostedPage(id, 'pm_card_visa');
    expect((await stripe.webhooks.deliver()).every(({ status }) => status === 200)).toBe(true);
    server.child.kill('SIGTERM');
    const { code, output } = await server.ended;
    expect(code).toBe(0);
    expect(output).toContain(webhookPath);
    expect(output).not.toMatch(/sk_test|whsec|Hidden|secret@|cus_/);
  });
});
