import { Stripe } from 'stripe';
import type { Person } from '../billing/outsideBooks.ts';
import type { LinkedCustomer } from '../store/rows.ts';
import { pageOf } from './askStripe.ts';

/** The key of our mark in a customer's metadata: the id of the member. */
export const markKey = 'gt_member';

/**
 * The customers that a member is: those that bear our mark, and those with the verified address that bear nobody's. Several
 * may have one address, since every checkout may make another; all of them count. Of an address only the case is let be:
 * `ana+coach@…` and `ana@…` may be two mailboxes.
 */
export async function findCustomers(client: Stripe, { memberId, email }: Person): Promise<Pick<LinkedCustomer, 'id' | 'foundBy'>[]> {
  const [marked, addressed] = await Promise.all([byMark(client, memberId), email === null ? [] : byEmail(client, email)]);
  const isMarked = new Set(marked.map(({ id }) => id));
  const unmarked = addressed.filter(({ id, metadata }) => !isMarked.has(id) && !metadata[markKey]);
  return [...marked.map(({ id }) => ({ id, foundBy: 'mark' as const })), ...unmarked.map(({ id }) => ({ id, foundBy: 'email' as const }))];
}

/** A search looks past the case of letters, and an id may differ by nothing else. */
async function byMark(client: Stripe, memberId: string): Promise<Stripe.Customer[]> {
  const found = await search(client, `metadata["${markKey}"]:"${escaped(memberId)}"`);
  return (found ?? []).filter(({ metadata }) => metadata[markKey] === memberId);
}

async function byEmail(client: Stripe, email: string): Promise<Stripe.Customer[]> {
  const wanted = email.toLowerCase();
  const found = (await search(client, `email:"${escaped(email)}"`)) ?? (await listed(client, [...new Set([email, wanted])]));
  return found.filter((customer) => customer.email?.toLowerCase() === wanted);
}

/** Null where there is no search, as for merchants in India: Stripe refuses the request then. */
async function search(client: Stripe, query: string): Promise<Stripe.Customer[] | null> {
  const refused: { data: Stripe.Customer[] } = { data: [] };
  const answer: Promise<{ data: Stripe.Customer[] }> = client.customers.search({ query, limit: 100 });
  const page = await pageOf('customers.search', 'customer', answer.catch((error: unknown) => (error instanceof Stripe.errors.StripeInvalidRequestError ? refused : Promise.reject(error))));
  return page === refused ? null : page.data;
}

/** A list holds an address to the letter. */
async function listed(client: Stripe, emails: string[]): Promise<Stripe.Customer[]> {
  const pages = await Promise.all(emails.map((email) => pageOf('customers.list', 'customer', client.customers.list({ email, limit: 100 }))));
  return pages.flatMap(({ data }) => data);
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
