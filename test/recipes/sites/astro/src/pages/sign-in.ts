import type { APIRoute } from 'astro';

const members = [
  { id: 'm-1', firstName: 'Maya' },
  { id: 'm-2', firstName: 'Sam' },
];

export const POST: APIRoute = async ({ request, session, redirect }) => {
  const id = (await request.formData()).get('member');
  const member = members.find((one) => one.id === id);
  await session?.regenerate();
  if (member) session?.set('member', member);
  return redirect('/', 303);
};
