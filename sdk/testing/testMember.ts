import type { SaveCharge, SaveMember } from '../contract/types.ts';
import type { Api } from '../server/createApi.ts';

/** A member for tests, with what is overdue. */
export interface TestMember {
  id: string;
  member?: Partial<SaveMember>;
  /** Each gets a reference of its own unless it names one. */
  charges?: (Partial<SaveCharge> & Pick<SaveCharge, 'dueOn'>)[];
}

/** Saves a member and their charges through the API's own owner routes. Throws with the problem when the API refuses. */
export async function addTestMember(api: Api, ownerKey: string, { id, member = {}, charges = [] }: TestMember): Promise<void> {
  const path = `/v1/owner/members/${encodeURIComponent(id)}`;
  await ask(api, ownerKey, 'PUT', path, { firstName: 'Maya', ...member });
  for (const [index, charge] of charges.entries()) {
    await ask(api, ownerKey, 'POST', `${path}/charges`, { reference: `${id}-${index + 1}`, description: 'Steady Ground', amount: 12900, currency: 'USD', ...charge });
  }
}

async function ask(api: Api, ownerKey: string, method: 'PUT' | 'POST', path: string, body: unknown): Promise<void> {
  const response = await api.fetch(
    new Request(`https://api.example${path}`, {
      method,
      headers: { authorization: `Bearer ${ownerKey}`, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() },
      body: JSON.stringify(body),
    }),
  );
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
}
