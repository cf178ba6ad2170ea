import type { AuditEntry, ChargeRecord, MemberRecord, MemberSummary } from '../../contract/types.ts';
import type { Charge } from '../../terms/charge.ts';
import { owedOn } from '../../terms/charge.ts';
import type { Member } from '../../terms/member.ts';
import type { Reading, Writing } from '../handler.ts';
import type { Call } from '../kit.ts';
import { newId } from '../newId.ts';
import { note } from '../notes.ts';
import { pageOfList } from '../pageOfList.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { ApiProblem, notFound } from '../problem.ts';
import type { AuditRow } from '../store/rows.ts';
import type { Account, Records } from '../store/store.ts';
import { speakerFor } from '../views/speaker.ts';
import { standingOfAccount } from '../members/standingOfAccount.ts';
import { viewStanding } from '../views/viewStanding.ts';
import { knownAccount } from './payments.ts';
import { openStandings } from './standings.ts';

const auditShown = 100;

export const listMembers: Reading<'listMembers'> = {
  async read(call) {
    const { status } = call.query;
    const { items, nextCursor } = status === undefined ? await call.kit.store.reader.accounts(call.query) : pageOfList(await accountsWith(call, status), call.query);
    return { nextCursor, items: items.map((account) => viewSummary(call, account)) };
  },
};

/** Those with this status: who waits for an answer first, the longest first; nobody stands higher for what they owe. */
async function accountsWith(call: Call<unknown>, wanted: string): Promise<Account[]> {
  const found: Account[] = [];
  for await (const { account, status } of openStandings(call.kit, call.now)) if (status === wanted) found.push(account);
  const waitsUntil = ({ conversation }: Account): string => conversation?.answerBy ?? '~'; // after every instant
  return found.toSorted((a, b) => (waitsUntil(a) < waitsUntil(b) ? -1 : waitsUntil(a) > waitsUntil(b) ? 1 : 0));
}

function viewSummary(call: Call<unknown>, account: Account): MemberSummary {
  const speaker = speakerFor(call, account.member);
  const { status, overdue } = standingOfAccount(account, speaker.today);
  const currencies = [...new Set(overdue.map(({ currency }) => currency))];
  const totals = currencies.map((currency) => speaker.money(overdue.filter((charge) => charge.currency === currency).reduce((sum, charge) => sum + owedOn(charge), 0), currency));
  return { id: account.member.id, firstName: account.member.firstName, status, totals };
}

export const getMember: Reading<'getMember'> = {
  async read(call) {
    const { reader } = call.kit.store;
    const account = await reader.account(call.param('id'));
    if (!account) throw notFound('member');
    const audit = await reader.audit({ limit: auditShown, cursor: null }, account.member.id);
    return {
      member: viewMember(account.member),
      standing: viewStanding(call.kit, speakerFor(call, account.member), account),
      charges: account.charges.map(viewCharge),
      audit: audit.items.map(viewAudit),
    };
  },
};

export const saveMember: Writing<'saveMember'> = {
  async write(call, records) {
    const id = call.param('id');
    const earlier = (await records.lockAccount(id))?.member ?? newMember(id, call.kit.playbook);
    const given = Object.fromEntries(Object.entries(call.input).filter(([, value]) => value !== undefined));
    const member: Member = { ...earlier, ...given };
    await records.saveMember(member);
    await note(records, call, { by: 'owner', memberId: id, action: 'member.saved', subject: id });
    return viewMember(member);
  },
};

export const addCharge: Writing<'addCharge'> = {
  async write(call, records) {
    const { member } = await knownAccount(records, call.param('id'));
    const [earlier] = await records.chargesByReference([call.input.reference]);
    const { retryOn = null } = call.input;
    if (earlier) return viewCharge(await retriedOn(call, records, sameCharge(earlier, member.id, call.input), retryOn));
    const charge: Charge = { id: newId('chg'), memberId: member.id, ...call.input, retryOn, paid: 0, processing: 0, wholeOnly: false, control: 'link_only', hasCard: false };
    await records.saveCharge(charge);
    await note(records, call, { by: 'owner', memberId: member.id, action: 'charge.added', subject: charge.id, details: { amount: charge.amount, currency: charge.currency, dueOn: charge.dueOn } });
    return viewCharge(charge);
  },
};

/** What is tried again changes with every try. */
async function retriedOn(call: Call<unknown>, records: Records, charge: Charge, retryOn: string | null): Promise<Charge> {
  if (charge.retryOn === retryOn) return charge;
  const changed = { ...charge, retryOn };
  await records.saveCharge(changed);
  await note(records, call, { by: 'owner', memberId: charge.memberId, action: 'charge.retried', subject: charge.id, details: { retryOn } });
  return changed;
}

function sameCharge(earlier: Charge, memberId: string, given: { amount: number; currency: string }): Charge {
  if (earlier.memberId === memberId && earlier.amount === given.amount && earlier.currency === given.currency) return earlier;
  throw new ApiProblem('invalid_input', 'This reference names another charge already. Give each charge a reference of its own.', { errors: [{ pointer: '/reference', detail: 'used already' }] });
}

/** A member of whom nothing but the id is known yet. */
export function newMember(id: string, playbook: Playbook): Member {
  return {
    id,
    firstName: '',
    locale: playbook.owner.locale,
    timeZone: playbook.owner.timeZone,
    country: playbook.owner.country,
    email: '',
    programId: playbook.programs[0]?.id ?? '',
    progress: '',
    goal: '',
    snoozedUntil: null, restsUntil: null,
    clearedOn: null,
    mutedChannels: [],
  };
}

function viewMember({ id, firstName, email, locale, timeZone, country, programId, progress }: Member): MemberRecord {
  return { id, firstName, email, locale, timeZone, country, programId, progress };
}

function viewCharge({ id, memberId, reference, description, dueOn, amount, paid, processing, currency, retryOn, control }: Charge): ChargeRecord {
  return { id, memberId, reference, description, dueOn, amount, paid, processing, currency, retryOn, control };
}

export function viewAudit({ id, at, by, memberId, action, subject, details }: AuditRow): AuditEntry {
  return { id, at, by, memberId, action, subject, details };
}
