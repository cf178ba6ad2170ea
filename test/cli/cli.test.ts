import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ImportReport, Standing } from '../../sdk/contract/types.ts';
import { addressOf, run, settings, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('goodterms serve', () => {
  it.each(['GOODTERMS_TOKEN_SECRET', 'GOODTERMS_OWNER_KEY', 'GOODTERMS_PLAYBOOK'] as const)('refuses to start without %s, and says what to do', async (name) => {
    const { [name]: _left, ...rest } = settings;
    const { code, errors } = await run(['serve', '--data', join(folder, 'none')], rest);
    expect(code).toBe(2);
    expect(errors).toContain(`${name} is not set`);
  });

  it('refuses a short secret, an odd port and an origin with a path', async () => {
    expect((await run(['serve'], { ...settings, GOODTERMS_TOKEN_SECRET: 'short' })).errors).toContain('at least 32');
    expect((await run(['serve'], { ...settings, PORT: 'eighty' })).errors).toContain('PORT is eighty');
    expect((await run(['serve'], { ...settings, GOODTERMS_ALLOWED_ORIGINS: 'https://a.example/portal' })).errors).toContain('without a path');
  });

  it('names the line of a playbook that has to be mended', async () => {
    const file = join(folder, 'broken.yaml');
    const lines = readFileSync(settings.GOODTERMS_PLAYBOOK, 'utf8').split('\n');
    const index = lines.findIndex((text) => /^\s+nudge:.*\{firstName/.test(text));
    writeFileSync(file, lines.with(index, lines[index]?.replace('{firstName', '{surname') ?? '').join('\n'));
    const { code, errors } = await run(['serve'], { ...settings, GOODTERMS_PLAYBOOK: file });
    expect(code).toBe(2);
    expect(errors).toContain(`broken.yaml:${index + 1} `);
    expect(errors).toContain('{surname} is not a field');
  });

  it('answers health, documents and standing, then stops cleanly on SIGTERM', async () => {
    const data = join(folder, 'served');
    const server = start(['serve', '--data', data]);
    const address = await addressOf(server);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${address}/openapi.json`)).json()).toHaveProperty('openapi', '3.1.0');

    const token = (await run(['token', '--member', 'maya', '--name', 'Maya'])).output.trim();
    const standing = await fetch(`${address}/v1/standing`, { headers: { authorization: `Bearer ${token}` } });
    expect(((await standing.json()) as Standing).status).toBe('current'); // the route's own answer

    server.child.kill('SIGTERM');
    const { code, output } = await server.ended;
    expect(code).toBe(0);
    expect(output).toContain('Goodterms has stopped.');
    expect(output).not.toContain(token);
    expect(output).not.toContain('maya');
  });
});

describe('goodterms import', () => {
  it('takes a file once, and what it took is what the API answers', async () => {
    const data = join(folder, 'imported');
    const file = join(folder, 'members.csv');
    const template = readFileSync(new URL('../../docs/members-template.csv', import.meta.url), 'utf8');
    writeFileSync(file, template);
    const first = await run(['import', file, '--data', data]);
    expect(first.code).toBe(0);
    expect(first.output).toMatch(/Taken: [1-9]\d* members and [1-9]\d* charges/);
    expect((await run(['import', file, '--data', data])).output).toContain('Taken: 0 members and 0 charges');

    const server = start(['serve', '--data', data]);
    const address = await addressOf(server);
    const headers = { authorization: `Bearer ${settings.GOODTERMS_OWNER_KEY}` };
    const { items } = (await (await fetch(`${address}/v1/owner/members`, { headers })).json()) as { items: { id: string }[] }; // the route's own answer
    expect(items.length).toBeGreaterThan(0);

    const upload = await fetch(`${address}/v1/owner/imports`, { method: 'POST', headers: { ...headers, 'content-type': 'text/csv', 'idempotency-key': 'again' }, body: template });
    expect((await upload.json()) as ImportReport).toMatchObject({ members: 0, charges: 0 }); // the route's own answer
    server.child.kill('SIGTERM');
    await server.ended;
  });

  it('names the line of a bad row and takes nothing', async () => {
    const file = join(folder, 'bad.csv');
    const template = readFileSync(new URL('../../docs/members-template.csv', import.meta.url), 'utf8').trimEnd();
    writeFileSync(file, `${template}\nnonsense\n`);
    const { code, output } = await run(['import', file, '--data', join(folder, 'bad')]);
    expect(code).toBe(1);
    expect(output).toContain('nothing of it was taken');
    expect(output).toMatch(/bad\.csv, line \d+/);
  });
});

describe('goodterms', () => {
  it('prints the OpenAPI document', async () => {
    expect(JSON.parse((await run(['openapi'])).output)).toHaveProperty('paths');
  });

  it('checks a playbook', async () => {
    expect((await run(['playbook', 'check'])).output).toContain('The playbook is fine');
  });

  it('publishes the file over what was published, and brings what was published back', async () => {
    const data = join(folder, 'published');
    const file = join(folder, 'mine.yaml');
    const example = readFileSync(settings.GOODTERMS_PLAYBOOK, 'utf8');
    const mine = example.replace(/^version: .*$/m, 'version: mine # by hand');
    writeFileSync(file, mine);
    expect(await run(['playbook', 'pull', '--data', data])).toMatchObject({ code: 0, output: example });
    const pushed = await run(['playbook', 'push', '--by', 'Dana', '--data', data], { ...settings, GOODTERMS_PLAYBOOK: file });
    expect(pushed).toMatchObject({ code: 0, output: expect.stringContaining('In force: version mine.') });
    expect(await run(['playbook', 'pull', '--data', data])).toMatchObject({ code: 0, output: mine });

    // A server that is started with the old file uses what was published.
    const server = start(['serve', '--data', data]);
    const address = await addressOf(server);
    const answer = await fetch(`${address}/v1/owner/playbook`, { headers: { authorization: `Bearer ${settings.GOODTERMS_OWNER_KEY}` } });
    expect(await answer.json()).toMatchObject({ version: 'mine', publishedBy: 'Dana', history: [{ version: 'mine' }, { version: expect.any(String), publishedAt: null }] });
    server.child.kill('SIGTERM');
    await server.ended;
  });

  it.each([[[]], [['nonsense']], [['serve', '--wrong']], [['token']]])('explains itself when called as %j', async (args) => {
    const { code, errors } = await run(args);
    expect(code).toBe(2);
    expect(errors).toContain('goodterms serve');
  });
});
