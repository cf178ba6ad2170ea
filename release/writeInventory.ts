import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Purpose, purposeOf } from './purposes.ts';

/** `dist/cdn/manifest.json`: every script of one release. */
export interface Inventory {
  version: string;
  /** What a site's tag names, and its hash. This file never changes. */
  tag: { name: string; integrity: string };
  scripts: Script[];
}

export interface Script extends Purpose {
  /** Its path below the folder. */
  name: string;
  /** Uncompressed. */
  bytes: number;
  /** SHA-384, as a tag has it. */
  integrity: string;
  /** Packages of others that are in it. */
  packages: string[];
}

/** What is asked of a bundle's files; Rolldown's chunks and assets have it. */
export type Built =
  | { type: 'chunk'; fileName: string; name: string; facadeModuleId: string | null; moduleIds: string[] }
  | { type: 'asset'; fileName: string };

const top = resolve(import.meta.dirname, '..');

/** What lies beside the scripts and is none: source maps, and the build's own notes. */
const isNoScript = /\.map$|^\.vite\//;

/**
 * Writes the inventory of what was built into a folder, and beside the loader a copy of it that bears its version and hash in
 * its name, for tags with `integrity`.
 * @param folder where the files have been written
 * @param files the bundle
 * @throws Error where a file has no purpose
 */
export function writeInventory(folder: string, files: Built[]): void {
  const { version } = packageAt(top);
  const scripts = files.filter(({ fileName }) => !isNoScript.test(fileName)).map((file) => describe(folder, file)).sort(byName);
  const loader = scripts.find(({ name }) => name === 'goodterms.js');
  if (!loader) throw new Error(`writeInventory: ${folder} has no goodterms.js, which the tag names.`);

  // The version alone would not do: before it is released, one version is built many times.
  const hash = Buffer.from(loader.integrity.replace('sha384-', ''), 'base64').toString('hex').slice(0, 8);
  const name = `goodterms-${version}-${hash}.js`;
  copyFileSync(join(folder, loader.name), join(folder, name));

  const tag = { name, integrity: loader.integrity };
  const inventory: Inventory = { version, tag, scripts: [{ ...loader, name }, ...scripts] };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(inventory, null, 2)}\n`);
}

function describe(folder: string, file: Built): Script {
  if (file.type === 'asset') throw new Error(`writeInventory: ${file.fileName} is neither a script nor a source map, and no tag would load it.`);
  const bytes = readFileSync(join(folder, file.fileName));
  return {
    name: file.fileName,
    bytes: bytes.length,
    integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
    ...purposeOf(file.facadeModuleId ? relative(top, file.facadeModuleId).replaceAll('\\', '/') : file.name),
    packages: packagesIn(file.moduleIds),
  };
}

/** `preact@11.2.0`, of each package whose modules these are. */
function packagesIn(moduleIds: string[]): string[] {
  const folders = moduleIds.flatMap((id) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id) ?? []);
  const names = folders.map((folder) => {
    const { name, version } = packageAt(folder);
    return `${name}@${version}`;
  });
  return [...new Set(names)].sort();
}

function packageAt(folder: string): { name: string; version: string } {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string }; // every package has both
}

function byName(one: Script, other: Script): number {
  return one.name < other.name ? -1 : 1;
}
