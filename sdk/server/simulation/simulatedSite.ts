import { type RouteName, routes } from '../../contract/routes.ts';
import type { RouteTypes, Standing } from '../../contract/types.ts';
import { addDays } from '../../terms/calendar.ts';
import { todayIn } from '../../terms/todayIn.ts';
import type { Api } from '../createApi.ts';

/** What an invented member can do on the site, and what can happen to them there. Each step is a real call of the API. */
export interface SimulatedSite {
  visit(): Promise<void>;
  snooze(days: number): Promise<void>;
  agreeToPlan(count: number): Promise<void>;
  payNextInstalment(): Promise<void>;
  moveMissed(days: number): Promise<void>;
  pause(periods: number): Promise<void>;
  promise(days: number): Promise<void>;
  payAll(): Promise<void>;
  write(): Promise<void>;
  answer(): Promise<void>;
  settle(): Promise<void>;
  dispute(): Promise<void>;
  optOut(): Promise<void>;
  breathingSpace(): Promise<void>;
}

/** Asks the API as one member, or as the owner where the route is theirs. */
export type Ask = <Name extends RouteName>(name: Name, asking?: { params?: Record<string, string>; input?: RouteTypes[Name]['input'] }) => Promise<RouteTypes[Name]['output']>;

/** Names the member that a call of the simulation speaks for. */
export const memberHeader = 'goodterms-simulated-member';

const origin = 'http://simulation.invalid';

/** @throws Error with the problem's code when the API refuses */
export function asking(api: Api, ownerKey: string, memberId: string): Ask {
  let calls = 0;
  return async (name, { params = {}, input } = {}) => {
    const { method, path } = routes[name];
    const address = path.replace(/\{(\w+)\}/g, (_blank, param: string) => encodeURIComponent(params[param] ?? ''));
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${ownerKey}`, [memberHeader]: memberId, ...(method === 'POST' && { 'idempotency-key': `${memberId}-${name}-${(calls += 1)}` }) };
    const answer = await api.fetch(new Request(`${origin}${address}`, { method, headers, ...(method !== 'GET' && { body: JSON.stringify(input ?? {}) }) }));
    const body: unknown = await answer.json();
    if (!answer.ok) throw new Error(`${name} was refused: ${codeOf(body)}`);
    return body as RouteTypes[typeof name]['output']; // the route's own answer
  };
}

function codeOf(body: unknown): string {
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : 'without a code';
}

/** @param now reads the simulation's clock */
export function simulatedSite(ask: Ask, memberId: string, timeZone: string, now: () => Date): SimulatedSite {
  let conversationId = '';
  let payments = 0;
  const today = (): string => todayIn(timeZone, now());
  const standing = async (): Promise<Extract<Standing, { surface: unknown }>> => {
    const answer = await ask('getStanding');
    if (!('surface' in answer)) throw new Error('there was nothing to do');
    return answer;
  };
  const plan = async () => {
    const { arrangement } = await standing();
    if (arrangement?.kind !== 'plan' && arrangement?.kind !== 'promise') throw new Error('nothing is agreed');
    return arrangement;
  };
  const pay = async (amount: number, currency: string): Promise<void> => {
    payments += 1;
    await ask('recordPayment', { params: { id: memberId }, input: { amount, currency, reference: `${memberId}-paid-${payments}` } });
  };
  const about = (id: string) => ({ params: { id } });

  return {
    async visit() {
      await ask('getStanding');
    },
    async snooze(days) {
      await ask('snooze', { input: { until: addDays(today(), days) } });
    },
    async agreeToPlan(count) {
      const offer = (await standing()).offers.find(({ kind }) => kind === 'plan');
      if (offer?.kind !== 'plan') throw new Error('a plan is not offered');
      const terms = { currency: offer.total.currency, count: Math.min(count, offer.maxCount), frequency: offer.suggested.frequency, firstDueOn: addDays(today(), 1) };
      const { fingerprint } = await ask('quotePlan', { input: terms });
      await ask('agreeToPlan', { input: { terms, fingerprint } });
    },
    async payNextInstalment() {
      const next = (await plan()).instalments.find(({ state }) => state !== 'paid');
      if (next) await pay(next.amount.amount - next.paid.amount, next.amount.currency);
    },
    async moveMissed(days) {
      const { id, instalments } = await plan();
      const missed = instalments.find(({ state }) => state === 'missed');
      if (!missed) throw new Error('nothing was missed');
      await ask('moveInstalment', { ...about(id), input: { seq: missed.seq, to: addDays(today(), days) } });
    },
    async pause(periods) {
      await ask('startPause', { input: { periods } });
    },
    async promise(days) {
      const [total] = (await standing()).arrears.totals;
      await ask('startPayment', { input: { currency: total?.currency ?? '', payOn: addDays(today(), days) } });
    },
    async payAll() {
      for (const { amount, currency } of (await standing()).arrears.totals) await pay(amount, currency);
    },
    async write() {
      const { id } = await ask('openConversation', { input: { topic: 'timing', text: 'Could we talk about the dates?' } });
      conversationId = id;
    },
    async answer() {
      await ask('answerConversation', { ...about(conversationId), input: { text: 'Of course. Which day suits you?' } });
    },
    async settle() {
      await ask('closeConversation', about(conversationId));
    },
    async dispute() {
      const [charge] = (await standing()).arrears.charges;
      await ask('openDispute', { input: { chargeId: charge?.id ?? '', about: 'not_mine' } });
    },
    async optOut() {
      await ask('saveContactPreferences', { input: { muted: ['widget', 'email', 'webhook'] } });
    },
    async breathingSpace() {
      await ask('placeHold', { input: { memberId } });
    },
  };
}
