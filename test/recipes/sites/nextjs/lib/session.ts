import { jwtVerify, SignJWT } from 'jose';
import { cookies } from 'next/headers';

/** The session of Next's own guide to authentication: a signed cookie that no script can read. */
export interface Member {
  id: string;
  firstName: string;
}

const key = () => new TextEncoder().encode(process.env.SESSION_SECRET);

export async function signedIn(): Promise<Member | null> {
  const cookie = (await cookies()).get('session')?.value;
  if (!cookie) return null;
  try {
    const { payload } = await jwtVerify<Member>(cookie, key(), { algorithms: ['HS256'] });
    return { id: payload.id, firstName: payload.firstName };
  } catch {
    return null;
  }
}

export async function beginSession(member: Member): Promise<void> {
  const session = await new SignJWT({ ...member }).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('7d').sign(key());
  (await cookies()).set('session', session, { httpOnly: true, sameSite: 'lax', path: '/' });
}

export async function endSession(): Promise<void> {
  (await cookies()).delete('session');
}
