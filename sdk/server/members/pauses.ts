import { offersFor } from '../../terms/offers.ts';
import { endPause, extendPause as extend, isPaused, type Pause, pauseOptions, startPause as start } from '../../terms/pause.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import type { Reading, Writing } from '../handler.ts';
import { type Call, instantOf } from '../kit.ts';
import { letRest } from './letRest.ts';
import { newId } from '../newId.ts';
import { note, tell } from '../notes.ts';
import { ApiProblem } from '../problem.ts';
import type { Records } from '../store/store.ts';
import { pauseLimits } from '../views/limits.ts';
import { speakerFor, type Speaker } from '../views/speaker.ts';
import { viewPause } from '../views/viewPause.ts';
import { standingOfAccount } from './standingOfAccount.ts';
import { lockedAccount, own, readAccount } from './lockedAccount.ts';
import { bringUpToDate, requireUpToDate } from './upToDate.ts';

export const startPause: Writing<'startPause'> = {
  prepare: bringUpToDate,
  async write(call, records) {
    await requireUpToDate(call, records);
    const account = await lockedAccount(call, records);
    const speaker = speakerFor(call, account.member);
    const limits = pauseLimits(speaker.playbook, speaker.program);
    if (account.pauses.some((pause) => isPaused(pause, speaker.today))) throw alreadyPaused();
    const offers = offersFor(standingOfAccount(account, speaker.today), {
      pauseOptions: pauseOptions(speaker.today, account.pauses, limits),
      hasCircles: false,
    });
    const agreed = { id: newId('pse'), memberId: account.member.id, startsOn: speaker.today, periods: call.input.periods, agreedAt: instantOf(call) };
    const change = start(agreed, account.pauses, limits);
    if (!offers.includes('pause') || !change.ok) throw new ApiProblem('not_offered', 'A pause of this length is not open to the member now. Take the lengths from the offer in the standing.');

    if (!(await records.startPause(change.pause))) throw alreadyPaused();
    await wakeAtEnd(records, speaker, change.pause);
    await note(records, call, { by: 'member', memberId: account.member.id, action: 'pause.started', subject: change.pause.id, details: { periods: change.pause.periods, resumesOn: change.pause.resumesOn } });
    await tell(records, call, 'pause.started', account.member.id, { pauseId: change.pause.id, resumesOn: change.pause.resumesOn });
    return viewPause(speaker, change.pause, limits);
  },
};

export const getPause: Reading<'getPause'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const pause = own(await reader.pause(call.param('id')), call, 'pause');
    const speaker = speakerFor(call, (await readAccount(call, reader)).member);
    return viewPause(speaker, pause, pauseLimits(speaker.playbook, speaker.program));
  },
};

/** `periods` is how long the pause is to be in all, so that a repeated call lengthens it once. */
export const extendPause: Writing<'extendPause'> = {
  async write(call, records) {
    const { pause, speaker } = await runningPause(call, records);
    const limits = pauseLimits(speaker.playbook, speaker.program);
    const change = extend(pause, call.input.periods - pause.periods, limits);
    if (!change.ok) throw new ApiProblem('not_offered', 'The pause cannot be made that long. Take the lengths from its `extensions`.');
    await records.savePause(change.pause);
    await wakeAtEnd(records, speaker, change.pause);
    await note(records, call, { by: 'member', memberId: pause.memberId, action: 'pause.extended', subject: pause.id, details: { periods: change.pause.periods, resumesOn: change.pause.resumesOn } });
    return viewPause(speaker, change.pause, limits);
  },
};

export const resumePause: Writing<'resumePause'> = {
  async write(call, records) {
    const { pause, speaker } = await runningPause(call, records);
    const ended = endPause(pause, speaker.today);
    await records.savePause(ended);
    await letRest(records, pause.memberId, call.now);
    await note(records, call, { by: 'member', memberId: pause.memberId, action: 'pause.resumed', subject: pause.id });
    await tell(records, call, 'pause.ended', pause.memberId, { pauseId: pause.id });
    return viewPause(speaker, ended, pauseLimits(speaker.playbook, speaker.program));
  },
};

async function runningPause(call: Call<unknown>, records: Records): Promise<{ pause: Pause; speaker: Speaker }> {
  const { member } = await lockedAccount(call, records);
  const pause = own(await records.pause(call.param('id')), call, 'pause');
  const speaker = speakerFor(call, member);
  if (!isPaused(pause, speaker.today)) throw new ApiProblem('arrangement_over', 'This pause is over. Ask for the standing again.');
  return { pause, speaker };
}

async function wakeAtEnd(records: Records, speaker: Speaker, pause: Pause): Promise<void> {
  const at = startOfDay(pause.resumesOn, speaker.member.timeZone).toISOString();
  await records.wakeUp({ memberId: pause.memberId, kind: 'pause', subject: pause.id, at });
}

function alreadyPaused(): ApiProblem {
  return new ApiProblem('arrangement_exists', 'The member is on a pause already. Read it from the standing; lengthen it or come back from it.');
}
