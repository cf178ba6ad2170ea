import type { RouteName } from '../../../sdk/contract/routes.ts';
import type { ChargeRecord, Plan, PlanTerms, Quote } from '../../../sdk/contract/types.ts';
import { newMessage } from '../../../sdk/server/outbox/newMessage.ts';
import type { Asking, TestApi } from './testApi.ts';

export const fourMonths: PlanTerms = { currency: 'USD', count: 4, frequency: 'monthly', firstDueOn: '2026-12-01' };

/** Saves a member who lives in New York and missed these payments. */
export async function memberWho(app: TestApi, id: string, ...missed: { dueOn: string; amount: number; currency: string }[]): Promise<ChargeRecord[]> {
  await app.asOwner().ask('saveMember', { params: { id }, input: { firstName: `First ${id}`, email: `${id}@private.example`, timeZone: 'America/New_York' } });
  const charges: ChargeRecord[] = [];
  for (const [index, charge] of missed.entries()) {
    charges.push(await app.asOwner().ask('addCharge', { params: { id }, input: { reference: `${id}-${index + 1}`, description: `Payment ${index + 1}`, ...charge } }));
  }
  return charges;
}

export const october = { dueOn: '2026-10-01', amount: 12_900, currency: 'USD' };
export const november = { dueOn: '2026-11-01', amount: 12_900, currency: 'USD' };
export const workbook = { dueOn: '2026-11-03', amount: 4500, currency: 'EUR' };

/** A member with three missed payments in two currencies. */
export async function memberInArrears(app: TestApi, id: string): Promise<ChargeRecord[]> {
  return await memberWho(app, id, october, november, workbook);
}

export async function quoteFor(app: TestApi, id: string, terms: PlanTerms = fourMonths): Promise<Quote> {
  return await app.asMember(id).ask('quotePlan', { input: terms });
}

export async function agreedPlan(app: TestApi, id: string, terms: PlanTerms = fourMonths): Promise<Plan> {
  const { fingerprint } = await quoteFor(app, id, terms);
  return await app.asMember(id).ask('agreeToPlan', { input: { terms, fingerprint } });
}

export type Examples = { [Name in RouteName]: Asking<Name> };

/**
 * One of everything for a member: a pause that is over, a plan, a dispute, an open conversation, a request to meet a peer, a
 * started payment, a breathing space that was lifted. Answers a fitting call of every route about them.
 */
export async function examplesFor(app: TestApi, id: string): Promise<Examples> {
  const member = app.asMember(id);
  const owner = app.asOwner();
  const [, , euros] = await memberInArrears(app, id);
  const chargeId = euros?.id ?? '';
  const pause = await member.ask('startPause', { input: { periods: 1 } });
  await member.ask('resumePause', { params: { id: pause.id } });
  const quote = await quoteFor(app, id);
  const plan = await member.ask('agreeToPlan', { input: { terms: fourMonths, fingerprint: quote.fingerprint } });
  const dispute = await member.ask('openDispute', { input: { chargeId, about: 'not_mine' } });
  const conversation = await member.ask('openConversation', { input: { topic: 'timing', text: 'Hello Dana' } });
  const introduction = await member.ask('askIntroduction', { params: { id: 'peer-harbour' }, input: { pseudonym: 'Wren' } });
  const payment = await member.ask('startPayment', { input: { currency: 'USD', amount: 500 } });
  const hold = await owner.ask('placeHold', { input: { memberId: id } });
  await owner.ask('releaseHold', { params: { id: hold.id }, input: {} });
  const paymentId = payment.next === 'redirect' ? payment.paymentId : '';

  const { text, edition } = await owner.ask('getPlaybook');
  const about = (subject: { id: string }) => ({ params: { id: subject.id } });
  const money = { amount: 500, currency: 'USD', reference: `money-${id}` };
  const page = { query: { limit: '2' } };
  return {
    getStanding: {},
    saveGoal: { input: { goal: 'Run a mile' } },
    quotePlan: { input: { ...fourMonths, currency: 'EUR', count: 2 } },
    agreeToPlan: { input: { terms: fourMonths, fingerprint: quote.fingerprint } },
    getPlan: about(plan),
    moveInstalment: { ...about(plan), input: { seq: 1, to: '2026-12-03' } },
    cancelPlan: about(plan),
    startPause: { input: { periods: 1 } },
    getPause: about(pause),
    extendPause: { ...about(pause), input: { periods: 2 } },
    resumePause: about(pause),
    startPayment: { input: { currency: 'USD' } },
    confirmPayment: { params: { id: paymentId } },
    startPaymentMethod: { input: { onPage: true } },
    listResources: page,
    openConversation: { input: { topic: 'amount', text: 'And one more thing' } },
    getConversation: about(conversation),
    writeMessage: { ...about(conversation), input: { text: 'Thank you' } },
    closeConversation: about(conversation),
    listCircles: page,
    askIntroduction: { params: { id: 'peer-sparrow' }, input: { pseudonym: 'Finch' } },
    leaveIntroduction: about(introduction),
    reportIntroduction: about(introduction),
    openDispute: { input: { chargeId, about: 'wrong_amount', note: 'It was half of that' } },
    withdrawDispute: about(dispute),
    snooze: { input: { until: '2026-12-01' } },
    saveContactPreferences: { input: { muted: ['email'] } },
    countEvents: { input: { events: [{ name: 'screen_shown', screen: 'letter' }] } },
    getPlaybook: {},
    publishPlaybook: { input: { text, edition, by: 'Dana' } },
    checkPlaybook: { input: { text } },
    listMembers: page,
    getMember: { params: { id } },
    getTimeline: { params: { id }, ...page },
    saveMember: { params: { id }, input: { firstName: 'Ada', locale: 'es-MX', timeZone: 'Europe/Madrid', country: 'ES', progress: 'Week 6 of 12' } },
    addCharge: { params: { id }, input: { reference: `another-${id}`, description: 'Another', dueOn: '2026-11-09', amount: 100, currency: 'GBP' } },
    recordPayment: { params: { id }, input: money },
    recordChargePayment: { params: { id, chargeId }, input: { ...money, currency: 'EUR', reference: `charge-money-${id}` } },
    settlePayment: { params: { id: paymentId }, input: { ...money, reference: paymentId } },
    importFile: { headers: { 'content-type': 'text/csv' }, body: `member_id,first_name,reference,description,due_on,amount,currency\n${id},Ada,imported-${id},Imported,2026-11-10,12.00,GBP\n` },
    previewImport: { headers: { 'content-type': 'text/csv' }, body: `member_id,first_name,reference,description,due_on,amount,currency\n${id},Ada,previewed-${id},Previewed,2026-11-10,12.00,GBP\n` },
    listConversations: page,
    getOwnerConversation: about(conversation),
    answerConversation: { ...about(conversation), input: { text: 'Of course' } },
    settleConversation: about(conversation),
    listIntroductions: page,
    acceptIntroduction: about(introduction),
    endIntroduction: { ...about(introduction), input: { reportedBy: 'peer' } },
    placeHold: { input: { memberId: id, endsOn: '2027-01-09' } },
    releaseHold: { ...about(hold), input: { note: 'all well' } },
    noteComplaint: { params: { id } },
    listDeadLetters: page,
    retryDeadLetter: { params: { id: await deadLetter(app, id) } },
    listTouches: page,
    getInsights: { query: { from: '2026-09-01', to: '2026-11-25' } },
    listAudit: page,
  };
}

/** A message about a member that was given up. Answers its id. */
async function deadLetter({ store, clock }: TestApi, memberId: string): Promise<string> {
  const at = clock.now().toISOString();
  const message = { ...newMessage('plan.agreed', memberId, {}, at), attempts: 13, deadAt: at, lastError: 'The webhook receiver answered 500.' };
  await store.transaction((records) => records.send(message));
  return message.id;
}
