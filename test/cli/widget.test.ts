import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tagCommand } from '../../sdk/cli/tagCommand.ts';
import { addressOf, builtCommand, settings, start } from './command.ts';

// Needs what `npm run build` makes; `npm test` does that first.
it('the built command serves the widget beside the API, to pages of any origin', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-served-'));
  const server = start(['serve', '--data', folder], settings, builtCommand);
  try {
    const address = await addressOf(server);
    const script = await fetch(`${address}/goodterms.js`);
    expect(script.status).toBe(200);
    expect(script.headers.get('content-type')).toContain('javascript');
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    const [chunk] = /chunk\/[\w-]+\.js/.exec(await script.text()) ?? [];
    expect((await fetch(`${address}/${chunk}`)).headers.get('cache-control')).toContain('immutable');
    let tag = '';
    tagCommand({}, { api: address }, (printed) => (tag = printed));
    const pinned = await fetch(/src="([^"]+)"/.exec(tag)?.[1] ?? '');
    expect(pinned.headers.get('access-control-allow-origin')).toBe('*');
    expect(pinned.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${address}/goodterms-0.0.1-00000000.js`)).status).toBe(404);
    expect((await fetch(`${address}/chunk/../../package.json`)).status).toBe(404);
    expect((await fetch(`${address}/v1/standing`)).status).toBe(401);
  } finally {
    server.child.kill('SIGTERM');
    await server.ended;
    rmSync(folder, { recursive: true });
  }
});
