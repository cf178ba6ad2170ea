import { http, HttpResponse } from 'msw';
import type { FullStanding, PaymentConfirm, PaymentDone, PaymentStep, WrittenMoney } from '../../../sdk/contract/types.ts';
import type { Portal } from './portal.tsx';

export const dollars = (amount: number): WrittenMoney => ({ amount, currency: 'USD', text: `$${(amount / 100).toFixed(2)}` });

let key = 0;

/** A step that is taken here. Each has a key of its own, so that no test meets what an earlier one has opened. */
export function confirm(changes: Partial<PaymentConfirm> = {}): PaymentConfirm {
  key += 1;
  return {
    next: 'confirm',
    paymentId: 'pay_1',
    provider: 'stripe',
    publishableKey: `pk_test_${key}`,
    clientSecret: 'seti_secret',
    intent: 'setup',
    money: dollars(25_800),
    ...changes,
  };
}

export const done = (changes: Partial<PaymentDone> = {}): PaymentDone => ({
  next: 'done',
  paymentId: 'pay_1',
  state: 'paid',
  taken: dollars(25_800),
  left: null,
  ...changes,
});

export const hosted: PaymentStep = { next: 'redirect', paymentId: 'pay_2', url: 'https://invoice.stripe.example/i/1' };

/** What was asked of the routes that pay, in order: the path, what it said, and under which key. */
export function payCalls(portal: Portal): { path: string; body: unknown; key: string | null }[] {
  const calls = portal.asked.filter(({ method, path }) => method === 'POST' && /^\/v1\/(payments|payment-methods)/.test(path));
  return calls.map(({ path, body, key: idempotencyKey }) => ({ path, body: body && JSON.parse(body), key: idempotencyKey }));
}

/** Answers the routes that pay: each call gets the next of its answers, and the last one for good. */
export function answerPayments(portal: Portal, { start = [], confirms = [], card = [] }: { start?: PaymentStep[]; confirms?: PaymentStep[]; card?: PaymentStep[] }): void {
  const next = (answers: PaymentStep[]) => (answers.length > 1 ? answers.shift() : answers[0]);
  const route = (path: string, answers: PaymentStep[]) =>
    http.post(portal.url(path), async ({ request }) => {
      const text = await request.text();
      const wantsPage = text !== '' && JSON.parse(text).onPage === true;
      return HttpResponse.json(wantsPage ? hosted : next(answers), { status: 201 });
    });
  portal.use(route('/v1/payments', start), route('/v1/payments/:id/confirm', confirms), route('/v1/payment-methods', card));
}

/** Answers the standing with some of it changed, and shows the widget anew. */
export async function standWith(portal: Portal, change: (standing: FullStanding) => FullStanding): Promise<void> {
  const standing = change(await portal.standing());
  portal.use(http.get(portal.url('/v1/standing'), () => HttpResponse.json(standing)));
  await portal.reload();
}
