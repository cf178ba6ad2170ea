import { readFileSync } from 'node:fs';
import { createApi } from '../server/createApi.ts';
import { signedToken } from '../server/identity/signedToken.ts';
import type { ImportReport, Problem } from '../contract/types.ts';
import { openStore } from './openStore.ts';
import * as settings from './settings.ts';

/** `goodterms import FILE`: takes members and charges from a CSV file into the store, by the same route that the API has for it. */
export async function importCommand(environment: Record<string, string | undefined>, dataFolder: string, file: string, print: (line: string) => void): Promise<number> {
  const ownerKey = settings.ownerKey(environment);
  const identity = signedToken({ secret: settings.tokenSecret(environment) });
  const { playbook } = settings.playbook(environment);
  const bytes = readFile(file);
  const { store } = await openStore(environment, dataFolder);
  try {
    const api = createApi({ store, identity, ownerKey, playbook });
    const response = await api.fetch(
      new Request('http://localhost/v1/owner/imports', {
        method: 'POST',
        headers: { authorization: `Bearer ${ownerKey}`, 'content-type': 'text/csv', 'idempotency-key': crypto.randomUUID() },
        body: bytes,
      }),
    );
    const answer: unknown = await response.json();
    if (response.ok) printReport(answer as ImportReport, print); // the route's own answer
    else printProblem(file, answer as Problem, print); // the route's own answer
    return response.ok ? 0 : 1;
  } finally {
    await store.close();
  }
}

function readFile(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw new settings.UsageError(`${file} cannot be read.`);
  }
}

function printReport({ members, charges, unchanged, skipped }: ImportReport, print: (line: string) => void): void {
  print(`Taken: ${members} members and ${charges} charges that are new or different. Unchanged: ${unchanged}.`);
  for (const { line, reason } of skipped) print(`Line ${line} was left out: ${reason}`);
}

function printProblem(file: string, { detail, errors = [] }: Problem, print: (line: string) => void): void {
  print(detail);
  for (const error of errors) print(`${file}, ${error.pointer}: ${error.detail}`);
}
