import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../sdk/cli/main.ts', import.meta.url));

/** `goodterms voice` with messages on its standard input. */
function voice(messages: string, ...options: string[]): Promise<{ code: number | null; lines: unknown[]; errors: string }> {
  const child = spawn(process.execPath, [main, 'voice', ...options], { env: { PATH: process.env['PATH'] ?? '' } });
  let output = '';
  let errors = '';
  child.stdout.on('data', (data: Buffer) => (output += data.toString()));
  child.stderr.on('data', (data: Buffer) => (errors += data.toString()));
  child.stdin.on('error', () => undefined); // it may refuse before it has read
  child.stdin.end(messages);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, lines: output.split('\n').filter(Boolean).map((line): unknown => JSON.parse(line)), errors })));
}

describe('goodterms voice', () => {
  it('prints one line of JSON for each message and ends with 1 when one is refused', async () => {
    const { code, lines, errors } = await voice('Take your time, Maya.\n\n   \r\nYou must reply. You lose access.\r\nWe can wait.');
    expect(lines).toEqual([
      { ok: true, faults: [] },
      { ok: false, faults: [expect.objectContaining({ phrase: 'You must' }), expect.objectContaining({ phrase: 'lose access' })] },
      { ok: true, faults: [] },
    ]);
    expect(Object.keys((lines[1] as { faults: object[] }).faults[0] ?? {})).toEqual(['phrase', 'why', 'kinder']); // the shape that was just matched
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
  });

  it('ends with 0 when all are fine, or when there is nothing', async () => {
    expect((await voice('Take your time.\n')).code).toBe(0);
    expect(await voice('')).toEqual({ code: 0, lines: [], errors: '' });
  });

  it('judges in the language that is asked for', async () => {
    expect((await voice('Pague de inmediato.\n', '--lang', 'es-MX')).code).toBe(1);
    expect((await voice('Sin prisa, cuando quieras.\n', '--lang', 'es')).code).toBe(0);
    expect((await voice('يجب عليك الدفع فورًا.\n', '--lang', 'ar')).code).toBe(1);
  });

  it('refuses what is hard to read', async () => {
    const { lines } = await voice(`${'We are here and we wait and '.repeat(5)}we listen.\n`);
    expect(lines).toEqual([expect.objectContaining({ ok: false })]);
  });

  it('names the languages it knows when asked for another', async () => {
    const { code, lines, errors } = await voice('Bonjour\n', '--lang', 'fr');
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(errors).toContain('en, es, ar');
    expect((await voice('', 'nonsense')).code).toBe(2);
  });

  it('takes many messages as they come', async () => {
    const { code, lines } = await voice('We can wait.\n'.repeat(2_000));
    expect(lines).toHaveLength(2_000);
    expect(code).toBe(0);
  }, 60_000);
});
