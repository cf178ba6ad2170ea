import { jwtVerify, SignJWT } from 'jose';
import * as z from 'zod/mini';
import { isSameOrigin } from '../http/crossOrigin.ts';
import { readJson } from '../http/readBody.ts';
import { ApiProblem } from '../problem.ts';

/** Where a session begins (POST) and ends (DELETE). It answers with a cookie and no body, and so stands beside the table of routes. */
export const ownerSessionPath = '/desk/session';

const cookieName = 'goodterms_desk';
const audience = 'goodterms-desk';

/** A working day. Seconds. */
const life = 12 * 60 * 60;

/** Tries that one process takes in a minute, whoever makes them; a key that fits is not counted. Ours. */
const mostTries = 5;
const minute = 60_000;

const SignIn = z.object({ key: z.string().check(z.minLength(1), z.maxLength(1024)) });

/**
 * The session of the owner at the desk. The key comes by once and is kept nowhere; what stays in the browser is a cookie that
 * no script can read, that no other site can send, and that is over after twelve hours or when the owner key is another one.
 */
export interface OwnerSession {
  /** Answers a call of `/desk/session`. */
  answer(request: Request, now: Date): Promise<Response>;
  /** Whether the request brings a session's cookie, from a page of our own origin. */
  isOpen(request: Request, now: Date): Promise<boolean>;
}

/** @param fits whether a key is the owner's, in constant time */
export function ownerSession(ownerKey: string, fits: (key: string) => Promise<boolean>): OwnerSession {
  const signingKey = deriveKey(ownerKey);
  let tries: { at: number }[] = [];

  async function begin(request: Request, now: Date): Promise<Response> {
    const body = await readJson(request);
    const input = SignIn.safeParse(body.value);
    if (!input.success) throw new ApiProblem('invalid_input', 'Signing in takes `{ "key": "…" }`, the owner key.', { errors: [{ pointer: '/key', detail: 'the owner key' }] });
    const done = countTry(now);
    if (!(await fits(input.data.key))) throw new ApiProblem('unauthenticated', 'This is not the owner key. It is the one that the server was started with.');
    done();
    const token = await sign(await signingKey, now);
    return answerWith(request, token, life);
  }

  /** Counts before anything is compared, so that tries at the same moment count too. Answers how to take it back. */
  function countTry(now: Date): () => void {
    const current = { at: now.getTime() };
    tries = tries.filter(({ at }) => Math.abs(current.at - at) < minute);
    if (tries.length >= mostTries) throw new ApiProblem('rate_limited', 'Too many tries. Wait a minute, then sign in again.', {}, { 'retry-after': '60' });
    tries.push(current);
    return () => {
      tries = tries.filter((one) => one !== current);
    };
  }

  return {
    async answer(request, now) {
      if (request.method !== 'POST' && request.method !== 'DELETE') throw new ApiProblem('method_not_allowed', 'This address takes POST, DELETE.', {}, { allow: 'POST, DELETE' });
      if (!isSameOrigin(request)) throw new ApiProblem('origin_not_allowed', 'The desk signs in from a page of its own origin alone.');
      return request.method === 'POST' ? await begin(request, now) : answerWith(request, '', 0);
    },
    async isOpen(request, now) {
      if (!isSameOrigin(request)) return false;
      const key = await signingKey;
      for (const token of tokensIn(request)) if (await isSigned(token, key, now)) return true;
      return false;
    },
  };
}

/** HKDF, so that the cookie's signature tells nothing of the owner key, and another owner key ends every session. */
async function deriveKey(ownerKey: string): Promise<Uint8Array> {
  const bytes = new TextEncoder();
  const material = await crypto.subtle.importKey('raw', bytes.encode(ownerKey), 'HKDF', false, ['deriveBits']);
  const derived = await crypto.subtle.deriveBits({ name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: bytes.encode('goodterms desk session 1') }, material, 256);
  return new Uint8Array(derived);
}

async function sign(key: Uint8Array, now: Date): Promise<string> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return await new SignJWT({}).setProtectedHeader({ alg: 'HS256' }).setAudience(audience).setIssuedAt(issuedAt).setExpirationTime(issuedAt + life).sign(key);
}

async function isSigned(token: string, key: Uint8Array, now: Date): Promise<boolean> {
  try {
    await jwtVerify(token, key, { algorithms: ['HS256'], audience, currentDate: now, maxTokenAge: life, requiredClaims: ['exp'] });
    return true;
  } catch {
    return false;
  }
}

/** A page of another host of the same site can add a cookie of this name: ours is looked for among all of them. */
function tokensIn(request: Request): string[] {
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim());
  return cookies.filter((cookie) => cookie.startsWith(`${cookieName}=`) && cookie.length < 1024).map((cookie) => cookie.slice(cookieName.length + 1));
}

function answerWith(request: Request, token: string, seconds: number): Response {
  const secure = isLoopback(new URL(request.url).hostname) ? '' : '; Secure';
  const cookie = `${cookieName}=${token}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
  return new Response(null, { status: 204, headers: { 'set-cookie': cookie, 'cache-control': 'no-store' } });
}

/** Where no HTTPS is needed, and there often is none. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname);
}
