import { parseArgs } from 'node:util';
import { describeMachine } from './describeMachine.ts';
import { installPeers } from './installPeers.ts';
import { launchAlone } from './launchAlone.ts';
import { lostColumns } from './lostColumns.ts';
import { measureAll } from './measureAll.ts';
import manifest from './package.json' with { type: 'json' };
import type { Result } from './result.ts';
import type { Subject } from './subjects/subject.ts';
import { ours, subjects } from './subjects/subjects.ts';
import { summarise } from './summarise.ts';
import { table } from './table.ts';
import { writeReadme } from './writeReadme.ts';

/**
 * `npm run bench:widget`: what the widget costs a page beside its peers. `--only goodterms,cal` measures these alone, `--rounds 9` more
 * often, `--json` prints data, `--write` puts the table into the README.
 */
const { values } = parseArgs({ options: { only: { type: 'string' }, rounds: { type: 'string', default: '5' }, json: { type: 'boolean', default: false }, write: { type: 'boolean', default: false } } });

const chosen = choose(values.only);
installPeers();
const browser = await launchAlone();
try {
  const measured = await measureAll(browser, chosen, Number(values.rounds), (line) => console.error(line));
  const results = [...measured].map(([name, visits]): Result => ({ name, ...about(name), ...summarise(visits) }));
  const machine = describeMachine(browser.version());
  if (values.json) console.log(JSON.stringify({ date: new Date().toISOString(), machine, rounds: Number(values.rounds), results }, null, 2));
  else report(results, machine);
  if (values.write) writeReadme(results, { machine, rounds: Number(values.rounds) });
} finally {
  await browser.close();
}

function choose(only: string | undefined): Record<string, Subject> {
  if (only === undefined) return { ...subjects };
  return Object.fromEntries(
    only.split(',').map((name) => {
      const subject = subjects[name];
      if (!subject) throw new Error(`--only does not know "${name}". It knows: ${Object.keys(subjects).join(', ')}.`);
      return [name, subject];
    }),
  );
}

function about(name: string): Pick<Result, 'title' | 'from' | 'remark' | 'isYardstick'> {
  const { title = name, from, remark, isYardstick = false } = subjects[name] ?? {};
  const versions: Record<string, string> = manifest.dependencies;
  return { title, isYardstick, ...(from && { from: `${from} ${versions[from]}` }), ...(remark && { remark }) };
}

function report(results: Result[], machine: string): void {
  console.log(table(results, ours));
  console.log(`\n${machine}`);
  for (const { column, to } of lostColumns(results, ours)) console.log(`Ours has more than ${to.join(', ')} in: ${column.title}`);
  for (const { title, foreign } of results.filter(({ foreign: hosts }) => hosts.length > 0)) console.log(`${title} asked for ${foreign.join(', ')}, and did not reach it.`);
}
