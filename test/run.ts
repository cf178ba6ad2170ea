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

for (const step of steps) {
  const { code, output } = await run(step.command);
  if (code === 0) passed += 1;
  else failed += 1;
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.name}`);
  if (code !== 0 || step.name === 'sizes') console.log(output);
}

for (const project of ['node', 'dom', 'browser']) {
  const report = join(folder, `${project}.json`);
  const { code, output } = await run(['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  const counts = readCounts(report);
  passed += counts.passed;
  failed += counts.failed + (code !== 0 && counts.failed === 0 ? 1 : 0); // a crash counts too
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${project} tests: ${counts.passed} passed, ${counts.failed} failed`);
  console.log(code === 0 ? notices(output) : output);
}

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

function readCounts(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number }; // vitest's own report
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** What a test could not run here, and why: it says so in one line that begins like this. */
function notices(output: string): string {
  return output
    .split('\n')
    .filter((line) => line.includes('NOT RUN:'))
    .join('\n');
}
