import { Link, Outlet } from 'react-router';
import { Goodterms } from './Goodterms';
import { useMember } from './useMember';

export function App() {
  const { member, signIn, signOut } = useMember();
  return (
    <>
      <nav>
        <Link to="/">Lesson</Link> <Link to="/library">Library</Link>
      </nav>
      <Outlet />
      {member && <Goodterms key={member.id} />}
      {member && <button onClick={signOut}>Sign out</button>}
      {member === null && <button onClick={() => signIn('m-1')}>Sign in as Maya</button>}
      {member === null && <button onClick={() => signIn('m-2')}>Sign in as Sam</button>}
    </>
  );
}
