import { isPaused } from '../../terms/pause.ts';
import { restingCharges } from '../../terms/restingCharges.ts';
import { startOfDay } from '../../terms/startOfDay.ts';
import { todayIn } from '../../terms/todayIn.ts';
import { noteOnly } from '../notes.ts';
import { playbookOfProgram } from '../playbook/playbookOfProgram.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { OutboxMessage } from '../store/rows.ts';
import type { Account, Store } from '../store/store.ts';
import type { Arranged, Steward, Wanted, WantedPause } from './steward.ts';

/** How often one job looks again whether something else has been agreed meanwhile. Ours. */
const mostRounds = 5;

/** What the job works with. */
export interface ArrangingOffice {
  store: Store;
  steward: Steward;
  playbook: Playbook;
  now: Date;
}

/**
 * The job: brings the books to what is agreed with a member now, whatever it was sent for.
 *
 * Two at once need no lock. A job ends only after it has read, behind the last change that it made, that what it brought about is
 * still what is agreed; where it is not, it goes on with that. So whichever of them was late with something old mends it itself,
 * and one that crashes before it could is run again.
 */
export async function arrangeBooks(office: ArrangingOffice, { id, memberId, attempts }: OutboxMessage): Promise<void> {
  if (memberId === null) return;
  let done: string | null = null;
  for (let round = 1; round <= mostRounds; round += 1) {
    const wanted = await wantedFor(office, memberId);
    if (wanted === null || JSON.stringify(wanted) === done) return;
    await office.steward.arrange({ ...wanted, run: `${id}.${attempts}.${round}` }, (change) => noteChange(office, memberId, change));
    done = JSON.stringify(wanted);
  }
  throw new Error('What is agreed with this member has changed over and over while the books were brought to it. It is tried again.');
}

/** Null where nobody knows a customer: then the books are as they are. */
async function wantedFor({ store, playbook, now }: ArrangingOffice, memberId: string): Promise<Omit<Wanted, 'run'> | null> {
  const account = await store.reader.account(memberId);
  if (!account) return null;
  const customers = await store.reader.customersOf(memberId);
  if (customers.length === 0) return null;
  const today = todayIn(account.member.timeZone, now);
  return {
    customers: customers.map(({ id }) => id),
    resting: restingCharges({ ...account, today }).map(({ charge, reason }) => ({ reference: charge.reference, reason })),
    pause: wantedPause(account, playbook, today),
  };
}

function wantedPause({ member, pauses }: Account, playbook: Playbook, today: string): WantedPause | null {
  const pause = pauses.find((one) => isPaused(one, today));
  if (!pause) return null;
  const program = playbook.programs.find(({ id }) => id === member.programId) ?? playbook.programs[0] ?? null;
  const { access = 'keep' } = playbookOfProgram(playbook, program).offers.pause;
  const { startsOn, resumesOn, periods, agreedAt } = pause;
  return { id: pause.id, terms: { startsOn, resumesOn, periods, agreedAt }, resumesAt: startOfDay(pause.resumesOn, member.timeZone).toISOString(), access };
}

async function noteChange({ store, now }: ArrangingOffice, memberId: string, { action, subject, details }: Arranged): Promise<void> {
  await store.transaction((records) => noteOnly(records, { now }, { by: 'system', memberId, action: `billing.${action}`, subject, details }));
}
