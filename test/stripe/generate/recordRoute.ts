import { Stripe } from 'stripe';
import type { Operation } from '../contract.ts';
import type { OperationName } from '../operations.ts';

/** Where a call goes: found by making it with a client whose requests end here. */
export async function recordRoute(name: OperationName, takesId: boolean): Promise<Pick<Operation, 'method' | 'path'>> {
  const sent: Array<{ method: string; path: string }> = [];
  const httpClient = Stripe.createFetchHttpClient(async (url: string | URL | Request, init?: RequestInit) => {
    sent.push({ method: init?.method ?? 'GET', path: new URL(url instanceof Request ? url.url : url).pathname });
    return new Response('{"object":"nothing","data":[],"has_more":false}', { headers: { 'content-type': 'application/json' } });
  });
  const stripe = new Stripe('sk_test_contract', { httpClient, telemetry: false, maxNetworkRetries: 0 });
  await methodOf(stripe, name)(...(takesId ? ['THE_ID', {}] : [{}]));
  const route = sent[0];
  if (!route) throw new Error(`${name} of the stripe package sent no request.`);
  // The package has no other methods; its own type for them is a plain string.
  return { method: route.method as Operation['method'], path: route.path.replace('THE_ID', '{id}') };
}

/** A method of the client, which takes its id (if it has one) and then the parameters. */
function methodOf(stripe: Stripe, name: OperationName): (...input: unknown[]) => Promise<unknown> {
  const parts = name.split('.');
  const method = parts.pop() ?? '';
  // By name there is no type to hold; what is not a function throws at once when it is called.
  const resource = parts.reduce((from, part) => (from as Record<string, unknown>)[part], stripe as unknown) as Record<string, (...input: unknown[]) => Promise<unknown>>;
  const call = resource[method];
  if (!call) throw new Error(`The stripe package has no ${name}. Look for its new name in the package's CHANGELOG.md.`);
  return call.bind(resource);
}
