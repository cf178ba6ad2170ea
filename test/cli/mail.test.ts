import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startMailServer } from '../server/support/mailServer.ts';
import { run, settings, start } from './command.ts';

const folder = mkdtempSync(join(tmpdir(), 'goodterms-cli-mail-'));
afterAll(() => rmSync(folder, { recursive: true }));

const mail = { GOODTERMS_SMTP_URL: 'smtp://127.0.0.1:1', GOODTERMS_MAIL_FROM: 'care@steadyground.example', GOODTERMS_PUBLIC_URL: 'https://api.example' };

describe('goodterms serve and mail', () => {
  it('refuses to start with some of the three, and names what is missing', async () => {
    const all: Record<string, string> = mail;
    const refusals = Object.keys(all).map(async (name) => {
      const { [name]: _left, ...rest } = all;
      const { code, errors } = await run(['serve', '--data', join(folder, 'none')], { ...settings, ...rest });
      return [name, code, errors.includes(`${name} is not set. Mail needs all three`)];
    });
    expect(await Promise.all(refusals)).toEqual(Object.keys(all).map((name) => [name, 2, true]));
  });

  it('refuses what is no mail server, no sender and no public address, and says how they look', async () => {
    const odd = [
      ['GOODTERMS_SMTP_URL', 'mail.example.com', 'smtps://user:password@'],
      ['GOODTERMS_MAIL_FROM', 'Steady Ground', 'an address of yours'],
      ['GOODTERMS_PUBLIC_URL', 'http://api.example', 'https://'],
    ] as const;
    const refusals = odd.map(async ([name, value, advice]) => {
      const { code, errors } = await run(['serve', '--data', join(folder, 'odd')], { ...settings, ...mail, [name]: value });
      return [name, code, errors.includes(advice)];
    });
    expect(await Promise.all(refusals)).toEqual(odd.map(([name]) => [name, 2, true]));
  });

  it('writes to somebody whose payment has not arrived, once, and stops when they click', async () => {
    const data = join(folder, 'served');
    const file = join(folder, 'members.csv');
    const noon = 12 - new Date().getUTCHours();
    const zone = noon === 0 ? 'Etc/GMT' : `Etc/GMT${noon > 0 ? '-' : '+'}${Math.abs(noon)}`; // where it is about noon now: POSIX counts them the other way round
    const dueOn = new Date(Date.now() - 10 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
    writeFileSync(file, `member_id,first_name,email,time_zone,reference,description,due_on,amount,currency\nm-1,Maya,maya@private.example,${zone},r-1,November,${dueOn},129.00,USD\n`);
    expect((await run(['import', file, '--data', data])).output).toContain('Taken: 1 members and 1 charges');

    const server = await startMailServer();
    const serving = start(['serve', '--data', data], { ...settings, ...mail, GOODTERMS_SMTP_URL: server.url });
    const [, address = ''] = await serving.printed(/listens on (http:\S+)/);
    await expect.poll(async () => (await server.received()).length, { timeout: 20_000 }).toBe(1);
    const [letter] = await server.received();
    expect(letter).toMatchObject({ subject: 'A note from Dana', envelope: { to: ['maya@private.example'] } });
    const link = new URL(letter?.header('list-unsubscribe')?.slice(1, -1) ?? '');
    const page = await fetch(address + link.pathname + link.search);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Stop notes from Steady Ground?')]);
    expect((await fetch(address + link.pathname + link.search, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(address + link.pathname + link.search, { method: 'POST', body: new URLSearchParams({ 'List-Unsubscribe': 'One-Click' }) })).status).toBe(200);
    const audit = await fetch(`${address}/v1/owner/audit`, { headers: { authorization: `Bearer ${settings.GOODTERMS_OWNER_KEY}` } });
    expect(await audit.text()).toContain('"through":"unsubscribe"');

    serving.child.kill('SIGTERM');
    const { code, output, errors } = await serving.ended;
    await server.stop();
    expect(code).toBe(0);
    expect(output).toContain('Goodterms has stopped.');
    expect(output + errors).not.toMatch(/private\.example|Maya|m-1\b/);
    expect(output).not.toContain(link.searchParams.get('t'));
  });
});
