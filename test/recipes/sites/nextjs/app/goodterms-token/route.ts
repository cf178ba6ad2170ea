import { mintToken } from 'goodterms/server';
import { signedIn } from '../../lib/session';

export async function POST(): Promise<Response> {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' };
  const member = await signedIn();
  if (!member) return new Response('', { status: 401, headers });

  const secret = process.env.GOODTERMS_TOKEN_SECRET ?? '';
  return new Response(await mintToken({ secret, memberId: member.id, name: member.firstName }), { headers });
}
