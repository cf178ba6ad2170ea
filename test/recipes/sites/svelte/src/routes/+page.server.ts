import { redirect } from '@sveltejs/kit';
import { sessions } from '../lib/sessions';
import type { Actions } from './$types';

const members = [
  { id: 'm-1', firstName: 'Maya' },
  { id: 'm-2', firstName: 'Sam' },
];

export const actions: Actions = {
  async signIn({ request, cookies }) {
    const id = (await request.formData()).get('member');
    const member = members.find((one) => one.id === id);
    if (!member) return;
    const session = crypto.randomUUID();
    sessions.set(session, member);
    cookies.set('session', session, { path: '/', secure: false });
    redirect(303, '/');
  },
  signOut({ cookies }) {
    sessions.delete(cookies.get('session') ?? '');
    cookies.delete('session', { path: '/' });
    redirect(303, '/');
  },
};
