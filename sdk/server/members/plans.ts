import { cancelPlan as cancel, moveInstalment as move, type PlanRefusal } from '../../terms/plan.ts';
import { stopWaiting } from '../collecting/stopWaiting.ts';
import type { Reading, Writing } from '../handler.ts';
import { instantOf } from '../kit.ts';
import { letRest } from './letRest.ts';
import { note, tell } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import { moveRules } from '../views/limits.ts';
import { speakerFor } from '../views/speaker.ts';
import { viewPlan } from '../views/viewPlan.ts';
import { planToday } from '../views/viewStanding.ts';
import { lockedAccount, own, readAccount } from './lockedAccount.ts';
import { lookAgain } from './lookAgain.ts';

export const getPlan: Reading<'getPlan'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const plan = own(await reader.plan(call.param('id')), call, 'plan');
    const account = await readAccount(call, reader);
    const speaker = speakerFor(call, account.member);
    return viewPlan(speaker, planToday(account, plan, speaker.today), moveRules(speaker.playbook, speaker.today));
  },
};

export const moveInstalment: Writing<'moveInstalment'> = {
  async write(call, records) {
    const account = await lockedAccount(call, records);
    const { member } = account;
    const stored = own(await records.plan(call.param('id')), call, 'plan');
    const speaker = speakerFor(call, member);
    const rules = moveRules(speaker.playbook, speaker.today);
    const { seq, to } = call.input;

    const change = move(planToday(account, stored, speaker.today), seq, to, rules);
    if (!change.ok) throw refusal(change.reason);
    await records.savePlan(change.plan);
    await stopWaiting(records, call, change.plan, seq);
    await lookAgain(records, change.plan, speaker.member.timeZone);
    const dueOn = change.plan.instalments.find((instalment) => instalment.seq === seq)?.dueOn ?? null;
    await note(records, call, { by: 'member', memberId: member.id, action: 'instalment.moved', subject: stored.id, details: { seq, dueOn } });
    return viewPlan(speaker, change.plan, rules);
  },
};

export const cancelPlan: Writing<'cancelPlan'> = {
  async write(call, records) {
    const { member } = await lockedAccount(call, records);
    const stored = own(await records.plan(call.param('id')), call, 'plan');
    const speaker = speakerFor(call, member);

    const change = cancel(stored, instantOf(call));
    if (!change.ok) throw refusal(change.reason);
    await records.savePlan(change.plan);
    await stopWaiting(records, call, change.plan);
    await letRest(records, member.id, call.now);
    await note(records, call, { by: 'member', memberId: member.id, action: 'plan.cancelled', subject: stored.id });
    await tell(records, call, 'plan.cancelled', member.id, { planId: stored.id });
    return viewPlan(speaker, change.plan, moveRules(speaker.playbook, speaker.today));
  },
};

function refusal(reason: PlanRefusal): ApiProblem {
  if (reason === 'plan_is_over') return new ApiProblem('arrangement_over', 'This plan is over. Ask for the standing again.');
  return new ApiProblem('move_not_possible', `The instalment cannot be moved there (${reason}). Take the days from its \`movableUntil\`.`, { errors: [{ pointer: '/to', detail: reason }] });
}
