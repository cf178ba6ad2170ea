import type { APIRoute } from 'astro';
import { GOODTERMS_TOKEN_SECRET } from 'astro:env/server';
import { mintToken } from 'goodterms/server';

export const prerender = false;

export const POST: APIRoute = async ({ session }) => {
  const headers = { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' };
  const member = await session?.get('member'); // as your sign-in put it there
  if (!member) return new Response('', { status: 401, headers });

  return new Response(await mintToken({ secret: GOODTERMS_TOKEN_SECRET, memberId: member.id, name: member.firstName }), { headers });
};
