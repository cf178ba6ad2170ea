import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { settings } from './command.ts';

const built = fileURLToPath(new URL('../../dist/lib/sdk/cli/main.js', import.meta.url));

// Needs what `npm run build` makes; `npm test` does that first.
it('the built command serves the widget beside the API, to pages of any origin', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-served-'));
  const child = spawn(process.execPath, [built, 'serve', '--data', folder], { env: { PATH: process.env['PATH'] ?? '', ...settings }, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (data: Buffer) => {
        const [found] = /http:\/\/localhost:\d+/.exec(data.toString()) ?? [];
        if (found) resolve(found);
      });
    });
    const script = await fetch(`${address}/goodterms.js`);
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    const [chunk] = /chunk\/[\w-]+\.js/.exec(await script.text()) ?? [];
    expect((await fetch(`${address}/${chunk}`)).headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${address}/chunk/../../package.json`)).status).toBe(404);
    expect((await fetch(`${address}/v1/standing`)).status).toBe(401);
  } finally {
    child.kill('SIGTERM');
    await new Promise((resolve) => child.once('close', resolve));
    rmSync(folder, { recursive: true });
  }
});
