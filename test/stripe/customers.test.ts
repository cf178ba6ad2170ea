import { describe, expect, it } from 'vitest';
import { coachOnStripe, type CoachOnStripe } from './coachOnStripe.ts';
import type { GivenCustomer } from './fake/given.ts';

const created = '2026-11-01T09:00:00Z';

/** A customer with one open invoice. */
function customerInArrears({ stripe }: CoachOnStripe, given: GivenCustomer): string {
  const { id } = stripe.givenCustomer(given);
  stripe.givenInvoice({ customer: id, createdAt: created });
  return id;
}

async function owedBy({ app }: CoachOnStripe, id: string): Promise<number> {
  const standing = await app.asMember(id).ask('getStanding');
  return 'arrears' in standing ? (standing.arrears.totals[0]?.amount ?? 0) : 0;
}

describe('a member is found', () => {
  it('by our mark, also one that nobody has heard of here', async () => {
    const coach = await coachOnStripe();
    const id = customerInArrears(coach, { email: 'payer@company.example', metadata: { gt_member: 'user "7" \\ x' } });
    expect(await owedBy(coach, 'user "7" \\ x')).toBe(12_900);
    expect(await coach.app.store.reader.customer(id)).toMatchObject({ memberId: 'user "7" \\ x', foundBy: 'mark' });
  });

  it('by the address that the owner gave, whatever its case, and is marked then', async () => {
    const coach = await coachOnStripe();
    await coach.member('maya', 'Maya@Example.com');
    const id = customerInArrears(coach, { email: 'maya@example.COM' });
    expect(await owedBy(coach, 'maya')).toBe(12_900);
    await coach.app.api.runDue();
    expect(coach.stripe.books.customers.get(id)?.metadata).toEqual({ gt_member: 'maya' });
  });

  it('as every customer with that address, and by mark and address together', async () => {
    const coach = await coachOnStripe();
    await coach.member('maya', 'maya@example.com');
    customerInArrears(coach, { email: 'maya@example.com' });
    customerInArrears(coach, { email: 'Maya@example.com' });
    customerInArrears(coach, { email: 'card@company.example', metadata: { gt_member: 'maya' } });
    expect(await owedBy(coach, 'maya')).toBe(3 * 12_900);
  });

  it('without a search, by the address to the letter', async () => {
    const coach = await coachOnStripe({ stripe: { search: 'unavailable' } });
    await coach.member('maya', 'Maya@example.com');
    customerInArrears(coach, { email: 'maya@example.com' });
    customerInArrears(coach, { email: 'Maya@example.com' });
    expect(await owedBy(coach, 'maya')).toBe(2 * 12_900);
  });

  it('when they become a customer later, by what Stripe tells', async () => {
    const coach = await coachOnStripe();
    await coach.member('maya', 'maya@example.com');
    expect(await owedBy(coach, 'maya')).toBe(0);
    const customer = coach.stripe.givenCustomer({ email: 'maya@example.com', card: 'pm_card_visa_chargeDeclinedInsufficientFunds' });
    coach.stripe.givenSubscription({ customer: customer.id, startedAt: '2026-10-26T09:00:00Z' });
    coach.moveTo('2026-11-29T09:00:00.000Z');
    await coach.hear();
    expect(await owedBy(coach, 'maya')).toBe(12_900);
  });

  it('by a charge that the owner brought in under the number of the invoice', async () => {
    const coach = await coachOnStripe();
    await coach.member('maya');
    const { id: customer } = coach.stripe.givenCustomer({ email: 'somebody@example.com' });
    const invoice = coach.stripe.givenInvoice({ customer, createdAt: created });
    await coach.app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { reference: invoice.id, description: 'November', dueOn: '2026-11-01', amount: 12_900, currency: 'USD' } });
    expect(await owedBy(coach, 'maya')).toBe(12_900);
    expect(await coach.app.store.reader.customersOf('maya')).toMatchObject([{ id: customer, foundBy: 'charge' }]);
    coach.stripe.browser.payOnHostedPage(invoice.id, 'pm_card_visa');
    await coach.hear();
    expect(await coach.charges(invoice.id)).toMatchObject([{ description: 'November', paid: 12_900 }]);
  });
});

describe('nobody is taken for somebody else', () => {
  it.each<[string, GivenCustomer]>([
    ['another address', { email: 'ana@example.com' }],
    ['the same address with something after a plus', { email: 'maya+coach@example.com' }],
    ['the same address and the mark of another', { email: 'maya@example.com', metadata: { gt_member: 'ana' } }],
    ['a mark that differs by the case alone', { email: null, metadata: { gt_member: 'MAYA' } }],
    ['no address', { email: null }],
  ])('by %s', async (_name, given) => {
    const coach = await coachOnStripe();
    await coach.member('maya', 'maya@example.com');
    customerInArrears(coach, given);
    expect(await owedBy(coach, 'maya')).toBe(0);
  });

  it('by an address that two members share', async () => {
    const coach = await coachOnStripe();
    await coach.member('maya', 'family@example.com');
    await coach.member('ana', 'Family@example.com');
    const id = customerInArrears(coach, { email: 'family@example.com' });
    expect(await owedBy(coach, 'maya')).toBe(0);
    expect(await owedBy(coach, 'ana')).toBe(0);
    await coach.stripe.client.customers.update(id, { metadata: {} }, { idempotencyKey: 'touch' });
    await coach.hear();
    expect(await coach.app.store.reader.customer(id)).toBeNull();
  });

  it('by an address that was given to another later', async () => {
    const coach = await coachOnStripe();
    await coach.member('maya', 'maya@example.com');
    customerInArrears(coach, { email: 'maya@example.com' });
    expect(await owedBy(coach, 'maya')).toBe(12_900);
    await coach.member('maya', 'new@example.com');
    await coach.member('ana', 'maya@example.com');
    expect(await owedBy(coach, 'ana')).toBe(0);
  });

  it('by what their token or their page says', async () => {
    const coach = await coachOnStripe();
    customerInArrears(coach, { email: 'maya@example.com' });
    const standing = await coach.app.asMember('maya@example.com', { name: 'maya@example.com' }).ask('getStanding');
    expect(standing).toMatchObject({ status: 'current' });
    expect(coach.stripe.requests.some(({ params }) => JSON.stringify(params).includes('email:'))).toBe(false);
  });
});

it('whoever is no customer is looked for once an hour, and is not kept', async () => {
  const coach = await coachOnStripe();
  for (const minute of [0, 20, 59]) {
    coach.moveTo(`2026-11-25T15:${String(minute).padStart(2, '0')}:00.000Z`);
    expect(await coach.app.asMember('visitor').ask('getStanding')).toMatchObject({ status: 'current' });
  }
  expect(coach.stripe.requests).toHaveLength(1);
  expect(await coach.app.store.reader.account('visitor')).toBeNull();
});

it('a key that may not write on customers reads them all the same, and says which permission it lacks', async () => {
  const coach = await coachOnStripe({ permissions: ['customer_read', 'invoice_read', 'subscription_read', 'payment_intent_read'] });
  await coach.member('maya', 'maya@example.com');
  customerInArrears(coach, { email: 'maya@example.com' });
  expect(await owedBy(coach, 'maya')).toBe(12_900);
  await coach.app.api.runDue();
  const { items } = await coach.app.asOwner().ask('listDeadLetters');
  expect(items).toMatchObject([{ kind: 'books.mark', lastError: expect.stringContaining('customer_write') }]);
});

it('an invoice that the owner recorded for one member never brings in a customer who is marked as another', async () => {
  const coach = await coachOnStripe();
  await coach.member('maya');
  const { id: customer } = coach.stripe.givenCustomer({ email: null, metadata: { gt_member: 'ana' } });
  const [recorded] = [1, 2].map((day) => coach.stripe.givenInvoice({ customer, createdAt: `2026-11-0${day}T09:00:00Z` }));
  await coach.app.asOwner().ask('addCharge', { params: { id: 'maya' }, input: { reference: recorded?.id ?? '', description: 'November', dueOn: '2026-11-01', amount: 12_900, currency: 'USD' } });
  expect(await owedBy(coach, 'maya')).toBe(12_900);
  expect(await coach.app.store.reader.customersOf('maya')).toEqual([]);
});
