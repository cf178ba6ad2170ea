import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createApi } from '../../sdk/server/createApi.ts';
import { signedToken } from '../../sdk/server/identity/signedToken.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import type { Simulation } from '../../sdk/server/simulation/simulate.ts';
import { memoryStore } from '../../sdk/server/store/memory.ts';
import { sqliteStore } from '../../sdk/server/store/sqlite.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import { testPlaybook } from '../../sdk/testing/testPlaybook.ts';
import { firstInstant, ownerKey, requestOf, secret, testApi, type TestApi, type TestApiOptions } from './support/testApi.ts';
import { memberWho } from './support/world.ts';

// What speaks is held to the rhythm, so no playbook can be written that breaks it: only a mistake of ours could. Ines stands for one.
vi.mock('../../sdk/server/simulation/breachesIn.ts', async (original) => {
  const { breachesIn } = await original<typeof import('../../sdk/server/simulation/breachesIn.ts')>();
  return { breachesIn: (simulation: Simulation) => (isLoud ? ['Ines, 2026-12-01T10:00:00.000Z: more than 1 in 3 days'] : breachesIn(simulation)) };
});
let isLoud = false;
afterEach(() => {
  isLoud = false;
});

/** As an owner keeps it: with a comment that has to survive. */
const textOf = (playbook: Playbook): string => `# Ours. Read it aloud before you save it.\n${stringify(playbook)}`;
const file = testPlaybook();
const named = (version: string, changes: Partial<Playbook> = {}): Playbook => ({ ...file, version, ...changes });

/** The words that a member reads first. */
function saying(version: string, nudge: string): Playbook {
  const letters = file.messages.first_missed.map((variant) => ({ ...variant, letters: { en: { ...variant.letters['en'], nudge } } }));
  return named(version, { messages: { ...file.messages, first_missed: letters } } as Partial<Playbook>); // a letter with another nudge is a letter
}

const apiOver = (store?: Store, options: TestApiOptions = {}): TestApi => testApi({ playbook: file, ...(store && { store: () => store }), ...options });
const aMoment = (app: TestApi): void => app.moveTo(new Date(Date.parse(app.clock.now().toISOString()) + 2000).toISOString());

async function publish(app: TestApi, text: string, by = 'Dana') {
  const { edition } = await app.asOwner().ask('getPlaybook');
  return await app.asOwner().ask('publishPlaybook', { input: { text, edition, by } });
}

async function nudgeFor(app: TestApi, id: string): Promise<string> {
  const standing = await app.asMember(id).ask('getStanding');
  return 'message' in standing ? standing.message.nudge : '';
}

const owes = { dueOn: '2026-11-16', amount: 5000, currency: 'USD' };

describe('the playbook that the API was started with', () => {
  it('is in force, with a text to edit, until another is published', async () => {
    const app = apiOver();
    const first = await app.asOwner().ask('getPlaybook');
    expect(first).toMatchObject({ version: 'test', publishedAt: null, publishedBy: '', faults: [], history: [{ edition: first.edition, version: 'test', publishedAt: null }] });
    expect(first.playbook).toEqual(file);
    expect(first.edition).toMatch(/^file-/);
    expect((await app.asOwner().ask('checkPlaybook', { input: { text: first.text } })).faults).toEqual([]);
  });

  it('shows the text that it was read from, comments and all', async () => {
    const api = createApi({ store: memoryStore(), identity: signedToken({ secret }), ownerKey, playbook: file, playbookText: textOf(file) });
    const answer = await api.fetch(requestOf('getPlaybook', { headers: { authorization: `Bearer ${ownerKey}` } }));
    expect(await answer.json()).toMatchObject({ text: textOf(file) });
  });
});

describe('a published playbook', () => {
  it('is what members read from the next call on, and is kept as it was written', async () => {
    const app = apiOver();
    await memberWho(app, 'maya', owes);
    expect(await nudgeFor(app, 'maya')).toMatch(/^Hi .*, there is a note here for you\.$/);
    const text = textOf(saying('kinder', 'Hi {firstName|there}, a few kind words wait here.'));
    const { edition: before } = await app.asOwner().ask('getPlaybook');
    const published = await publish(app, text);
    expect(published).toMatchObject({ version: 'kinder', text, publishedAt: firstInstant, publishedBy: 'Dana', faults: [] });
    expect(published.edition).toMatch(/^pbk_/);
    expect(published.history.map(({ edition, version }) => [edition, version])).toEqual([[published.edition, 'kinder'], [before, 'test']]);
    expect(await nudgeFor(app, 'maya')).toMatch(/^Hi .*, a few kind words wait here\.$/);
    expect(await app.asOwner().ask('getPlaybook')).toEqual(published);
    expect((await app.asOwner().ask('listAudit')).items[0]).toMatchObject({ by: 'owner', memberId: null, action: 'playbook.published', subject: published.edition, details: { version: 'kinder', publishedBy: 'Dana', replaces: before } });
  });

  it('gives its earlier texts back', async () => {
    const app = apiOver();
    const { edition: started, text: startedText } = await app.asOwner().ask('getPlaybook');
    const { edition } = await publish(app, textOf(named('one')));
    await publish(app, textOf(named('two')), '');
    expect(await app.asOwner().ask('getPlaybook', { query: { edition } })).toMatchObject({ edition, text: textOf(named('one')), publishedBy: 'Dana', version: 'two' });
    expect(await app.asOwner().ask('getPlaybook', { query: { edition: started } })).toMatchObject({ text: startedText, publishedAt: null, version: 'two' });
    expect((await app.asOwner().refusal('getPlaybook', { query: { edition: 'pbk_unknown' } })).code).toBe('not_found');
    // Bringing back what was: it is published anew.
    await publish(app, startedText);
    expect((await app.asOwner().ask('getPlaybook')).history.map(({ version }) => version)).toEqual(['test', 'two', 'one', 'test']);
  });

  it('is followed by another process on the same store within seconds, and by its jobs', async () => {
    const store = memoryStore({ clock: { now: () => new Date(firstInstant) } });
    const [one, other] = [apiOver(store), apiOver(store)];
    await memberWho(other, 'maya', owes);
    await publish(one, textOf(named('by one')));
    expect((await other.asOwner().ask('getPlaybook')).version).toBe('test'); // it looked a moment ago
    aMoment(other);
    expect((await other.asOwner().ask('getPlaybook')).version).toBe('by one');
    await publish(other, textOf(named('by other')));
    aMoment(one);
    await one.api.runDue();
    expect((await one.asOwner().ask('getPlaybook')).version).toBe('by other');
  });

  it('is in force after a restart, whatever file the API is started with', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'goodterms-playbook-'));
    try {
      const open = () => sqliteStore({ file: join(folder, 'goodterms.db') });
      const before = await open();
      await publish(apiOver(before), textOf(named('published')));
      await before.close();
      const after = await open();
      const app = apiOver(after, { playbook: named('another file') });
      const { version, text, history } = await app.asOwner().ask('getPlaybook');
      expect({ version, text }).toEqual({ version: 'published', text: textOf(named('published')) });
      expect(history.map((one) => one.version)).toEqual(['published', 'another file']);
      await after.close();
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('that this version of Goodterms does not accept leaves the newest in force that it does, and says so', async () => {
    const store = memoryStore({ clock: { now: () => new Date(firstInstant) } });
    await publish(apiOver(store), textOf(named('accepted')));
    const [accepted] = await store.reader.latestPlaybooks(1);
    const old = { id: 'pbk_old', replaces: accepted?.id ?? '', version: 'old', text: `${textOf(named('old'))}letters: of another version\n`, publishedAt: firstInstant, publishedBy: 'Theo' };
    await store.transaction((records) => records.publishPlaybook(old));

    const warnings: string[] = [];
    const app = apiOver(store, { playbook: named('file'), warn: ({ message }) => void warnings.push(message) });
    await memberWho(app, 'maya', owes);
    expect(await nudgeFor(app, 'maya')).not.toBe('');
    const shown = await app.asOwner().ask('getPlaybook');
    expect(shown).toMatchObject({ version: 'accepted', edition: 'pbk_old', text: old.text, publishedBy: 'Theo', faults: [{ reason: 'unknown: letters' }] });
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/pbk_old.*version old[\s\S]*unknown: letters/);
    // Mending it is publishing over it.
    expect(await publish(app, textOf(named('mended')))).toMatchObject({ version: 'mended', faults: [] });
  });

  it('that is alone and not accepted leaves the one in force that the API was started with', async () => {
    const store = memoryStore();
    await store.transaction((records) => records.publishPlaybook({ id: 'pbk_old', replaces: '', version: 'old', text: '*nowhere', publishedAt: firstInstant, publishedBy: '' }));
    const shown = await apiOver(store).asOwner().ask('getPlaybook');
    expect(shown).toMatchObject({ version: 'test', text: '*nowhere', faults: [{ line: 1 }] });
  });
});

describe('publishing', () => {
  it('refuses a text with faults, each with its line, and changes nothing', async () => {
    const app = apiOver();
    const text = textOf(saying('harsh', 'Pay now or you will lose access.')).replace('billing: monthly', 'billing: sometimes');
    const schema = await app.asOwner().refusal('publishPlaybook', { input: { text, edition: (await app.asOwner().ask('getPlaybook')).edition } });
    const line = text.split('\n').findIndex((one) => one.includes('sometimes')) + 1;
    expect(schema).toMatchObject({ status: 422, code: 'playbook_refused', errors: [{ pointer: `line ${line}`, detail: 'programs.0.billing: write one of weekly, fortnightly, monthly' }] });

    const harsh = text.replace('billing: sometimes', 'billing: monthly');
    const { errors = [] } = await app.asOwner().refusal('publishPlaybook', { input: { text: harsh, edition: (await app.asOwner().ask('getPlaybook')).edition } });
    expect(errors.map(({ detail }) => detail).join('\n')).toMatch(/messages\.first_missed\.0\.letters\.en\.nudge: ".*lose access.*Write, for example/);
    expect((await app.asOwner().ask('getPlaybook')).history).toHaveLength(1);
  });

  it.each([
    ['no YAML', 'version: "open', /quote/],
    ['two documents', '--- 1\n--- 2', /multiple documents/],
    ['an alias that points nowhere', 'a: *x', /Unresolved alias/],
    ['a list', '- a', /parts on lines of their own/],
  ])('refuses %s in words', async (_what, text, why) => {
    const app = apiOver();
    const { code, errors } = await app.asOwner().refusal('publishPlaybook', { input: { text, edition: 'any' } });
    // Whoever edits another edition is told that first.
    expect(code).toBe('playbook_changed');
    expect(errors).toBeUndefined();
    const { faults } = await app.asOwner().ask('checkPlaybook', { input: { text } });
    expect(faults[0]?.reason).toMatch(why);
  });

  it('refuses control characters, and takes large texts up to their limit', async () => {
    const app = apiOver();
    expect((await app.asOwner().refusal('checkPlaybook', { input: { text: 'version: "\0"' } })).code).toBe('invalid_input');
    expect((await app.asOwner().refusal('checkPlaybook', { input: { text: '' } })).code).toBe('invalid_input');
    const large = `${textOf(named('large'))}# ${'ö'.repeat(200_000)}\n`;
    expect(await publish(app, large)).toMatchObject({ version: 'large', text: large });
    expect((await app.asOwner().refusal('checkPlaybook', { input: { text: 'ö'.repeat(250_001) } })).code).toBe('invalid_input');
    expect((await app.asOwner().refusal('checkPlaybook', { input: { text: 'ö'.repeat(600_000) } })).code).toBe('body_too_large');
  });

  it('refuses a text by which mail would have nowhere to link to, where mail is sent', async () => {
    const mail = { mailer: { send: async () => {} }, publicUrl: 'https://goodterms.example' };
    const app = apiOver(undefined, { mail, playbook: named('with a site', { owner: { ...file.owner, site: 'https://members.example/' } }) });
    const { faults } = await app.asOwner().ask('checkPlaybook', { input: { text: stringify(file) } });
    expect(faults).toMatchObject([{ path: 'owner', reason: expect.stringContaining('add site') }]);
    const onlyOnTheSite = named('quiet', { rhythm: { recheckMinutes: 30, channels: [{ channel: 'widget', afterDays: 0 }] } });
    expect(await publish(app, stringify(onlyOnTheSite))).toMatchObject({ version: 'quiet' });
    await app.api.runDue();
  });

  it('refuses a text whose simulation breaks a rule', async () => {
    const app = apiOver();
    const { edition } = await app.asOwner().ask('getPlaybook');
    isLoud = true;
    const refusal = await app.asOwner().refusal('publishPlaybook', { input: { text: stringify(named('loud')), edition } });
    expect(refusal).toMatchObject({ code: 'playbook_refused', errors: [{ pointer: 'simulation', detail: expect.stringMatching(/^Ines, .*more than 1 in 3 days/) }] });
    expect((await app.asOwner().ask('checkPlaybook', { input: { text: stringify(named('loud')) } })).breaches).toHaveLength(1);
    expect((await app.asOwner().ask('getPlaybook')).edition).toBe(edition);
  });

  it('refuses to overwrite what was published since; the same text again is the same answer', async () => {
    const app = apiOver();
    const { edition } = await app.asOwner().ask('getPlaybook');
    const input = { text: stringify(named('mine')), edition, by: 'Dana' };
    const first = await app.asOwner().ask('publishPlaybook', { input });
    // Its answer was lost on the way, so it is sent again.
    expect(await app.asOwner().ask('publishPlaybook', { input })).toEqual(first);
    const refusal = await app.asOwner().refusal('publishPlaybook', { input: { text: stringify(named('theirs')), edition, by: 'Theo' } });
    expect(refusal).toMatchObject({ status: 409, code: 'playbook_changed' });
    expect((await app.asOwner().ask('getPlaybook')).history.map(({ version }) => version)).toEqual(['mine', 'test']);
  });

  it('lets exactly one of many win who publish over the same edition, from two processes', async () => {
    const store = memoryStore({ clock: { now: () => new Date(firstInstant) } });
    const apps = [apiOver(store), apiOver(store)];
    const edition = (await apiOver(store).asOwner().ask('getPlaybook')).edition;
    const answers = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        const input = { text: stringify(named(`racer ${index}`)), edition };
        return (await apps[index % 2]?.asOwner().send('publishPlaybook', { input }))?.status;
      }),
    );
    expect(answers.toSorted((a = 0, b = 0) => a - b)).toEqual([200, 409, 409, 409, 409, 409]);
    expect(await store.reader.latestPlaybooks(10)).toHaveLength(1);
    for (const app of apps) aMoment(app);
    const versions = await Promise.all(apps.map(async (app) => (await app.asOwner().ask('getPlaybook')).version));
    expect(versions).toEqual([`racer ${answers.indexOf(200)}`, `racer ${answers.indexOf(200)}`]);
  });

  it('is for the owner alone', async () => {
    const app = apiOver();
    const input = { text: stringify(named('mine')), edition: 'any' };
    expect((await app.asMember('maya').refusal('publishPlaybook', { input })).code).toBe('unauthenticated');
    expect((await app.asMember('maya').refusal('checkPlaybook', { input })).code).toBe('unauthenticated');
    expect((await app.asMember('maya').refusal('getPlaybook')).code).toBe('unauthenticated');
  });
});

describe('checking', () => {
  it('names the phrase of a harsh sentence, why, and kinder words', async () => {
    const { faults, members } = await apiOver().asOwner().ask('checkPlaybook', { input: { text: stringify(saying('harsh', 'This is your last chance.')) } });
    expect(faults[0]).toMatchObject({ path: 'messages.first_missed.0.letters.en.nudge', voice: { phrase: expect.stringMatching(/last chance/i), why: expect.stringMatching(/\.$/), kinder: expect.any(String) } });
    expect(members).toEqual([]);
  });

  it('plays sixty days with invented members, stores nothing, and answers others meanwhile', async () => {
    const app = apiOver();
    let answered = 0;
    const over = new AbortController();
    const others = (async () => {
      for (; !over.signal.aborted; await new Promise((resolve) => setTimeout(resolve))) {
        await app.asOwner().ask('listMembers');
        answered += 1;
      }
    })();
    const check = await app.asOwner().ask('checkPlaybook', { input: { text: stringify(named('next')) } });
    over.abort();
    await others;
    expect(answered).toBeGreaterThan(20); // one at most, were it played in one go
    expect(check).toMatchObject({ faults: [], breaches: [] });
    expect(check.members.length).toBeGreaterThan(10);
    for (const { days } of check.members) {
      expect(days.length).toBeGreaterThanOrEqual(60);
      for (const { touches, quietBecause } of days) expect(quietBecause === null).toBe(touches.length > 0);
    }
    expect(check.members.flatMap(({ days }) => days.flatMap(({ touches }) => touches)).length).toBeGreaterThan(5);
    expect((await app.asOwner().ask('getPlaybook')).version).toBe('test');
    expect((await app.asOwner().ask('listMembers')).items).toEqual([]);
  });
});
