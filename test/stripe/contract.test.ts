import { readFileSync } from 'node:fs';
import { Stripe } from 'stripe';
import { expect, it } from 'vitest';
import { checkRequest } from './checkRequest.ts';
import { readContract } from './contract.ts';
import { contractFile } from './generate/contractFile.ts';
import { generateContract } from './generate/generateContract.ts';
import { operations } from './operations.ts';
import { parseForm } from './parseForm.ts';

/** The faults of one POST, as `param: code`. */
function faultsOf(path: string, form: string, method = 'POST'): string[] {
  return checkRequest({ method, path, params: parseForm(form), idempotencyKey: 'key' }).faults.map(({ param, code }) => `${param}: ${code}`);
}

it('is what the installed stripe package says; run `npm run generate`', async () => {
  const committed = readFileSync(new URL('contract.generated.json', import.meta.url), 'utf8');
  // The difference of two texts of this length says nothing, so only whether there is one.
  expect(contractFile(await generateContract()) === committed, 'contract.generated.json is of another stripe package').toBe(true);
}, 120_000);

it('speaks the version of the API that the reference was read from', () => {
  expect(readContract()).toMatchObject({ stripe: Stripe.PACKAGE_VERSION, apiVersion: '2026-10-28.endive' });
  expect(Object.keys(readContract().operations)).toEqual([...operations]);
});

it.each([
  ['/v1/invoices/in_1', 'auto_advance=false&metadata[gt_plan]=pln_1&metadata[gt_seq]=1&metadata[gt_due]=2026-12-01&metadata[gt_prev_auto_advance]=true'],
  ['/v1/invoices/in_1/pay', 'payment_method=pm_1&off_session=false&expand[0]=confirmation_secret'],
  ['/v1/invoices/in_1/attach_payment', 'payment_intent=pi_1'],
  ['/v1/invoices', 'customer=cus_1&collection_method=charge_automatically&auto_advance=false&currency=usd&pending_invoice_items_behavior=exclude&automatically_finalizes_at=1797000000'],
  ['/v1/invoiceitems', 'customer=cus_1&invoice=in_1&amount=6450&currency=usd&discountable=false&period[start]=1796000000&period[end]=1797000000'],
  ['/v1/invoices/in_1/finalize', 'auto_advance=false'],
  ['/v1/credit_notes', 'invoice=in_1&amount=6450&email_type=none&memo=Repaid'],
  ['/v1/setup_intents', 'customer=cus_1&usage=off_session&automatic_payment_methods[enabled]=true&automatic_payment_methods[allow_redirects]=never'],
  ['/v1/payment_intents', 'amount=6450&currency=usd&customer=cus_1&payment_method=pm_1'],
  ['/v1/payment_intents/pi_1/confirm', 'off_session=true'],
  ['/v1/subscriptions/sub_1', 'default_payment_method=pm_1'],
  ['/v1/subscriptions/sub_1', 'pause_collection='],
  ['/v1/subscriptions/sub_1', 'pause_collection[behavior]=void&pause_collection[resumes_at]=1797000000'],
  ['/v1/subscriptions/sub_1/pause', 'type=subscription&bill_for[unused_time_from][type]=none&bill_for[outstanding_usage_through][type]=none'],
  ['/v1/subscriptions/sub_1/resume', 'billing_cycle_anchor[type]=now&payment_behavior=resume_on_payment_success'],
  ['/v1/customers/cus_1', 'invoice_settings[default_payment_method]=pm_1'],
  ['/v1/billing_portal/sessions', 'customer=cus_1&return_url=https://coach.example&flow_data[type]=payment_method_update'],
  ['/v1/customer_sessions', 'customer=cus_1&components[payment_element][enabled]=true&components[payment_element][features][payment_method_redisplay]=enabled'],
  ['/v1/webhook_endpoints', 'url=https://coach.example/v1/webhooks/stripe&enabled_events[0]=invoice.paid&api_version=2026-10-28.endive'],
  ['/v1/payment_method_domains', 'domain_name=coach.example'],
])('takes %s with %s', (path, form) => {
  expect(faultsOf(path, form)).toEqual([]);
});

it.each([
  ['a parameter that was removed', '/v1/payment_intents', 'amount=100&currency=usd&payment_method_types[0]=card', 'payment_method_types: parameter_unknown'],
  ['a value that was removed', '/v1/subscriptions/sub_1/resume', 'billing_cycle_anchor=now', 'billing_cycle_anchor: parameter_invalid'],
  ['a word that no enumeration has', '/v1/subscriptions/sub_1', 'pause_collection[behavior]=forget', 'pause_collection[behavior]: parameter_invalid'],
  ['a name that is wrong further in', '/v1/subscriptions/sub_1', 'pause_collection[behavior]=void&pause_collection[until]=1', 'pause_collection[until]: parameter_unknown'],
  ['text for a number', '/v1/payment_intents', 'amount=lots&currency=usd', 'amount: parameter_invalid'],
  ['a part of a cent', '/v1/payment_intents', 'amount=10.5&currency=usd', 'amount: parameter_invalid'],
  ['text for a yes or no', '/v1/invoices/in_1/pay', 'off_session=maybe', 'off_session: parameter_invalid'],
  ['what is required and not there', '/v1/payment_intents', 'amount=100', 'currency: parameter_missing'],
  ['metadata that is too long', '/v1/invoices/in_1', `metadata[note]=${'x'.repeat(501)}`, 'metadata[note]: parameter_invalid'],
  ['a path that is in no contract', '/v1/charges', 'amount=100', ': parameter_unknown'],
])('refuses %s', (_what, path, form, fault) => {
  expect(faultsOf(path, form)).toContain(fault);
});

it('refuses a change without an idempotency key', () => {
  const { faults } = checkRequest({ method: 'POST', path: '/v1/invoices/in_1/pay', params: {} });
  expect(faults).toMatchObject([{ param: 'Idempotency-Key', code: 'parameter_missing' }]);
});

it('tells a search from the customer of that name', () => {
  const asked = checkRequest({ method: 'GET', path: '/v1/customers/search', params: { query: 'email:"maya@example.com"' } });
  expect(asked).toEqual({ operation: 'customers.search', id: undefined, faults: [] });
});
