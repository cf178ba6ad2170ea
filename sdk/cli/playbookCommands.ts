import { createApi } from '../server/createApi.ts';
import type { PlaybookDocument, Problem } from '../contract/types.ts';
import { openStore } from './openStore.ts';
import * as settings from './settings.ts';

type Print = (line: string) => void;

/** `goodterms playbook pull`: prints the newest text that was published, or that of GOODTERMS_PLAYBOOK when none was. */
export async function pullCommand(environment: settings.Environment, dataFolder: string, print: Print): Promise<number> {
  return await atStore(environment, dataFolder, async (ask) => {
    const { text } = (await (await ask('GET')).json()) as PlaybookDocument; // the route's own answer
    print(text.replace(/\n$/, ''));
    return 0;
  });
}

/** `goodterms playbook push`: publishes the text of GOODTERMS_PLAYBOOK, by the same route that the desk uses, so that it is checked and simulated. */
export async function pushCommand(environment: settings.Environment, dataFolder: string, by: string, print: Print): Promise<number> {
  const { text } = settings.playbook(environment);
  return await atStore(environment, dataFolder, async (ask) => {
    const { edition } = (await (await ask('GET')).json()) as PlaybookDocument; // the route's own answer
    const answer = await ask('PUT', { text, edition, by });
    const body: unknown = await answer.json();
    if (answer.ok) print(`In force: version ${(body as PlaybookDocument).version}. Processes that run follow within seconds.`); // the route's own answer
    else printProblem(body as Problem, print); // the route's own answer
    return answer.ok ? 0 : 1;
  });
}

type Ask = (method: 'GET' | 'PUT', input?: object) => Promise<Response>;

/** Nobody else can reach this API: it lives as long as the command. */
async function atStore(environment: settings.Environment, dataFolder: string, work: (ask: Ask) => Promise<number>): Promise<number> {
  const ownerKey = settings.ownerKey(environment);
  const { playbook, text: playbookText } = settings.playbook(environment);
  const { store } = await openStore(environment, dataFolder);
  try {
    const api = createApi({ store, identity: { identify: async () => null }, ownerKey, playbook, playbookText });
    const headers = { authorization: `Bearer ${ownerKey}`, 'content-type': 'application/json' };
    return await work((method, input) => api.fetch(new Request('http://localhost/v1/owner/playbook', { method, headers, ...(input && { body: JSON.stringify(input) }) })));
  } finally {
    await store.close();
  }
}

function printProblem({ detail, errors = [] }: Problem, print: Print): void {
  print(detail);
  for (const error of errors) print(`${error.pointer}: ${error.detail}`);
}
