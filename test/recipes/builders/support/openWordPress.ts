import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Site } from './openSite.ts';

/** The last package of WordPress that is on npm: WordPress 6.5.5 and the plugin that lets it keep its tables in SQLite. */
const source = '@wp-playground/wordpress-builds@0.9.19';
const integrity = 'sha512-dlqvh/MJDpE5W68vgPPKUjpip6zMuBh59L3D18ZX+pdwurC4q4ydrTww/3sTMV69BBcoH6kF93YtAtujNC5Mpw==';

const built = join(import.meta.dirname, '../../built');

/** How long WordPress may take to answer for the first time, milliseconds. */
const patience = 60_000;

/** A WordPress to put a plugin into. */
export interface WordPress {
  /** What stands in `wp-config.php` above its last lines. */
  settings: string;
  /** What stands in `wp-content/plugins`, by file name; each is activated. */
  plugins: Record<string, string>;
  /** Subscribers: first names by user name. */
  members: Record<string, string>;
}

export const password = 'a password of the tests';

/** Why WordPress cannot be run here; nothing when it can. */
export function missingForWordPress(): string | undefined {
  const { status, stdout } = spawnSync('php', ['-r', 'echo PHP_MAJOR_VERSION, " ", extension_loaded("pdo_sqlite") ? "sqlite" : "none";'], { encoding: 'utf8' });
  if (status !== 0) return 'this machine has no php (Debian: apt-get install php-cli php-sqlite3)';
  return /^[78] sqlite$/.test(stdout) ? undefined : 'php here has no SQLite (Debian: apt-get install php-sqlite3)';
}

/** A real WordPress on an address of its own, and the id of each member by user name. */
export async function openWordPress({ settings, plugins, members }: WordPress): Promise<Site & { ids: Record<string, string> }> {
  const folder = join(built, 'wordpress');
  rmSync(folder, { recursive: true, force: true });
  cpSync(download(), folder, { recursive: true });
  const port = await freePort();
  const address = `http://localhost:${port}`;

  const config = join(folder, 'wp-config.php');
  const own = `define( 'WP_HOME', '${address}' );\ndefine( 'WP_SITEURL', '${address}' );\ndefine( 'DISABLE_WP_CRON', true );\ndefine( 'WP_HTTP_BLOCK_EXTERNAL', true );\n`;
  const end = "/* That's all, stop editing!";
  const text = readFileSync(config, 'utf8');
  if (!text.includes(end)) throw new Error('wp-config.php of this WordPress has no line to put settings above.');
  writeFileSync(config, text.replace(end, () => `${own}${settings}\n${end}`));
  for (const [name, code] of Object.entries(plugins)) writeFileSync(join(folder, 'wp-content/plugins', name), code);

  const ids = setUp(folder, Object.keys(plugins), members);
  const server = spawn('php', ['-S', `localhost:${port}`, '-t', folder], { cwd: folder, env: { PATH: process.env['PATH'] ?? '', PHP_CLI_SERVER_WORKERS: '4' }, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  let printed = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (data: Buffer) => (printed += data.toString()));
  const close = async (): Promise<void> => {
    // A group of its own, because it has workers.
    if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGTERM');
    if (server.exitCode === null) await once(server, 'close');
  };
  try {
    await untilAnswers(address);
  } catch (problem) {
    await close();
    throw new Error(`WordPress does not answer. It said:\n${printed}`, { cause: problem });
  }
  return { address, ids, close };
}

/** Downloads it once, checks that it is what was tried here, and answers the folder that it was unpacked into. */
function download(): string {
  const folder = join(built, 'wordpress-6.5.5');
  if (existsSync(join(folder, 'wp-content/db.php'))) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  run('npm', ['pack', source, '--pack-destination', built, '--loglevel=error']);
  const packed = join(built, 'wp-playground-wordpress-builds-0.9.19.tgz');
  if (`sha512-${createHash('sha512').update(readFileSync(packed)).digest('base64')}` !== integrity) throw new Error(`${source} is not the package that the recipe was tried with.`);
  const code = 'package/src/wordpress/wp-6.5.zip';
  const database = 'package/src/sqlite-database-integration/sqlite-database-integration.zip';
  run('tar', ['-xzf', packed, '-C', built, code, database, 'package/public/wp-6.5']);
  rmSync(packed);
  for (const [zip, target] of [[code, folder], [database, join(built, 'package')]] as const) run('php', ['-r', '(new PharData($argv[1]))->extractTo($argv[2], null, true);', join(built, zip), target]);
  cpSync(join(built, 'package/public/wp-6.5'), folder, { recursive: true, force: false });
  const plugin = join(folder, 'wp-content/plugins/sqlite-database-integration');
  cpSync(join(built, 'package/sqlite-database-integration-main'), plugin, { recursive: true });
  cpSync(join(plugin, 'db.copy'), join(folder, 'wp-content/db.php'));
  rmSync(join(built, 'package'), { recursive: true });
  return folder;
}

/** Makes the members and activates the plugins, with WordPress's own functions. */
function setUp(folder: string, plugins: string[], members: Record<string, string>): Record<string, string> {
  const script = `
    $_SERVER['HTTP_HOST'] = 'localhost';
    require $argv[1] . '/wp-load.php';
    require_once ABSPATH . 'wp-admin/includes/plugin.php';
    $input = json_decode($argv[2], true);
    foreach ($input['plugins'] as $plugin) { $failed = activate_plugin($plugin); if (is_wp_error($failed)) { fwrite(STDERR, $failed->get_error_message()); exit(1); } }
    $ids = array();
    foreach ($input['members'] as $login => $name) $ids[$login] = (string) wp_insert_user(array('user_login' => $login, 'user_pass' => $input['password'], 'user_email' => "$login@example.com", 'first_name' => $name, 'role' => 'subscriber'));
    echo "\\nIDS ", json_encode($ids);`;
  const printed = run('php', ['-d', 'display_errors=stderr', '-r', script, folder, JSON.stringify({ plugins, members, password })]);
  const [, ids] = /^IDS (\{.*\})$/m.exec(printed) ?? [];
  if (ids === undefined) throw new Error(`WordPress could not be set up. It said:\n${printed}`);
  return JSON.parse(ids) as Record<string, string>; // as the script writes it
}

function run(command: string, args: string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`"${command} ${args[0]}" failed and said:\n${stdout}${stderr}`);
  return stdout;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // listening on a port, so not a pipe's name
  server.close();
  await once(server, 'close');
  return port;
}

async function untilAnswers(address: string): Promise<void> {
  const until = Date.now() + patience;
  for (;;) {
    try {
      await (await fetch(address)).text();
      return;
    } catch (problem) {
      if (Date.now() > until) throw problem;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}
