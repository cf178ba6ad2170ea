import { postgresStore } from '../../../sdk/server/store/postgres.ts';
import { sqliteStore } from '../../../sdk/server/store/sqlite.ts';
import { steppedStore } from './steppedStore.ts';
import { firstInstant, testApi } from './testApi.ts';

/** What a process is told that answers one request and is killed on the way. */
export interface Death {
  engine: 'sqlite' | 'postgres';
  address: string;
  /** Before which step, counted from 0; one more than there are: never. */
  step: number;
  /** Whether the step has been started when the end comes. */
  isUnderWay: boolean;
  request: { url: string; method: string; headers: Record<string, string>; body: string };
}

const { engine, address, step, isUnderWay, request } = JSON.parse(process.argv[2] ?? '') as Death; // written by the test that starts us
const clock = { now: () => new Date(firstInstant) };
const store = engine === 'sqlite' ? await sqliteStore({ file: address, clock }) : await postgresStore({ url: address, max: 2, clock });

let steps = 0;
const die = (): void => void process.kill(process.pid, 'SIGKILL');

const dying = steppedStore(store, () => {
  const isNow = steps === step;
  steps += 1;
  if (!isNow) return;
  if (isUnderWay) setImmediate(die);
  else die();
});

const { url, ...init } = request;
const response = await testApi({ store: () => dying }).api.fetch(new Request(url, init));
await store.close();
process.exit(response.ok ? 0 : 1);
