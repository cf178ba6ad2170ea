import { readFileSync } from 'node:fs';
import type { Inventory } from './writeInventory.ts';

/** A package as package-lock.json (version 3) has it. */
interface Locked {
  name?: string;
  version: string;
  license?: string;
  integrity?: string;
  /** Only for development. */
  dev?: boolean;
  /** For development, or where somebody installs what is optional to a dependency. */
  devOptional?: boolean;
  optional?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

type Lock = Record<string, Locked>;

/** Part of CycloneDX 1.5 (https://cyclonedx.org/docs/1.5/json/). */
export interface BillOfMaterials {
  $schema: string;
  bomFormat: 'CycloneDX';
  specVersion: '1.5';
  version: 1;
  metadata: { component: Component };
  components: Component[];
  dependencies: { ref: string; dependsOn: string[] }[];
}

export interface Component {
  'bom-ref': string;
  type: 'library';
  name: string;
  version: string;
  scope: 'required' | 'optional';
  purl: string;
  licenses: ({ license: { id: string } } | { expression: string })[];
  hashes?: { alg: string; content: string }[];
  properties?: { name: string; value: string }[];
}

/**
 * Everything of others that a site gets with this package, from package-lock.json; what is in the widget's own scripts bears the
 * property `goodterms:in-widget`. The same lock makes the same text: it has no date and no random number. `npm sbom --omit dev`
 * (11.19) would leave out each package that a tool of development needs too, Preact among them.
 * @throws Error where the widget is not built
 */
export function billOfMaterials(): BillOfMaterials {
  const { packages: lock } = JSON.parse(read('package-lock.json')) as { packages: Lock }; // as npm writes it
  const inWidget = new Set(builtInventory().scripts.flatMap(({ packages }) => packages));
  const shipped = Object.keys(lock).filter((path) => path === '' || isShipped(lock[path])).sort();
  const [top, ...others] = shipped.map((path) => componentOf(path, entryAt(lock, path), inWidget));
  if (!top) throw new Error('billOfMaterials: package-lock.json has no packages. Run: npm install');
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: { component: top },
    components: others,
    dependencies: shipped.map((path) => ({ ref: refOf(path, entryAt(lock, path)), dependsOn: neededBy(lock, path) })),
  };
}

function isShipped(entry: Locked | undefined): boolean {
  return entry?.dev !== true && entry?.devOptional !== true;
}

function componentOf(path: string, entry: Locked, inWidget: Set<string>): Component {
  const name = nameOf(path, entry);
  const { version, license, integrity, optional } = entry;
  const [, algorithm, digest] = /^sha(\d+)-(.+)$/.exec(integrity ?? '') ?? [];
  return {
    'bom-ref': refOf(path, entry),
    type: 'library',
    name,
    version,
    scope: optional ? 'optional' : 'required',
    purl: `pkg:npm/${name.replace('@', '%40')}@${version}`,
    licenses: license ? [/ /.test(license) ? { expression: license } : { license: { id: license } }] : [],
    ...(algorithm && digest && { hashes: [{ alg: `SHA-${algorithm}`, content: Buffer.from(digest, 'base64').toString('hex') }] }),
    ...(inWidget.has(`${name}@${version}`) && { properties: [{ name: 'goodterms:in-widget', value: 'true' }] }),
  };
}

/** What a package needs, found as Node finds it: in its own folder, or in the nearest one around. */
function neededBy(lock: Lock, path: string): string[] {
  const { dependencies, optionalDependencies } = entryAt(lock, path);
  const refs = Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => {
    for (let folder = path; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
      const found = `${folder}${folder && '/'}node_modules/${name}`;
      const entry = lock[found];
      if (entry) return refOf(found, entry);
      if (folder === '') return [];
    }
  });
  return refs.sort();
}

function entryAt(lock: Lock, path: string): Locked {
  const entry = lock[path];
  if (!entry) throw new Error(`billOfMaterials: package-lock.json has no ${path || 'package of its own'}. Run: npm install`);
  return entry;
}

function nameOf(path: string, { name }: Locked): string {
  return name ?? path.replace(/^.*node_modules\//, '');
}

function refOf(path: string, entry: Locked): string {
  return `${nameOf(path, entry)}@${entry.version}`;
}

function builtInventory(): Inventory {
  try {
    return JSON.parse(read('dist/cdn/manifest.json')) as Inventory; // written by the build
  } catch {
    throw new Error('billOfMaterials: the widget is not built, and what is in it is read from there. Run: npm run build');
  }
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
}
