import { type ArmCount, compareArms, type Comparison } from '../../../sdk/terms/index.ts';

/** An experiment that is looked at every evening. */
export interface Daily {
  /** How many members of each arm are settled a day, and the true share of a yes. */
  a: { perDay: number; rate: number };
  b: { perDay: number; rate: number };
  days: number;
}

/** For each number of yeses on the one side, the chances of each number on the other; none where all are negligible. */
type Chances = (Float64Array | undefined)[];

/** What is left out is far less than the last digit that is looked at. */
const NEGLIGIBLE = 1e-13;

/**
 * The chance that `happens` on at least one evening, worked out exactly: the chance of every pair of counts is carried
 * from day to day, and what has happened is taken out.
 */
export function exactChance({ a, b, days }: Daily, happens: (result: Comparison) => boolean): number {
  const [stepsA, stepsB] = [chancesOf(a), chancesOf(b)];
  let chances: Chances = [Float64Array.of(1)];
  let happened = 0;
  for (let day = 1; day <= days; day += 1) {
    chances = dayAfter(chances, stepsA, stepsB);
    for (const [outcomesA, row] of chances.entries()) {
      if (row === undefined) continue;
      const one: ArmCount = { arm: 'a', members: a.perDay * day, outcomes: outcomesA };
      for (const [outcomesB, chance] of row.entries()) {
        if (chance < NEGLIGIBLE) continue;
        const other: ArmCount = { arm: 'b', members: b.perDay * day, outcomes: outcomesB };
        if (!happens(compareArms(one, other))) continue;
        happened += chance;
        row[outcomesB] = 0;
      }
    }
  }
  return happened;
}

/** The chances of 0, 1, … yeses on one day. */
function chancesOf({ perDay, rate }: { perDay: number; rate: number }): number[] {
  let chances = [1];
  for (let member = 0; member < perDay; member += 1) {
    chances = [...chances, 0].map((chance, yes) => chance * (1 - rate) + (chances[yes - 1] ?? 0) * rate);
  }
  return chances;
}

function dayAfter(chances: Chances, stepsA: number[], stepsB: number[]): Chances {
  const next: Chances = [];
  for (const [outcomesA, row] of chances.entries()) {
    const spread = row && spreadOver(row, stepsB);
    if (spread === undefined) continue;
    for (const [more, share] of stepsA.entries()) {
      const sum = (next[outcomesA + more] ??= new Float64Array(spread.length));
      for (const [index, chance] of spread.entries()) sum[index] = (sum[index] ?? 0) + chance * share;
    }
  }
  return next;
}

/** The row one day later; undefined when all of it is negligible. */
function spreadOver(row: Float64Array, steps: number[]): Float64Array | undefined {
  const spread = new Float64Array(row.length + steps.length - 1);
  let isLeft = false;
  for (const [index, chance] of row.entries()) {
    if (chance < NEGLIGIBLE) continue;
    isLeft = true;
    for (const [more, share] of steps.entries()) spread[index + more] = (spread[index + more] ?? 0) + chance * share;
  }
  return isLeft ? spread : undefined;
}
