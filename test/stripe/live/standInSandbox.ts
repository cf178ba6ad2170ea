import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { parseForm } from '../parseForm.ts';
import { newestOf, newSetUps, refusal, type SandboxOptions, type StandInAnswer } from './standInSetUps.ts';

/** A sandbox with test clocks on loopback, for tests of the runner and of the bench that it uses. */
export interface StandInSandbox {
  /** For GOODTERMS_STRIPE_API. */
  address: string;
  /** The only key that it takes. */
  key: string;
  /** The calls that set something up or took it away, in order: `POST /v1/customers`. */
  setUps: readonly string[];
  /** How many test clocks were not deleted. */
  clocksLeft(): number;
  /** What the adapter's calls broke of the contract; complete once it is closed. */
  contractFaults: readonly string[];
  close(): Promise<void>;
}

/** Starts one. It answers what sets a situation up by itself, and passes everything else on to the fake. */
export async function standInSandbox(options: SandboxOptions = {}): Promise<StandInSandbox> {
  const key = 'sk_test_fake';
  const { answer, clocks, contractFaults, close } = newSetUps(options);
  const setUps: string[] = [];

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const body = await text(request);
    const { pathname, search } = new URL(url, 'http://127.0.0.1');
    if (headers.authorization !== `Bearer ${key}`) return send(response, refusal(401, `Invalid API Key provided: ${headers.authorization ?? ''}`));
    const setUp = await answer(method, pathname, parseForm(method === 'GET' ? search : body));
    if (setUp) setUps.push(`${method} ${pathname}`);
    send(response, setUp ?? (await passOn(request, body)));
  }

  async function passOn({ method = 'GET', url = '/', headers }: IncomingMessage, body: string): Promise<StandInAnswer> {
    const stripe = newestOf(clocks);
    if (!stripe) return refusal(404, `There is no test clock, so that nothing is at ${method} ${url}.`);
    const { host: _host, connection: _connection, 'content-length': _length, ...passed } = headers;
    // Node lists what it received as texts, but for cookies, which nobody sends here.
    const answered = await fetch(`http://127.0.0.1:${stripe.connection.port}${url}`, { method, headers: passed as Record<string, string>, ...(method === 'POST' && { body }) });
    // The fake answers JSON objects.
    return { status: answered.status, body: (await answered.json()) as object };
  }

  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      contractFaults.push(`${request.method} ${request.url}: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port, rather than on a pipe, has such an address.
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    key,
    setUps,
    clocksLeft: () => clocks.size,
    contractFaults,
    close: async () => {
      await close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function send(response: ServerResponse, { status, body }: StandInAnswer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
