import { movableClock } from '../../../sdk/testing/movableClock.ts';
import { type FakeStripe, fakeStripe } from '../fake/fakeStripe.ts';
import { idOf } from '../fake/idOf.ts';
import { listOf } from '../fake/objects/listOf.ts';
import type { StripeOptions } from '../fake/options.ts';
import { numberOf, objectOf, type Params, textOf } from '../fake/params.ts';
import { isTestPaymentMethod, type TestPaymentMethod } from '../fake/testPaymentMethods.ts';
import { type Interval, price } from './bench.ts';

/** What its account does, and what goes wrong in it. */
export interface SandboxOptions extends Partial<StripeOptions> {
  /** The how-manieth test clock cannot be moved. */
  brokenClock?: number;
}

/** A status of HTTP, and JSON. */
export interface StandInAnswer {
  status: number;
  body: object;
}

/** The calls that set a situation up, and time: the adapter makes none of them, so that the fake knows none. */
export interface SetUps {
  /** Undefined where it is not one of them. */
  answer(method: string, path: string, params: Params): Promise<StandInAnswer | undefined>;
  /** Each test clock is a fake of its own that begins at the clock's time. */
  readonly clocks: ReadonlyMap<string, FakeStripe>;
  /** What the calls that the fakes had broke of the contract. */
  readonly contractFaults: string[];
  close(): Promise<void>;
}

/** Nothing is set up yet. */
export function newSetUps({ brokenClock, ...options }: SandboxOptions): SetUps {
  const clocks = new Map<string, FakeStripe>();
  const products = new Set<string>();
  const contractFaults: string[] = [];
  let made = 0;

  async function newClock(params: Params): Promise<StandInAnswer> {
    made += 1;
    clocks.set(`clock_${made}`, await fakeStripe({ ...options, clock: movableClock(frozenTime(params)) }));
    return ok(clock(`clock_${made}`, 'ready'));
  }

  async function withClock(id: string, call: string, params: Params): Promise<StandInAnswer> {
    const stripe = clocks.get(id);
    if (!stripe) return missing(id);
    if (call === 'GET') return ok(clock(id, id === `clock_${brokenClock}` ? 'internal_failure' : 'ready'));
    if (call === 'POST advance') stripe.advanceTo(frozenTime(params));
    else await closeClock(id, stripe);
    return ok(clock(id, 'advancing'));
  }

  async function closeClock(id: string, stripe: FakeStripe): Promise<void> {
    contractFaults.push(...stripe.contractFaults);
    clocks.delete(id);
    await stripe.close();
  }

  function product(id: string, isNew: boolean): StandInAnswer {
    if (isNew) products.add(id);
    return products.has(id) ? ok({ id, object: 'product' }) : missing(id);
  }

  return {
    async answer(method, path, params) {
      const [kind = '', id = '', ...rest] = path.replace(/^\/v1\/(test_helpers\/)?/, '').split('/');
      const call = [method, ...rest].join(' ');
      if (kind === 'test_clocks' && id === '') return method === 'POST' ? await newClock(params) : ok(listOf([], path));
      if (kind === 'test_clocks') return await withClock(id, call, params);
      if (kind === 'products') return product(id || (textOf(params, 'id') ?? ''), method === 'POST');
      const stripe = newestOf(clocks);
      return stripe && setUpOn(stripe, `${call} ${kind}`, id, params);
    },
    clocks,
    contractFaults,
    close: async () => {
      for (const [id, stripe] of clocks) await closeClock(id, stripe);
    },
  };
}

/** The fake that answers everything but the set-up. */
export function newestOf(clocks: SetUps['clocks']): FakeStripe | undefined {
  return [...clocks.values()].at(-1);
}

/** An error, as Stripe words it. */
export function refusal(status: number, message: string, code?: string): StandInAnswer {
  return { status, body: { error: { type: 'invalid_request_error', message, ...(code !== undefined && { code }) } } };
}

function setUpOn(stripe: FakeStripe, call: string, id: string, params: Params): StandInAnswer | undefined {
  const customer = textOf(params, 'customer') ?? '';
  if (call === 'POST attach payment_methods') return ok(stripe.givenPaymentMethod(customer, card(id)));
  if (call === 'POST customers' && id === '') return ok(stripe.givenCustomer({ email: null, card: card(textOf(params, 'payment_method')) }));
  if (call === 'POST subscriptions' && id === '') return ok(stripe.givenSubscription({ customer, interval: intervalIn(params), ...price }));
  if (call !== 'GET invoiceitems') return undefined;
  return ok(listOf([...stripe.books.invoiceItems.values()].filter((item) => item.invoice === null && idOf(item.customer) === customer), '/v1/invoiceitems'));
}

function clock(id: string, status: string): object {
  return { id, object: 'test_helpers.test_clock', status };
}

function frozenTime(params: Params): Date {
  return new Date((numberOf(params, 'frozen_time') ?? Number.NaN) * 1000);
}

function card(id: string | undefined): TestPaymentMethod {
  if (id !== undefined && isTestPaymentMethod(id)) return id;
  throw new Error(`The stand-in knows no card ${id ?? '(none)'}.`);
}

function intervalIn(params: Params): Interval {
  const items = params['items'];
  const [item] = Array.isArray(items) ? items : [];
  const interval = typeof item === 'object' && !Array.isArray(item) ? textOf(objectOf(objectOf(item, 'price_data'), 'recurring'), 'interval') : undefined;
  if (interval === 'day' || interval === 'month' || interval === 'year') return interval;
  throw new Error(`The stand-in bills by the day, the month or the year, not by ${interval ?? 'nothing'}.`);
}

function ok(body: object): StandInAnswer {
  return { status: 200, body };
}

function missing(id: string): StandInAnswer {
  return refusal(404, `No such thing: '${id}'`, 'resource_missing');
}
