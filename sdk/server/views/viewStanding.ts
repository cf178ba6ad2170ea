import type { Arrangement, ArrearsCharge, BriefStanding, FullStanding, Standing as StandingView } from '../../contract/types.ts';
import { owedOn } from '../../terms/charge.ts';
import { isDisputed, isHolding } from '../../terms/hold.ts';
import { nextInstalment, type Plan } from '../../terms/plan.ts';
import { isRightToLeft } from '../../terms/rightToLeft.ts';
import type { Standing } from '../../terms/standing.ts';
import type { Charge } from '../../terms/charge.ts';
import { playbookFor } from '../experiments/playbookFor.ts';
import type { Kit } from '../kit.ts';
import { countsScreens } from '../members/countEvents.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import type { Account } from '../store/store.ts';
import { moveRules, pauseLimits } from './limits.ts';
import { renderLetter } from './renderLetter.ts';
import type { Speaker } from './speaker.ts';
import { viewHold } from './viewConversation.ts';
import { viewHelper } from './viewHelper.ts';
import { viewOffers } from './viewOffers.ts';
import { viewPause } from './viewPause.ts';
import { viewPhrases } from './viewPhrases.ts';
import { viewPlan } from './viewPlan.ts';

/** A plan as it is today, also where no job has marked a missed instalment yet. */
export function planToday(account: Account, plan: Plan, today: string): Plan {
  return standingOfAccount(account, today).plans.find(({ id }) => id === plan.id) ?? plan;
}

/** The one answer that a page load needs. Brief when there is nothing to say. @param mayNudge whether the rhythm lets the widget speak up */
export function viewStanding(kit: Kit, speaker: Speaker, account: Account, mayNudge = true): StandingView {
  const standing = quietened(standingOfAccount(account, speaker.today), mayNudge);
  if (standing.situation === 'nothing' || (standing.status === 'current' && standing.surface === 'none')) return briefStanding(kit, standing.status);
  const own = { ...speaker, playbook: playbookFor(speaker.playbook, account, speaker.today) };
  return fullStanding(kit, own, account, standing, standing.situation);
}

/** Where it may not speak up, the widget is still found where the owner placed it; a welcome is only ever spoken. */
function quietened(standing: Standing, mayNudge: boolean): Standing {
  if (mayNudge || standing.surface !== 'nudge') return standing;
  return { ...standing, surface: standing.situation === 'welcome_back' ? 'none' : 'inline' };
}

/** For a member who owes nothing, and for one we have never heard of. */
export function briefStanding(kit: Kit, status: Standing['status']): BriefStanding {
  return { status, recheckAfter: kit.playbook.rhythm.recheckMinutes * 60 };
}

/** How things stand cannot be seen just now, so nothing is said. It is worth asking again soon: whoever came to look finds their way then. */
export const unseenStanding: BriefStanding = { status: 'unknown', recheckAfter: 60 };

function fullStanding(kit: Kit, speaker: Speaker, account: Account, standing: Standing, situation: Exclude<Standing['situation'], 'nothing'>): FullStanding {
  const { member, program, today } = speaker;
  const arrangements = arrangementsOf(speaker, standing);
  const [arrangement = null, ...otherArrangements] = arrangements;
  const phrases = viewPhrases(speaker.playbook, speaker.locale);
  return {
    ...briefStanding(kit, standing.status),
    surface: standing.surface,
    today,
    member: {
      firstName: member.firstName,
      locale: speaker.locale,
      direction: isRightToLeft(speaker.locale) ? 'rtl' : 'ltr',
      timeZone: member.timeZone,
      snoozedUntil: member.snoozedUntil,
      muted: member.mutedChannels,
    },
    program: program && { name: speaker.say(program.name), goal: member.goal, progress: member.progress },
    arrears: arrearsOf(speaker, account, standing),
    message: renderLetter(speaker, situation, dateOf(speaker, standing, arrangement)),
    offers: viewOffers(kit, speaker, account, standing),
    arrangement,
    otherArrangements,
    holds: account.holds.filter((hold) => isHolding(hold, today)).map((hold) => viewHold(speaker, hold)),
    conversation: account.conversation && { id: account.conversation.id, answered: account.conversation.answerBy === null },
    helper: viewHelper(speaker),
    countsScreens: countsScreens(kit.playbook),
    canChangeCard: kit.billing.till !== undefined && account.charges.some(({ control }) => control !== 'link_only'),
    ...(phrases && { phrases }),
  };
}

/** A pause first, then plans by whose next date comes first; a missed one before all. */
function arrangementsOf(speaker: Speaker, standing: Standing): Arrangement[] {
  const { playbook, program, today } = speaker;
  const pause = standing.pause ? [viewPause(speaker, standing.pause, pauseLimits(playbook, program))] : [];
  const running = standing.plans.filter(({ state }) => state === 'active' || state === 'needs_conversation');
  const live = running.filter((plan) => plan.state === 'active' || standing.status === 'needs_conversation');
  const ordered = live.toSorted((a, b) => (nextDate(a) < nextDate(b) ? -1 : 1));
  return [...pause, ...ordered.map((plan) => viewPlan(speaker, plan, moveRules(playbook, today)))];
}

function nextDate(plan: Plan): string {
  return nextInstalment(plan)?.dueOn ?? '';
}

/** The date that a letter names: when the bank is asked again, or the next of what has been agreed. Empty where there is none. */
export function dateInLetter(speaker: Speaker, standing: Standing): string {
  return dateOf(speaker, standing, arrangementsOf(speaker, standing)[0] ?? null);
}

function dateOf(speaker: Speaker, { situation, open }: Standing, arrangement: Arrangement | null): string {
  const [retryOn] = situation === 'retrying' ? open.flatMap((charge) => charge.retryOn ?? []).toSorted() : [];
  if (retryOn) return speaker.date(retryOn);
  if (arrangement?.kind === 'pause') return arrangement.resumesOnText;
  const next = arrangement?.instalments.find(({ seq }) => seq === arrangement.nextSeq);
  return next ? speaker.date(next.dueOn) : '';
}

function arrearsOf(speaker: Speaker, account: Account, standing: Standing): FullStanding['arrears'] {
  const covered = new Set(standing.plans.filter(({ state }) => state === 'active').flatMap(({ chargeIds }) => chargeIds));
  const shown = account.charges.filter((charge) => charge.dueOn < speaker.today || covered.has(charge.id));
  const currencies = [...new Set(shown.map(({ currency }) => currency))];
  return {
    charges: shown.map((charge) => viewCharge(speaker, account, charge, covered)),
    totals: currencies.map((currency) => {
      const owed = shown.filter((charge) => charge.currency === currency).map(owedOn);
      return speaker.money(owed.reduce((sum, amount) => sum + amount, 0), currency);
    }),
  };
}

function viewCharge(speaker: Speaker, account: Account, charge: Charge, covered: Set<string>): ArrearsCharge {
  return {
    id: charge.id,
    description: charge.description,
    dueOn: charge.dueOn,
    dueOnText: speaker.date(charge.dueOn),
    owed: speaker.money(owedOn(charge), charge.currency),
    state: isDisputed(account.holds, charge.id, speaker.today) ? 'disputed' : covered.has(charge.id) ? 'in_plan' : owedOn(charge) === 0 ? 'processing' : 'open',
  };
}
