import { isCivilDate } from '../terms/calendar.ts';
import type { Playbook } from '../server/playbook/playbook.ts';
import { describeSimulation } from '../server/simulation/describeSimulation.ts';
import { tryOut } from '../server/simulation/tryOut.ts';
import { UsageError } from './settings.ts';

const longest = 366;

/** Plays the playbook with invented members and prints what each would get, day by day. Exit code 1 when a rule was broken. */
export async function simulateCommand(playbook: Playbook, asked: { days?: string | undefined; from?: string | undefined; json?: boolean | undefined }, print: (line: string) => void): Promise<number> {
  const days = Number(asked.days ?? 60);
  if (!Number.isInteger(days) || days < 1 || days > longest) throw new UsageError(`--days is ${asked.days}; it has to be a whole number from 1 to ${longest}.`);
  const startsOn = asked.from ?? new Date().toISOString().slice(0, 10);
  if (!isCivilDate(startsOn)) throw new UsageError(`--from is ${asked.from}; write a day as YYYY-MM-DD.`);

  const { simulation, breaches } = await tryOut({ playbook, startsOn, days });
  print(asked.json ? JSON.stringify(simulation, null, 2) : describeSimulation(simulation));
  if (!asked.json) print(breaches.length === 0 ? `\nNo rule was broken in ${days} days.` : `\nThis playbook must not speak to anyone. What it broke:\n${breaches.join('\n')}`);
  return breaches.length === 0 ? 0 : 1;
}
