import type { Instalment, Plan } from '../../../terms/plan.ts';
import type { Sql } from './database.ts';
import { groupBy } from './groupBy.ts';
import { add, addUnlessTaken, replace, select, type SqlTable } from './table.ts';

type PlanRow = Omit<Plan, 'instalments'>;
type InstalmentRow = Instalment & { planId: string };

const plans: SqlTable<PlanRow> = {
  name: 'goodterms_plans',
  key: ['id'],
  columns: {
    id: 'text',
    memberId: 'text',
    kind: 'text',
    state: 'text',
    currency: 'text',
    frequency: 'text',
    chargeIds: 'json',
    collected: 'json',
    fingerprint: 'text',
    agreedAt: 'text',
    endedAt: 'text',
  },
};

const instalments: SqlTable<InstalmentRow> = {
  name: 'goodterms_instalments',
  key: ['planId', 'seq'],
  columns: {
    planId: 'text',
    seq: 'integer',
    dueOn: 'text',
    agreedDueOn: 'text',
    amount: 'integer',
    paid: 'integer',
    state: 'text',
    moves: 'integer',
    pays: 'json',
    needsMember: 'json',
    retryOn: 'text',
  },
};

/** The partial unique index on running plans decides a race: the loser's row is not added. */
export async function agreeToPlan(sql: Sql, plan: Plan): Promise<boolean> {
  if (!(await addUnlessTaken(sql, plans, plan))) return false;
  await addInstalments(sql, plan);
  return true;
}

export async function savePlan(sql: Sql, plan: Plan): Promise<void> {
  if (!(await replace(sql, plans, plan))) throw new Error(`savePlan: there is no plan ${plan.id}; add it first.`);
  await sql.query('delete from goodterms_instalments where plan_id = $1', [plan.id]);
  await addInstalments(sql, plan);
}

async function addInstalments(sql: Sql, plan: Plan): Promise<void> {
  const rows = plan.instalments.map((instalment) => ({ ...instalment, planId: plan.id }));
  await add(sql, instalments, rows);
}

export async function planById(sql: Sql, id: string): Promise<Plan | null> {
  const [plan] = await withInstalments(sql, await select(sql, plans, 'where id = $1', [id]));
  return plan ?? null;
}

/** Plans of these members that run or ended since, newest first. @param since RFC 3339 in UTC */
export async function recentPlans(sql: Sql, memberIds: string[], since: string): Promise<Plan[]> {
  const condition = `${sql.dialect.among('member_id', '$1')} and (ended_at is null or ended_at >= $2)`;
  const rest = `where ${condition} order by agreed_at desc, position desc`;
  return withInstalments(sql, await select(sql, plans, rest, [memberIds, since]));
}

async function withInstalments(sql: Sql, rows: PlanRow[]): Promise<Plan[]> {
  if (rows.length === 0) return [];
  const rest = `where ${sql.dialect.among('plan_id', '$1')} order by due_on, seq`;
  const parts = await select(sql, instalments, rest, [rows.map(({ id }) => id)]);
  const byPlan = groupBy<Instalment>(parts.map(({ planId, ...instalment }) => [planId, instalment]));
  return rows.map((row) => ({ ...row, instalments: byPlan.get(row.id) ?? [] }));
}
