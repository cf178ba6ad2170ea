import { describe, expect, it } from 'vitest';
import { doctorCommand } from '../../sdk/cli/stripe/doctorCommand.ts';
import type { Finding } from '../../sdk/cli/stripe/doctor/finding.ts';
import type { FakeStripe } from './fake/fakeStripe.ts';
import { startStripe } from './support.ts';

const site = 'https://members.example';
const reading = ['customer_read', 'invoice_read', 'subscription_read', 'payment_intent_read', 'dispute_read', 'event_read', 'webhook_read', 'payment_method_domain_read'];

/** What is found about paying now, with nothing else set but what is passed. */
async function payNow(stripe: FakeStripe, environment: Record<string, string>, key = stripe.restrictedKey(...reading)): Promise<{ output: string; findings: Finding[] }> {
  let output = '';
  await doctorCommand({ GOODTERMS_STRIPE_KEY: key, GOODTERMS_STRIPE_API: `http://127.0.0.1:${stripe.connection.port}`, ...environment }, { json: true }, (line) => (output += line));
  const { findings } = JSON.parse(output) as { findings: Finding[] }; // what --json prints
  return { output, findings: findings.filter(({ about }) => about === 'publishableKey' || about === 'wallets') };
}

const registered = (stripe: FakeStripe, domain: string): Promise<unknown> => stripe.client.paymentMethodDomains.create({ domain_name: domain }, { idempotencyKey: domain });

describe('goodterms stripe doctor, of paying now', () => {
  it('is fine with a publishable key of the same mode and a registered domain, and with pages by choice', async () => {
    const stripe = await startStripe();
    await registered(stripe, 'members.example');
    const embedded = await payNow(stripe, { GOODTERMS_STRIPE_PUBLISHABLE_KEY: 'pk_test_1', GOODTERMS_ALLOWED_ORIGINS: site });
    expect(embedded.findings).toMatchObject([{ about: 'publishableKey', verdict: 'ok' }, { about: 'wallets', verdict: 'ok', says: expect.stringContaining('members.example') as string }]);
    const onPages = await payNow(stripe, { GOODTERMS_STRIPE_PAYMENT: 'redirect' });
    expect(onPages.findings).toMatchObject([{ about: 'publishableKey', verdict: 'ok' }]);
    expect(stripe.requests.filter(({ method, operation }) => method !== 'GET' && operation !== 'paymentMethodDomains.create')).toEqual([]);
  });

  it('has the owner look where nobody chose, or a domain is not registered', async () => {
    const stripe = await startStripe();
    expect((await payNow(stripe, {})).findings).toMatchObject([{ about: 'publishableKey', verdict: 'look', todo: expect.stringContaining('GOODTERMS_STRIPE_PAYMENT=redirect') as string }]);
    const key = { GOODTERMS_STRIPE_PUBLISHABLE_KEY: 'pk_test_1' };
    expect((await payNow(stripe, key)).findings[1]).toMatchObject({ verdict: 'look', says: expect.stringContaining('none so far') as string });
    await registered(stripe, 'other.example');
    expect((await payNow(stripe, { ...key, GOODTERMS_ALLOWED_ORIGINS: `${site}, https://other.example` })).findings[1]).toMatchObject({ verdict: 'look', says: expect.stringMatching(/not shown on members\.example:/) as string });
    const blind = stripe.restrictedKey(...reading.filter((each) => each !== 'payment_method_domain_read'));
    expect((await payNow(stripe, key, blind)).findings[1]).toMatchObject({ verdict: 'look', says: expect.stringContaining('Payment Method Domains') as string });
  });

  it.each([
    [{ GOODTERMS_STRIPE_PUBLISHABLE_KEY: 'pk_live_in_the_wrong_place' }, 'one mode'],
    [{ GOODTERMS_STRIPE_PUBLISHABLE_KEY: 'sk_test_in_the_wrong_place' }, 'not a publishable key'],
    [{ GOODTERMS_STRIPE_PAYMENT: 'embedded' }, 'is not set'],
  ])('has %j mended, and does not repeat it', async (wrong, says) => {
    const { output, findings } = await payNow(await startStripe(), wrong);
    expect(findings).toMatchObject([{ about: 'publishableKey', verdict: 'mend', says: expect.stringContaining(says) as string }]);
    expect(output).not.toContain('in_the_wrong_place');
  });
});
