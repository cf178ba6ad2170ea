'use server';

import { beginSession, endSession } from '../lib/session';

const members = [
  { id: 'm-1', firstName: 'Maya' },
  { id: 'm-2', firstName: 'Sam' },
];

export async function signIn(form: FormData): Promise<void> {
  const member = members.find(({ id }) => id === form.get('member'));
  if (member) await beginSession(member);
}

export async function signOut(): Promise<void> {
  await endSession();
}
