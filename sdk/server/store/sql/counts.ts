import { type AgreementsMade, type CareCounts, type CountedDays, type LateCharges, RECOVERY_DAYS, type ScreenCount } from '../counts.ts';
import type { Sql } from './database.ts';

const smaller = (a: string, b: string): string => `case when ${a} < ${b} then ${a} else ${b} end`;
/** PostgreSQL adds 64-bit integers up to something wider, which it sends as text. */
const total = (what: string): string => `cast(coalesce(sum(${what}), 0) as bigint)`;
const countIf = (condition: string): string => total(`case when ${condition} then 1 else 0 end`);

/** `late`: one row for each charge that was missed. `$1` and `$2` are the days, `$3` is today. */
function lateOf({ dialect }: Sql): string {
  return `with charges as (
      select charges.id, charges.member_id, charges.currency, charges.due_on,
        ${dialect.daysAfter('charges.due_on', RECOVERY_DAYS)} as last_day,
        charges.amount, charges.paid,
        coalesce(sum(case when payments.state = 'settled' then payments.amount end), 0) as recorded,
        coalesce(sum(case when payments.recorded_on <= charges.due_on then payments.amount end), 0) as in_time,
        coalesce(sum(case when payments.recorded_on > charges.due_on
          and payments.settled_on <= ${dialect.daysAfter('charges.due_on', RECOVERY_DAYS)} then payments.amount end), 0) as paid_soon,
        coalesce(sum(case when payments.recorded_on > charges.due_on and payments.settled_on is not null then payments.amount end), 0) as paid_late
      from goodterms_charges charges left join goodterms_payments payments on payments.charge_id = charges.id
      where charges.due_on >= $1 and charges.due_on <= $2 and charges.due_on < $3
      group by charges.id, charges.member_id, charges.currency, charges.due_on, charges.amount, charges.paid
    ), missing as (
      select charges.*, amount - in_time - case when paid > recorded then paid - recorded else 0 end as missed from charges
    ), late as (
      select member_id, currency, due_on, missed, ${smaller('paid_soon', 'missed')} as recovered, ${smaller('paid_late', 'missed')} as settled,
        case when last_day >= $3 then 1 else 0 end as is_early
      from missing where missed > 0
    )`;
}

export async function lateCharges(sql: Sql, { from, to, today }: CountedDays): Promise<LateCharges> {
  const params = [from, to, today];
  const late = lateOf(sql);
  const [people] = await sql.query<LateCharges['people']>(
    `${late}, people as (
      select max(case when recovered < missed then 1 else 0 end) as is_open, max(case when settled < missed then 1 else 0 end) as is_unsettled,
        max(case when recovered < missed and is_early = 0 then 1 else 0 end) as is_too_late
      from late group by member_id
    ) select count(*) as missed, ${countIf('is_open = 0')} as recovered, ${countIf('is_open = 1 and is_too_late = 0')} as "tooEarly",
      ${countIf('is_unsettled = 0')} as settled from people`,
    params,
  );
  const amounts = await sql.query<LateCharges['amounts'][number]>(
    `${late} select currency, count(*) as charges, ${total('missed')} as missed, ${total('recovered')} as recovered,
      ${total('case when is_early = 1 then missed - recovered else 0 end')} as "tooEarly", ${total('settled')} as settled
      from late group by currency order by currency`,
    params,
  );
  const [ways] = await sql.query<LateCharges['ways']>(waysOf(late), params);
  if (!people || !ways) throw new Error('lateCharges: the database did not count; it has to answer one row.');
  return { people, amounts, ways };
}

/** What is as long ago as a due day lies before it: an instant's text begins with its day. */
function waysOf(late: string): string {
  const since = (table: string, at: string, condition = 'true'): string =>
    `case when exists (select 1 from ${table} one where one.member_id = people.member_id and one.${at} > people.since and ${condition}) then 1 else 0 end`;
  return `${late}, people as (
      select member_id, min(due_on) as since from late group by member_id
    ), ways as (
      select ${since('goodterms_plans', 'agreed_at', "kind = 'plan'")} as plan,
        ${since('goodterms_plans', 'agreed_at', "kind = 'promise'")} as promise,
        ${since('goodterms_pauses', 'agreed_at')} as pause,
        ${since('goodterms_conversations', 'opened_at')} as conversation,
        case when ${since('goodterms_started_payments', 'started_at', 'amount > 0')} = 1 or ${since('goodterms_payments', 'recorded_on')} = 1 then 1 else 0 end as pay
      from people
    ) select ${total('plan')} as plan, ${total('promise')} as promise, ${total('pause')} as pause, ${total('pay')} as pay,
      ${total('conversation')} as conversation, ${countIf('plan + promise + pause + pay + conversation = 0')} as none from ways`;
}

export async function careCounts(sql: Sql, { from, to, start, end, now }: CountedDays): Promise<CareCounts> {
  const [members] = await sql.query<{ members: number; optedOut: number }>(
    `select count(*) as members, ${countIf("muted_channels <> '[]'")} as "optedOut" from goodterms_members`,
  );
  const touches = await sql.query<CareCounts['touches'][number]>(
    `select channel, situation, ${countIf("state = 'made'")} as made, ${countIf("state = 'withdrawn'")} as withdrawn
      from goodterms_touches where at >= $1 and at < $2 group by channel, situation order by channel, situation`,
    [start, end],
  );
  const [disputes] = await sql.query<CareCounts['disputes']>(
    `select count(*) as opened, ${countIf('released_at is null')} as open, count(distinct member_id) as members
      from goodterms_holds where reason = 'dispute' and placed_at >= $1 and placed_at < $2`,
    [start, end],
  );
  const [answers] = await sql.query<{ answered: number; withinPromise: number }>(
    `select count(*) as answered, ${countIf(`details like '%"promise":"kept"%'`)} as "withinPromise"
      from goodterms_audit where action = 'conversation.answered' and details like '%"promise":"%' and at >= $1 and at < $2`,
    [start, end],
  );
  const [threads] = await sql.query<{ waiting: number; waitingTooLong: number }>(
    `select count(*) as waiting, ${countIf('answer_by < $1 or handed_to is not null')} as "waitingTooLong"
      from goodterms_conversations where state = 'open' and answer_by is not null`,
    [now],
  );
  if (!members || !disputes || !answers || !threads) throw new Error('counts: the database did not count; it has to answer one row.');
  const agreements = await agreementsMade(sql, start, end);
  const screens = await sql.query<ScreenCount>(
    `select screen, ${total('shown')} as shown, ${total('failed')} as failed
      from goodterms_screen_counts where day >= $1 and day <= $2 group by screen order by sum(shown) desc, screen`,
    [from, to],
  );
  return { ...members, ...agreements, touches, disputes, conversations: { ...answers, ...threads }, screens };
}

const none: AgreementsMade = { agreed: 0, kept: 0, running: 0, behind: 0, broken: 0, left: 0 };

async function agreementsMade(sql: Sql, start: string, end: string): Promise<Pick<CareCounts, 'plans' | 'promises'>> {
  const missed = "exists (select 1 from goodterms_instalments one where one.plan_id = plans.id and one.state = 'missed')";
  const made = await sql.query<AgreementsMade & { kind: string }>(
    `select kind, count(*) as agreed, ${countIf("state = 'completed'")} as kept, ${countIf(`state = 'active' and not ${missed}`)} as running,
      ${countIf(`state = 'active' and ${missed}`)} as behind, ${countIf("state = 'needs_conversation'")} as broken, ${countIf("state = 'cancelled'")} as "left"
      from goodterms_plans plans where agreed_at >= $1 and agreed_at < $2 group by kind`,
    [start, end],
  );
  const of = (wanted: string): AgreementsMade => {
    const { kind: _kind, ...found } = made.find(({ kind }) => kind === wanted) ?? { kind: wanted, ...none };
    return found;
  };
  return { plans: of('plan'), promises: of('promise') };
}
