import { type Client, createClient } from '../../sdk/client/index.ts';
import { type Api, createApi, type LogLine } from '../../sdk/server/createApi.ts';
import { mintToken } from '../../sdk/server/identity/mintToken.ts';
import { signedToken } from '../../sdk/server/identity/signedToken.ts';
import type { MailOptions } from '../../sdk/server/mail/mailCarrier.ts';
import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import type { Store } from '../../sdk/server/store/store.ts';
import type { Billing } from '../../sdk/server/billing/billing.ts';
import { cast, type Part, progress, type SceneId } from './cast.ts';
import { createDirector } from './director.ts';
import type { Language } from './language.ts';
import { shiftedClock, type ShiftedClock } from './shiftedClock.ts';
import type { Scene } from './scene.ts';
import { scenes as ledgerScenes } from './scenes.ts';

export interface WorldOptions {
  /** Opens the store; it tells the time by the world's clock. */
  openStore: (clock: ShiftedClock) => Promise<Store>;
  playbook: Playbook;
  /** What the desk edits; written anew from `playbook` when left out. */
  playbookText?: string;
  clock?: ShiftedClock;
  /** How letters leave by mail; none do when left out. */
  mail?: MailOptions;
  /** Where the money is; in the built-in ledger when left out. */
  moneyElsewhere?: MoneyElsewhere;
  /** Told of what fails on the API's side. */
  complain?: (error: unknown) => void;
}

/** Money that is recorded outside of the API. */
export interface MoneyElsewhere {
  billing: Billing;
  /** How the members came to where they stand, there. */
  scenes: readonly Scene[];
  /** Its notices go here. */
  speakTo(api: Pick<Api, 'fetch'>): void;
  /** Does what fell due until this moment and tells of it. Answers whether there was anything to tell. */
  goTo(now: Date): Promise<boolean>;
  close(): Promise<void>;
}

/** An API with a clock that can be moved and members who have a history. */
export interface World {
  api: Api;
  clock: ShiftedClock;
  /** The owner's own calls. The key stays in here. */
  owner: Client;
  /** Signs the owner in at the desk, as `POST /desk/session` does with the key. The request tells where it came from. */
  openDesk(request: Request): Promise<Response>;
  /** What the site's server would hand to the page for the member who is signed in. */
  tokenFor(id: SceneId, language: Language): Promise<string>;
  /** Plays every scene in an empty store. Names, goals and letters are in this language. */
  play(language: Language): Promise<void>;
  /** Lets everybody speak another language from now on. What was written stays as it was written. */
  speak(language: Language): Promise<void>;
  /** Does what has fallen due. What cannot be done is complained of and put off. */
  doDue(): Promise<void>;
  /** Puts the clock so many days ahead of the real one and does what has fallen due by then. */
  moveClock(daysAhead: number): Promise<void>;
  close(): Promise<void>;
}

/** What one side does may be news to the other; after so many rounds it is left for the next time. */
const mostRounds = 5;

/** Nothing is sent anywhere: the clients hand their requests to the API in this process. */
const baseUrl = 'http://demo.invalid';

export async function openWorld({ openStore, playbook, playbookText, clock = shiftedClock(), mail, moneyElsewhere, complain = () => {} }: WorldOptions): Promise<World> {
  const secret = newSecret();
  const ownerKey = newSecret();
  const store = await openStore(clock);
  const log = ({ error }: LogLine): void => {
    if (error !== undefined) complain(error);
  };
  const api = createApi({ store, identity: signedToken({ secret }), ownerKey, playbook, ...(playbookText !== undefined && { playbookText }), warn: complain, clock, ...(mail && { mail }), ...(moneyElsewhere && { billing: moneyElsewhere.billing }), log });
  moneyElsewhere?.speakTo(api);
  const clientWith = (token: string | (() => Promise<string>)): Client => createClient({ baseUrl, token, fetch: (url, init) => api.fetch(new Request(url, init)) });
  const owner = clientWith(ownerKey);

  const tokenFor = (id: SceneId, language: Language): Promise<string> => {
    const { name, timeZone } = partOf(id);
    return mintToken({ secret, memberId: id, name: name[language], locale: language, timeZone, now: clock.now() });
  };

  /** The key is put in here; where the page stands is passed on, so that no page elsewhere opens the desk. */
  async function openDesk(request: Request): Promise<Response> {
    const headers = new Headers({ 'content-type': 'application/json' });
    for (const name of ['origin', 'sec-fetch-site']) {
      const value = request.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    return await api.fetch(new Request(new URL('/desk/session', request.url), { method: 'POST', headers, body: JSON.stringify({ key: ownerKey }) }));
  }

  async function introduce(part: Part, language: Language): Promise<Client> {
    const { id, email, country, timeZone } = part;
    await owner.saveMember(id, { firstName: part.name[language], locale: language, email, timeZone, country, programId: 'steady-ground', progress: progress[language] });
    const member = clientWith(() => tokenFor(id, language));
    await member.saveGoal({ goal: part.goal[language] });
    return member;
  }

  async function doDue(): Promise<void> {
    for (let round = 0; round < mostRounds; round += 1) {
      const hasNews = (await moneyElsewhere?.goTo(clock.now())) ?? false;
      if (round > 0 && !hasNews) return;
      const { errors } = await api.runDue();
      errors.forEach(complain);
    }
  }

  async function moveClock(daysAhead: number): Promise<void> {
    clock.daysAhead = daysAhead;
    await doDue();
  }

  return {
    api,
    clock,
    owner,
    openDesk,
    tokenFor,
    doDue,
    moveClock,
    async play(language) {
      for (const scene of moneyElsewhere?.scenes ?? ledgerScenes) {
        const part = partOf(scene.id);
        const member = await introduce(part, language);
        const goTo = async (daysAgo: number): Promise<Date> => {
          await moveClock(-daysAgo);
          return clock.now();
        };
        await scene.play(createDirector({ part, language, owner, member, goTo }));
        await moveClock(0);
      }
    },
    async speak(language) {
      for (const part of cast) await introduce(part, language);
    },
    async close() {
      await moneyElsewhere?.close();
      await store.close();
    },
  };
}

function partOf(id: SceneId): Part {
  const part = cast.find((one) => one.id === id);
  if (!part) throw new Error(`Nobody in the cast is called "${id}".`);
  return part;
}

/** A key that lives as long as this run of the demo: 64 hexadecimal digits. */
function newSecret(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(32)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
