import { Stripe } from 'stripe';
import { describe, expect, it } from 'vitest';
import { doctorCommand } from '../../sdk/cli/stripe/doctorCommand.ts';
import type { Finding } from '../../sdk/cli/stripe/doctor/finding.ts';
import { webhookEvents } from '../../sdk/server/stripe/webhookEvents.ts';
import { run } from '../cli/command.ts';
import { startStripe } from './support.ts';
import type { FakeStripe } from './fake/fakeStripe.ts';

const publicUrl = 'https://care.example.com';
const address = `${publicUrl}/v1/webhooks/stripe`;
const permissions = {
  'read.customers': 'customer_read',
  'read.invoices': 'invoice_read',
  'read.invoicePayments': 'invoice_read',
  'read.subscriptions': 'subscription_read',
  'read.paymentIntents': 'payment_intent_read',
  'read.disputes': 'dispute_read',
};
const optional = { 'read.events': 'event_read' };
const allReading = [...Object.values(permissions), ...Object.values(optional), 'webhook_read'];

/** The environment of a doctor that looks at this fake with everything as it should be. */
function environmentOf(stripe: FakeStripe, changes: Record<string, string> = {}): Record<string, string> {
  return {
    GOODTERMS_STRIPE_KEY: stripe.restrictedKey(...allReading),
    GOODTERMS_STRIPE_API: `http://127.0.0.1:${stripe.connection.port}`,
    GOODTERMS_STRIPE_WEBHOOK_SECRET: 'whsec_of_the_test',
    GOODTERMS_PUBLIC_URL: publicUrl,
    ...changes,
  };
}

interface Diagnosis {
  code: number;
  output: string;
  findings: Finding[];
  of: (about: string) => Finding;
}

/** The command without a process of its own, which takes a second or two to begin. */
async function doctor(stripe: FakeStripe, changes: Record<string, string> = {}): Promise<Diagnosis> {
  let output = '';
  const code = await doctorCommand(environmentOf(stripe, changes), { json: true }, (line) => (output += line));
  const { findings } = JSON.parse(output) as { findings: Finding[] }; // what --json prints
  const of = (about: string): Finding => {
    const found = findings.find((finding) => finding.about === about);
    if (!found) throw new Error(`Nothing was found about ${about}: ${output}`);
    return found;
  };
  return { code, output, findings, of };
}

describe('goodterms stripe doctor', () => {
  it('finds nothing to mend where all is well, and only reads', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address, webhookEvents);
    const { code, findings, of } = await doctor(stripe);
    expect(findings.filter(({ verdict }) => verdict === 'mend')).toEqual([]);
    expect(code).toBe(0);
    expect(of('key')).toMatchObject({ verdict: 'ok', says: expect.stringContaining('restricted key for test mode') as string });
    expect(of('webhook.events').verdict).toBe('ok');
    expect(of('webhook.version').says).toContain(Stripe.API_VERSION);
    expect(of('version').says).toContain(Stripe.API_VERSION);
    expect(of('write')).toMatchObject({ verdict: 'look', todo: expect.stringMatching(/Customers: Write.*Invoices: Write.*Subscriptions: Write/s) as string });
    expect(of('endOfRetries')).toMatchObject({ verdict: 'look', todo: expect.stringContaining('leave the subscription past due') as string });
    expect(of('mails').verdict).toBe('look');
    expect(stripe.requests.length).toBeGreaterThan(8);
    expect(stripe.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
  });

  it('says the same to people, what has to be mended first', async () => {
    const stripe = await startStripe();
    const { code, output, errors } = await run(['stripe', 'doctor'], environmentOf(stripe));
    expect(code).toBe(1);
    expect(errors).toBe('');
    expect(output.split('\n').slice(0, 3)).toEqual(['Your Stripe account, test mode', '', `mend  No webhook endpoint leads to ${address}.`]);
    expect(output).toContain('invoice.payment_failed');
    expect(output).toMatch(/\n1 to mend, \d+ to look at, \d+ fine\.\n$/);
  });

  it.each(['enabling', 'having'] as const)('names each permission that is missing, in the wording "%s" of Stripe as well', async (permissionWords) => {
    const stripe = await startStripe({ permissionWords });
    const { code, of } = await doctor(stripe, { GOODTERMS_STRIPE_KEY: stripe.restrictedKey() });
    expect(code).toBe(1);
    for (const [about, permission] of Object.entries(permissions)) expect(of(about)).toMatchObject({ verdict: 'mend', todo: expect.stringContaining(permission) as string });
    for (const [about, permission] of Object.entries(optional)) expect(of(about)).toMatchObject({ verdict: 'look', todo: expect.stringContaining(permission) as string });
    expect(of('endOfRetries').verdict).toBe('look');
  });

  it('leaves alone what has its permission', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address);
    const { code, findings } = await doctor(stripe, { GOODTERMS_STRIPE_KEY: stripe.restrictedKey(...allReading.filter((each) => each !== 'subscription_read')) });
    expect({ code, mend: findings.filter(({ verdict }) => verdict === 'mend').map(({ about }) => about) }).toEqual({ code: 1, mend: ['read.subscriptions'] });
  });

  it('takes a permission to write for one to read', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address);
    expect((await doctor(stripe, { GOODTERMS_STRIPE_KEY: stripe.restrictedKey(...allReading.map((each) => each.replace('_read', '_write'))) })).code).toBe(0);
  });

  it('advises against a secret key', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address);
    const { code, of } = await doctor(stripe, { GOODTERMS_STRIPE_KEY: stripe.apiKey });
    expect({ code, verdict: of('key').verdict }).toEqual({ code: 0, verdict: 'look' });
  });

  it('names the events that an endpoint is not sent', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address, webhookEvents.filter((type) => type !== 'invoice.paid' && type !== 'customer.deleted'));
    const { code, of } = await doctor(stripe);
    expect(code).toBe(1);
    expect(of('webhook.events')).toMatchObject({ verdict: 'mend', says: expect.stringContaining('2 of the') as string, todo: expect.stringMatching(/add:\n {2}customer\.deleted\n {2}invoice\.paid$/) as string });
  });

  it('sees an endpoint that is off, one that leads elsewhere, and one in another version', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(`${publicUrl}/stripe`);
    expect((await doctor(stripe)).of('webhook').says).toContain('No webhook endpoint leads to');

    stripe.webhooks.to(address);
    const endpoint = [...stripe.books.webhookEndpoints.values()].find(({ url }) => url === address);
    if (!endpoint) throw new Error('There is an endpoint.');
    endpoint.status = 'disabled';
    const off = await doctor(stripe);
    expect({ code: off.code, ...off.of('webhook') }).toMatchObject({ code: 1, verdict: 'mend', says: expect.stringContaining('disabled') as string });

    endpoint.status = 'enabled';
    endpoint.api_version = '2020-08-27';
    const old = await doctor(stripe);
    expect({ code: old.code, ...old.of('webhook.version') }).toMatchObject({ code: 0, verdict: 'look', says: expect.stringContaining('2020-08-27') as string });
    endpoint.api_version = null;
    expect((await doctor(stripe)).of('webhook.version').says).toContain('whatever API version');

    endpoint.status = 'disabled';
    stripe.webhooks.to(address, ['invoice.paid']);
    stripe.webhooks.to(address);
    expect((await doctor(stripe)).code).toBe(0);
  });

  it('finds an endpoint on the second page, and takes a slash at the end of the address', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address);
    for (let other = 0; other < 120; other++) stripe.webhooks.to(`https://other.example/${other}`);
    expect((await doctor(stripe, { GOODTERMS_PUBLIC_URL: `${publicUrl}/` })).of('webhook').verdict).toBe('ok');
  });

  it('says what is missing here for webhooks', async () => {
    const stripe = await startStripe();
    const without = await doctor(stripe, { GOODTERMS_PUBLIC_URL: '', GOODTERMS_STRIPE_WEBHOOK_SECRET: '' });
    expect({ code: without.code, webhook: without.of('webhook').verdict, secret: without.of('webhook.secret').verdict }).toEqual({ code: 0, webhook: 'look', secret: 'look' });
    const wrong = await doctor(stripe, { GOODTERMS_PUBLIC_URL: 'care', GOODTERMS_STRIPE_WEBHOOK_SECRET: 'rk_test_in_the_wrong_place' });
    expect({ code: wrong.code, webhook: wrong.of('webhook').verdict, secret: wrong.of('webhook.secret').verdict }).toEqual({ code: 1, webhook: 'mend', secret: 'mend' });
    expect(wrong.output).not.toContain('in_the_wrong_place');
    const blind = await doctor(stripe, { GOODTERMS_STRIPE_KEY: stripe.restrictedKey(...allReading.filter((each) => each !== 'webhook_read')) });
    expect({ code: blind.code, ...blind.of('webhook') }).toMatchObject({ code: 0, verdict: 'look', todo: expect.stringContaining(address) as string });
  });

  it('tells what the settings that it cannot read have led to', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address);
    const customer = stripe.givenCustomer({ card: 'pm_card_visa' });
    const unpaid = stripe.givenSubscription({ customer: customer.id, status: 'unpaid' });
    stripe.givenSubscription({ customer: customer.id, status: 'paused', pausedFor: 'final_payment_failure' });
    stripe.givenSubscription({ customer: customer.id, status: 'paused', pausedFor: 'pause_requested' });
    for (let ended = 0; ended < 2; ended++) {
      const { id } = stripe.givenSubscription({ customer: customer.id, status: 'canceled' });
      const subscription = stripe.books.subscriptions.get(id);
      if (subscription) subscription.cancellation_details = { comment: null, feedback: null, feedback_option: null, reason: 'payment_failed' };
    }
    stripe.givenSubscription({ customer: customer.id, status: 'canceled' });
    stripe.givenInvoice({ customer: customer.id, subscription: unpaid.id, createdAt: '2026-01-01T09:00:00Z' });
    stripe.givenInvoice({ customer: customer.id });
    const { of } = await doctor(stripe);
    expect(of('endOfRetries').says).toContain('2 subscriptions ended because a payment failed, 1 subscription became unpaid, 1 subscription paused');
    expect(of('retries').says).toContain('Of 2 open invoices that Stripe charges by itself, it is going to try 1 again.');
  });

  it('says where there is no search, and takes the version of the account from its events', async () => {
    const stripe = await startStripe({ search: 'unavailable' });
    stripe.webhooks.to(address);
    stripe.deleteCustomer(stripe.givenCustomer().id);
    for (const event of stripe.books.events.values()) event.api_version = '2024-06-20';
    const { code, of } = await doctor(stripe);
    expect({ code, search: of('search').verdict }).toEqual({ code: 0, search: 'look' });
    expect(of('version')).toMatchObject({ verdict: 'ok', says: expect.stringContaining('set to 2024-06-20') as string });
  });
});

describe('goodterms stripe doctor in bad luck', () => {
  it.each([
    ['is not set', {}],
    ['is a publishable key', { GOODTERMS_STRIPE_KEY: 'pk_test_abcdefgh' }],
    ['is not a key of Stripe', { GOODTERMS_STRIPE_KEY: 'hunter2 abcdefgh' }],
    ['is for tests', { GOODTERMS_STRIPE_KEY: 'rk_live_abcdefgh', GOODTERMS_STRIPE_API: 'http://127.0.0.1:9' }],
    ['is for tests', { GOODTERMS_STRIPE_KEY: 'rk_test_abcdefgh', GOODTERMS_STRIPE_API: 'http://stripe.example:9' }],
    ['is for tests', { GOODTERMS_STRIPE_KEY: 'rk_test_abcdefgh', GOODTERMS_STRIPE_API: '127.0.0.1' }],
  ])('refuses to begin when the environment %s', async (says, environment) => {
    const { code, output, errors } = await run(['stripe', 'doctor'], environment);
    expect({ code, output }).toEqual({ code: 2, output: '' });
    expect(errors).toContain(says);
    expect(errors).not.toContain('abcdefgh');
  });

  it('says what to do about a key that Stripe does not take, and does not print it', async () => {
    const stripe = await startStripe();
    const { code, output, errors } = await run(['stripe', 'doctor'], environmentOf(stripe, { GOODTERMS_STRIPE_KEY: 'rk_test_ofsomebodyelse' }));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toBe('Stripe does not take the key in GOODTERMS_STRIPE_KEY. It may have been rolled or deleted: look under Developers, API keys.\n');
  });

  it('waits where Stripe asks for fewer requests', async () => {
    const stripe = await startStripe();
    stripe.webhooks.to(address);
    stripe.fail({ how: 'rate limited', retryAfter: 0 }, { how: 'rate limited', retryAfter: 0 }, { on: 'disputes.list', how: 'rate limited', retryAfter: 0 });
    expect((await doctor(stripe)).code).toBe(0);
  });

  it.each([
    ['not Stripe', { how: 'html' } as const],
    ['cannot be reached', { how: 'cut' } as const],
    ['failed (req_', { how: 'server error' } as const],
  ])('ends and says so when what answers is %s', async (says, fault) => {
    const stripe = await startStripe();
    stripe.fail(...Array.from({ length: 8 }, () => fault));
    const { code, output, errors } = await run(['stripe', 'doctor'], environmentOf(stripe));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(says);
  }, 30_000);
});
