import type { CivilDate } from '../../../terms/calendar.ts';
import type { ArmTally, Assignment } from '../../../terms/experiments/assignment.ts';
import type { HarmKind } from '../../../terms/experiments/findHarm.ts';
import type { Sql } from './database.ts';
import { addUnlessTaken, save, select, type SqlTable } from './table.ts';

/** Each kind of harm has a column of its own, so that the database can count it. */
interface AssignmentRow extends Omit<Assignment, 'harms' | 'stoppedOn'> {
  complainedOn: CivilDate | null;
  optedOutOn: CivilDate | null;
  disputedOn: CivilDate | null;
  planBrokenOn: CivilDate | null;
}

const assignments: SqlTable<AssignmentRow> = {
  name: 'goodterms_assignments',
  key: ['experiment', 'memberId'],
  columns: {
    experiment: 'text',
    memberId: 'text',
    arm: 'text',
    assignedOn: 'text',
    open: 'json',
    reachedOn: 'text',
    complainedOn: 'text',
    optedOutOn: 'text',
    disputedOn: 'text',
    planBrokenOn: 'text',
  },
};

interface StoppedArm {
  experiment: string;
  arm: string;
  stoppedOn: CivilDate;
}

const stoppedArms: SqlTable<StoppedArm> = {
  name: 'goodterms_stopped_arms',
  key: ['experiment', 'arm'],
  columns: { experiment: 'text', arm: 'text', stoppedOn: 'text' },
};

export async function saveAssignment(sql: Sql, { harms, experiment, memberId, arm, assignedOn, open, reachedOn }: Omit<Assignment, 'stoppedOn'>): Promise<void> {
  const { complaints = null, optOuts = null, disputes = null, brokenPlans = null } = harms;
  await save(sql, assignments, [{ experiment, memberId, arm, assignedOn, open, reachedOn, complainedOn: complaints, optedOutOn: optOuts, disputedOn: disputes, planBrokenOn: brokenPlans }]);
}

/** By experiment. */
export async function assignmentsOf(sql: Sql, memberIds: string[]): Promise<Assignment[]> {
  const rows = await select(sql, assignments, `where ${sql.dialect.among('member_id', '$1')} order by experiment`, [memberIds]);
  const stopped = rows.length === 0 ? [] : await select(sql, stoppedArms, '', []);
  return rows.map((row) => assignmentOf(row, stopped));
}

function assignmentOf({ complainedOn, optedOutOn, disputedOn, planBrokenOn, ...assignment }: AssignmentRow, stopped: StoppedArm[]): Assignment {
  const harms: Assignment['harms'] = {
    ...(complainedOn !== null && { complaints: complainedOn }),
    ...(optedOutOn !== null && { optOuts: optedOutOn }),
    ...(disputedOn !== null && { disputes: disputedOn }),
    ...(planBrokenOn !== null && { brokenPlans: planBrokenOn }),
  };
  const stop = stopped.find(({ experiment, arm }) => experiment === assignment.experiment && arm === assignment.arm);
  return { ...assignment, harms, stoppedOn: stop?.stoppedOn ?? null };
}

const columnOf: Record<HarmKind, string> = { complaints: 'complained_on', optOuts: 'opted_out_on', disputes: 'disputed_on', brokenPlans: 'plan_broken_on' };

export async function noteHarm(sql: Sql, memberId: string, kind: HarmKind, day: CivilDate): Promise<string[]> {
  const column = columnOf[kind];
  const text = `update goodterms_assignments set ${column} = $1 where member_id = $2 and ${column} is null returning experiment`;
  const rows = await sql.query<{ experiment: string }>(text, [day, memberId]);
  return rows.map(({ experiment }) => experiment).toSorted();
}

export async function stopArm(sql: Sql, experiment: string, arm: string, day: CivilDate): Promise<boolean> {
  return await addUnlessTaken(sql, stoppedArms, { experiment, arm, stoppedOn: day });
}

/** By arm and day, in that order. */
export async function talliesOf(sql: Sql, experiment: string): Promise<ArmTally[]> {
  const rows = await sql.query<Omit<ArmTally, 'harms' | 'isStopped'> & ArmTally['harms']>(
    `select arm, assigned_on as "assignedOn", count(*) as members, count(reached_on) as reached, count(complained_on) as complaints,
        count(opted_out_on) as "optOuts", count(disputed_on) as disputes, count(plan_broken_on) as "brokenPlans"
      from goodterms_assignments where experiment = $1 group by arm, assigned_on order by arm, assigned_on`,
    [experiment],
  );
  const stopped = await select(sql, stoppedArms, 'where experiment = $1', [experiment]);
  return rows.map(({ arm, assignedOn, members, reached, ...harms }) => ({ arm, assignedOn, members, reached, harms, isStopped: stopped.some((one) => one.arm === arm) }));
}
