import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `npm test`: everything that can be checked on this machine, one after the other, and one closing line. */
interface Step {
  name: string;
  command: string[];
}

const steps: Step[] = [
  { name: 'types', command: ['tsc'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'build', command: ['vite', 'build', '--logLevel', 'warn'] },
  { name: 'declarations', command: ['tsc', '-p', 'tsconfig.build.json'] },
  { name: 'sizes', command: ['node', 'test/size/main.ts'] },
  { name: 'package', command: ['publint', '--strict'] },
  { name: 'package types', command: ['attw', '--pack', '.', '--profile', 'esm-only'] },
];

const folder = mkdtempSync(join(tmpdir(), 'goodterms-test-'));
let passed = 0;
let failed = 0;
const faults: string[] = [];

for (const step of steps) {
  const { code, output } = await run(step.command);
  if (code === 0) passed += 1;
  else failed += 1;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name}`);
  if (code !== 0 || step.name === 'sizes') console.log(output);
}

// A worker for each core: by itself Vitest leaves one core out, which is half of a machine with two.
for (const project of ['node', 'dom', 'browser', 'engines']) {
  const report = join(folder, `${project}.json`);
  const { code, output } = await run(['vitest', 'run', '--project', project, '--maxWorkers=100%', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const results = readResults(report);
  passed += results.passed;
  failed += results.failed + (code !== 0 && results.failed === 0 ? 1 : 0); // a crash counts too
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${project} tests: ${results.passed} passed, ${results.failed} failed`);
  for (const name of results.failures) console.log(`       ${name}`);
  console.log(notices(output));
  if (code !== 0) faults.push(faultsOf(output));
}

console.log('NOT RUN: pages of other people’s making and the slow processor (test/hosts, test/lean), which take some minutes more: npm run test:hosts');
console.log('NOT RUN: the recipes’ sites, which need the frameworks (test/recipes): npm run test:recipes\n');

// What failed is said last, where a log that was cut short still has it.
for (const fault of faults) console.log(fault);

rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function run([command = '', ...args]: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' } });
    let output = '';
    child.stdout.on('data', (data: Buffer) => (output += data.toString()));
    child.stderr.on('data', (data: Buffer) => (output += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

interface Results {
  passed: number;
  failed: number;
  /** The name of each test that failed, with the first line of what it said. */
  failures: string[];
}

function readResults(file: string): Results {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
    const failures = tests.filter(({ status }) => status === 'failed').map(({ fullName, failureMessages: [message = ''] }) => `${fullName}: ${message.split('\n', 1)[0]}`);
    return { passed: numPassedTests, failed: numFailedTests, failures };
  } catch {
    return { passed: 0, failed: 0, failures: [] };
  }
}

/** What is read of the report that Vitest's JSON reporter writes. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { assertionResults: { fullName: string; status: string; failureMessages: string[] }[] }[];
}

/** What Vitest says of the tests that failed, without the list of those that passed; all of it when it broke off before. */
function faultsOf(output: string): string {
  const start = output.search(/^.*Failed (Tests|Suites) \d+/m);
  return start === -1 ? output : output.slice(start);
}

/** What a test could not run here, and why: it says so in one line that begins like this. */
function notices(output: string): string {
  return output
    .split('\n')
    .filter((line) => line.includes('NOT RUN:'))
    .join('\n');
}
