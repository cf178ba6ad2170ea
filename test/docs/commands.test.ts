import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import type { Standing } from '../../sdk/contract/types.ts';
import { settings } from '../cli/command.ts';
import { startPostgres, type TestPostgres } from '../support/postgres.ts';
import { type Block, blocksOf, pages, recipes, top } from './pages.ts';
import { type Environment, openSandbox, type Sandbox } from './sandbox.ts';

const isBuilt = existsSync(join(top, 'dist/cdn/goodterms.js')) && existsSync(join(top, 'dist/demo/index.html'));

/** A page's own commands, in the order they stand there. */
interface Walk {
  sandbox: Sandbox;
  /** Where the last server that was started listens. */
  address: string;
  /** What was printed, by command. */
  printed: Map<string, string>;
}

let walk: Walk | undefined;
let postgres: TestPostgres | undefined;

afterEach(async () => {
  await walk?.sandbox.remove();
  await postgres?.stop();
  walk = undefined;
  postgres = undefined;
});

// What the recipes install is installed by npm run test:recipes.
it.each(pages.filter((page) => !recipes.includes(page) && blocksOf(page, 'sh').length > 0))('the commands in %s work one after the other', async (page) => {
  walk = { sandbox: openSandbox(), address: '', printed: new Map() };
  for (const block of blocksOf(page, 'sh')) await runBlock(walk, block);
  if (page === 'README.md' && walk.address !== '') await checkReadme(walk);
}, 120_000);

it('npm run demo shows the member site with the widget on it', async () => {
  expect(manifest.scripts.demo).toContain('demo/server/main.ts');
  if (!isBuilt) return console.log('NOT RUN: npm run demo, and copying dist/cdn, because nothing is built here (npm run build)');
  const sandbox = openSandbox();
  walk = { sandbox, address: '', printed: new Map() };
  const { address, stop } = await sandbox.start(`'${process.execPath}' '${top}demo/server/main.ts'`, { PORT: '0' });
  const page = await fetch(address);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('/goodterms.js');
  expect((await fetch(`${address}/goodterms.js`)).status).toBe(200);
  expect(await stop()).toBe(0);
});

/** A block begins with what the README's exports leave behind; what it exports holds until its end. */
async function runBlock(at: Walk, { page, text }: Block): Promise<void> {
  const environment: Environment = page === 'README.md' ? { PORT: '0' } : { ...settings };
  const missing = ['openssl', 'curl', 'sqlite3'].filter((program) => new RegExp(`(^|[ (])${program} `, 'm').test(text) && !isInstalled(program));
  if (missing.length > 0) return console.log(`NOT RUN: a block of commands in ${page}, because this machine has no ${missing.join(', ')}`);
  if (text.includes('dist/') && !isBuilt) return;
  for (const line of text.trim().split('\n')) await runLine(at, line, environment);
}

async function runLine(at: Walk, line: string, environment: Environment): Promise<void> {
  // These are what runs this test: that their scripts exist is what is left to see.
  if (line.startsWith('npm ')) return line.split('&&').forEach((command) => expectScript(command.trim()));
  if (line.startsWith('npx vitest run ')) return expect(existsSync(join(top, line.replace('npx vitest run ', ''))), line).toBe(true);

  const { sandbox } = at;
  const command = await here(at, line);
  const [, name, value] = /^export (\w+)=(.*)$/.exec(command) ?? [];
  if (name !== undefined) environment[name] = await sandbox.run(`printf %s ${value}`, environment);
  else if (command === 'npx goodterms serve') {
    at.address = (await sandbox.start(command, environment)).address;
    expect((await fetch(`${at.address}/readyz`)).status).toBe(200);
  } else at.printed.set(line, await sandbox.run(command, environment));
}

/** The line with the addresses of this run: tests take free ports, and a database of their own. */
async function here(at: Walk, line: string): Promise<string> {
  const database = line.includes('postgres://') ? await (postgres ??= await startPostgres()).createDatabase() : '';
  return line.replace(/postgres:\/\/[^"\s]+/, () => database).replace('http://localhost:8787', () => at.address);
}

/** What the README imported is what its server answers, to the token that it minted. */
async function checkReadme({ address, printed }: Walk): Promise<void> {
  const token = [...printed].find(([line]) => line.includes('goodterms token'))?.[1].trim() ?? '';
  const answer = await fetch(`${address}/v1/standing`, { headers: { authorization: `Bearer ${token}` } });
  expect(((await answer.json()) as Standing).status).toBe('in_arrears'); // the route's own answer
}

function expectScript(command: string): void {
  const [, verb = '', name = ''] = command.split(' ');
  const script = verb === 'run' ? name : verb;
  if (['install', 'ci', 'pack'].includes(script)) return;
  expect(Object.keys(manifest.scripts), command).toContain(script);
}

function isInstalled(program: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0;
}
