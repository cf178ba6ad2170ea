import Link from 'next/link';
import type { ReactNode } from 'react';
import { signedIn } from '../lib/session';
import { Goodterms } from './Goodterms';
import { signIn, signOut } from './actions';

export const metadata = { title: 'Steady Ground', icons: 'data:,' };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const member = await signedIn();
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/">Lesson</Link> <Link href="/library">Library</Link>
        </nav>
        {children}
        {member && <Goodterms key={member.id} />}
        {member ? (
          <form action={signOut}>
            <button>Sign out</button>
          </form>
        ) : (
          <form action={signIn}>
            <button name="member" value="m-1">Sign in as Maya</button>
            <button name="member" value="m-2">Sign in as Sam</button>
          </form>
        )}
      </body>
    </html>
  );
}
