import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseForm } from '../parseForm.ts';
import { answerRequest, type Desk } from './answer.ts';

/** A server on loopback. */
export interface Listening {
  port: number;
  close(): Promise<void>;
}

/** Answers over HTTP on a free port of the loopback address. `before` is called ahead of each request. */
export async function listen(desk: Desk, before: () => void): Promise<Listening> {
  const server = createServer((message, response) => {
    answerOver(desk, message, response, before).catch((error: unknown) => {
      desk.contractFaults.push(`${message.method ?? ''} ${message.url ?? ''}: ${String(error)}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port, rather than on a pipe, has such an address.
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { port, close };
}

async function answerOver(desk: Desk, message: IncomingMessage, response: ServerResponse, before: () => void): Promise<void> {
  const url = new URL(message.url ?? '/', 'http://127.0.0.1');
  const method = message.method ?? 'GET';
  const body = await textOf(message);
  before();
  const onTheWire = await answerRequest(desk, {
    method,
    path: url.pathname,
    params: parseForm(method === 'POST' ? body : url.search),
    idempotencyKey: headerOf(message, 'idempotency-key'),
    apiKey: (headerOf(message, 'authorization') ?? '').replace(/^Bearer /, ''),
    apiVersion: headerOf(message, 'stripe-version'),
  });
  if (onTheWire.kind === 'cut') return void response.destroy();
  if (onTheWire.kind === 'silence') return;
  const { status, body: text, headers } = onTheWire.answer;
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text);
}

async function textOf(message: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  // A request that nobody has set an encoding for is read in buffers.
  for await (const part of message) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function headerOf(message: IncomingMessage, name: string): string | undefined {
  const value = message.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
