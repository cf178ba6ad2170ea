import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SeenRequest {
  method: string | undefined;
  url: string | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Answers the nth request (from 1). */
export type Handler = (response: ServerResponse, count: number, request: SeenRequest) => void;

/** A real server on an address of its own, gone with the test that started it. */
export async function startServer(handler: Handler): Promise<{ baseUrl: string; seen: SeenRequest[] }> {
  const seen: SeenRequest[] = [];
  const server = createServer(async (request, response) => {
    const arrived = { method: request.method, url: request.url, headers: request.headers, body: await read(request) };
    handler(response, seen.push(arrived), arrived);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo; // it listens on a port and not on a pipe
  return { baseUrl: `http://127.0.0.1:${port}`, seen };
}

type Headers = Record<string, string>;

/** Answers with JSON. */
export function json(response: ServerResponse, status: number, body: unknown, headers: Headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

/** Answers with a problem document. */
export function problem(response: ServerResponse, status: number, code: string, headers: Headers = {}): void {
  const body = { type: 'about:blank', title: 'A title', detail: 'What to do.', status, code, requestId: 'req_1' };
  json(response, status, body, { 'content-type': 'application/problem+json', 'request-id': 'req_1', ...headers });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** What a promise was rejected with; fails the test if it was not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('The promise was fulfilled.');
}
