import { useEffect, useState } from 'react';

interface Member {
  id: string;
  firstName: string;
}

/** Who is signed in; null: nobody; undefined: not known yet. */
export function useMember() {
  const [member, setMember] = useState<Member | null>();

  useEffect(() => {
    void fetch('/session').then(async (answer) => setMember(await answer.json()));
  }, []);

  async function signIn(id: string) {
    const answer = await fetch('/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ member: id }) });
    setMember(await answer.json());
  }

  async function signOut() {
    await fetch('/sign-out', { method: 'POST' });
    setMember(null);
  }

  return { member, signIn, signOut };
}
