import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { createAdaptorServer } from '@hono/node-server';
import type { Files } from './bundle.ts';
import { hostPage } from './hostPage.ts';
import type { Subject } from './subjects/subject.ts';

/** One answer that was sent. Bytes of its body, as it is and by brotli at its best (11). */
export interface Sent {
  path: string;
  status: number;
  /** Scripts and style sheets, which are what a widget weighs; or what an API answered. */
  kind: 'code' | 'data';
  raw: number;
  brotli: number;
}

/** A site with one subject on it, and that subject's servers, all at one address of this machine. */
export interface BenchServer {
  readonly address: string;
  /** All that was sent since this was asked last, without the page itself. Throws when an answer could not be made. */
  takeLog(): Sent[];
  close(): Promise<void>;
}

const types: Record<string, string> = { '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css' };

export async function startServer(subject: Subject, files: Files): Promise<BenchServer> {
  let log: Sent[] = [];
  let fault: unknown;
  const known = new Map(files);
  const compressed = new Map<string, Buffer>();

  async function answer(request: Request): Promise<Response> {
    const { pathname } = new URL(request.url);
    if (pathname === '/host') return new Response(hostPage, { headers: { 'content-type': 'text/html' } });
    try {
      return await send(pathname, (await fileAt(pathname)) ?? (await subject.answer?.(request)) ?? new Response('', { status: 404 }));
    } catch (error) {
      fault ??= new Error(`The stand-in for the servers of ${subject.title} failed at ${pathname}.`, { cause: error });
      return new Response('', { status: 500 });
    }
  }

  async function fileAt(path: string): Promise<Response | undefined> {
    const type = types[extname(path)];
    if (!type) return undefined;
    const text = known.get(path) ?? (await readBelow(subject.folders ?? {}, path));
    // Read once: a build that runs meanwhile must not change what is measured.
    if (text !== undefined) known.set(path, text);
    return text === undefined ? undefined : new Response(text, { headers: { 'content-type': type } });
  }

  async function send(path: string, response: Response): Promise<Response> {
    const { status, headers } = response;
    const text = await response.text();
    const isCode = /javascript|css/.test(headers.get('content-type') ?? '');
    const body = compress(text);
    log.push({ path, status, kind: isCode ? 'code' : 'data', raw: Buffer.byteLength(text), brotli: text === '' ? 0 : body.length });
    // An answer of this kind has no body, not even an empty one.
    if (status === 204 || status === 304 || text === '') return new Response(null, { status, headers });
    const sent = new Headers(headers);
    sent.set('content-encoding', 'br');
    return new Response(new Uint8Array(body), { status, headers: sent });
  }

  /** Once for each text: compressing must not count as the time of the network. */
  function compress(text: string): Buffer {
    const body = compressed.get(text) ?? brotliCompressSync(text);
    compressed.set(text, body);
    return body;
  }

  const server = createAdaptorServer({ fetch: answer });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name

  return {
    address: `http://127.0.0.1:${port}`,
    takeLog() {
      if (fault) throw fault;
      const taken = log;
      log = [];
      return taken;
    },
    async close() {
      if ('closeAllConnections' in server) server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function readBelow(folders: Readonly<Record<string, URL>>, path: string): Promise<string | undefined> {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!path.startsWith(prefix)) continue;
    try {
      return await readFile(new URL(path.slice(prefix.length), folder), 'utf8');
    } catch {
      // What is not there is left to the subject's own answers.
    }
  }
  return undefined;
}
