import { env } from '$env/dynamic/private';
import { mintToken } from 'goodterms/server';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals: { member } }) => {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' };
  if (!member) return new Response('', { status: 401, headers });

  const secret = env.GOODTERMS_TOKEN_SECRET ?? '';
  return new Response(await mintToken({ secret, memberId: member.id, name: member.firstName }), { headers });
};
