import type { CircleOffer, Offer, PauseOffer, PayOffer, PlanOffer } from '../../contract/types.ts';
import { nextWeekday } from '../../terms/calendar.ts';
import { owedOn } from '../../terms/charge.ts';
import { minimumOf, stepOf } from '../../terms/money.ts';
import { offersFor, planCurrencies } from '../../terms/offers.ts';
import { pauseOptions } from '../../terms/pause.ts';
import { buildSchedule, maxCountFor, type Whole } from '../../terms/schedule.ts';
import type { Standing } from '../../terms/standing.ts';
import { buildWholeSchedule, maxCountOfWholes, wholesOf } from '../../terms/wholeSchedule.ts';
import type { Kit } from '../kit.ts';
import { isTaken } from '../paying/isTaken.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { Account } from '../store/store.ts';
import { isCollected } from './isCollected.ts';
import { pauseLimits, planLimits, promiseLimits } from './limits.ts';
import type { Speaker } from './speaker.ts';
import { amountsOf } from './viewPlan.ts';
import { firstNameOf } from './viewHelper.ts';

const friday = 5;

/** The ways forward that this member may take now, each with its limits: the one that the playbook puts first, then in the order of the rules. */
export function viewOffers(kit: Kit, speaker: Speaker, account: Account, standing: Standing): Offer[] {
  const { words, playbook } = speaker;
  const plain = (line: string): Pick<CircleOffer, 'line' | 'lineWithAmounts'> => ({ line, lineWithAmounts: line });
  const offers = offersFor(standing, {
    pauseOptions: pauseChoices(speaker, account),
    hasCircles: playbook.circles.length > 0,
  });
  const { first } = playbook.offers;
  const inOrder = offers.toSorted((a, b) => Number(b === first) - Number(a === first));
  return inOrder.flatMap((kind): Offer[] => {
    if (kind === 'plan') return planOffers(speaker, standing);
    if (kind === 'pause') return [pauseOffer(speaker, account)];
    if (kind === 'pay') return [payOffer(kit, speaker, standing)];
    if (kind === 'resources') return [{ kind, ...plain(words.resourcesLine) }];
    if (kind === 'talk') return [{ kind, ...plain(words.talkLine(firstNameOf(speaker.helper.name))) }];
    return [{ kind, ...plain(words.circleLine) }];
  });
}

/** What is open in one currency, integer minor units. */
export function openTotal(standing: Standing, currency: string): number {
  return standing.open.filter((charge) => charge.currency === currency).reduce((sum, charge) => sum + owedOn(charge), 0);
}

/** What a plan in this currency would pay in one each: nothing, where the owner has signed for invoices to be split. */
export function wholesIn(standing: Standing, playbook: Playbook, currency: string): Whole[] {
  return playbook.offers.plan.splitInvoices ? [] : wholesOf(standing.open.filter((charge) => charge.currency === currency));
}

/** One for each currency; where there are several, each line says which it is about. */
function planOffers(speaker: Speaker, standing: Standing): PlanOffer[] {
  const offers = planCurrencies(standing).flatMap((currency) => planOffer(speaker, standing, currency));
  if (offers.length < 2) return offers;
  const names = new Intl.DisplayNames(speaker.locale, { type: 'currency' });
  return offers.map((offer) => ({ ...offer, line: `${offer.line} (${names.of(offer.total.currency) ?? offer.total.currency})` }));
}

/** Nothing where even two instalments would be under the floor: then paying on a day of one's choice is the plan. */
function planOffer(speaker: Speaker, standing: Standing, currency: string): PlanOffer[] {
  const { words, playbook, today } = speaker;
  const total = openTotal(standing, currency);
  const limits = planLimits(playbook, today, currency);
  const frequency = limits.frequencies.includes('monthly') ? 'monthly' : (limits.frequencies[0] ?? 'monthly');
  const firstDueOn = earlier(nextWeekday(today, friday), limits.firstDueUntil);
  const wholes = wholesIn(standing, playbook, currency);
  const isWhole = wholes.length > 0;
  const maxCount = isWhole ? maxCountOfWholes(wholes.length, limits, { frequency, firstDueOn }) : maxCountFor(total, currency, limits, frequency, firstDueOn);
  const terms = { currency, frequency, firstDueOn, length: { count: maxCount } };
  const suggested = isWhole ? buildWholeSchedule({ ...terms, wholes }, limits) : buildSchedule({ ...terms, total }, limits);
  if (maxCount < 2 || !suggested.ok) return [];
  const firstDate = speaker.date(firstDueOn, 'weekday');
  return [
    {
      kind: 'plan',
      line: words.planLine(maxCount, firstDate),
      lineWithAmounts: words.planLineWithAmounts(maxCount, amountsOf(speaker, suggested.schedule, currency).first, firstDate),
      total: speaker.money(total, currency),
      maxCount,
      minAmount: Math.max(limits.minAmount, minimumOf(currency)),
      step: stepOf(currency),
      frequencies: limits.frequencies,
      firstDueFrom: limits.firstDueFrom,
      firstDueUntil: limits.firstDueUntil,
      lastDueBy: limits.lastDueBy,
      suggested: { count: maxCount, frequency, firstDueOn },
      wholeCharges: isWhole,
    },
  ];
}

function pauseChoices(speaker: Speaker, account: Account): ReturnType<typeof pauseOptions> {
  return pauseOptions(speaker.today, account.pauses, pauseLimits(speaker.playbook, speaker.program));
}

function pauseOffer(speaker: Speaker, account: Account): PauseOffer {
  const choices = pauseChoices(speaker, account);
  const line = speaker.words.pauseLine(choices.length, pauseLimits(speaker.playbook, speaker.program).period);
  return {
    kind: 'pause',
    line,
    lineWithAmounts: line,
    access: speaker.playbook.offers.pause.access ?? 'keep',
    choices: choices.map(({ periods, resumesOn }) => ({ periods, resumesOn, resumesOnText: speaker.date(resumesOn, 'long') })),
  };
}

function payOffer(kit: Kit, speaker: Speaker, standing: Standing): PayOffer {
  const { words, playbook, today } = speaker;
  const currencies = [...new Set(standing.open.map(({ currency }) => currency))];
  const totals = currencies.map((currency) => speaker.money(openTotal(standing, currency), currency));
  const promisable = planCurrencies(standing).length > 0;
  return {
    kind: 'pay',
    line: words.payLine,
    lineWithAmounts: words.payLineWithAmounts(totals.map(({ text }) => text)),
    totals,
    minAmounts: totals.map(({ amount, currency }) => speaker.money(Math.min(amount, minimumOf(currency)), currency)),
    now: kit.billing.canPayNow(playbook) || standing.open.some((charge) => isTaken(kit, charge)),
    wholeCharges: standing.open.some((charge) => charge.wholeOnly || (isTaken(kit, charge) && kit.billing.till?.publishableKey === null)),
    collectedIn: currencies.filter((currency) => isCollected(kit, standing.open.filter((charge) => charge.currency === currency))),
    payOnUntil: promisable ? promiseLimits(playbook, today).firstDueUntil : null,
  };
}

function earlier(a: string, b: string): string {
  return a < b ? a : b;
}
