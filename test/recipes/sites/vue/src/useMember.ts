import { ref } from 'vue';

interface Member {
  id: string;
  firstName: string;
}

/** Who is signed in; null: nobody; undefined: not known yet. */
export function useMember() {
  const member = ref<Member | null>();
  void fetch('/session').then(async (answer) => (member.value = await answer.json()));

  async function signIn(id: string) {
    const answer = await fetch('/sign-in', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ member: id }) });
    member.value = await answer.json();
  }

  async function signOut() {
    await fetch('/sign-out', { method: 'POST' });
    member.value = null;
  }

  return { member, signIn, signOut };
}
