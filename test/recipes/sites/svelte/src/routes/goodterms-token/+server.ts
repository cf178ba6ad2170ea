import { GOODTERMS_TOKEN_SECRET as secret } from '$app/env/private';
import { mintToken } from 'goodterms/server';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = async ({ locals: { member } }) => {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' };
  if (!member) return new Response('', { status: 401, headers });
  return new Response(await mintToken({ secret, memberId: member.id, name: member.firstName }), { headers });
};
