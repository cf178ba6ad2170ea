import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { type BillOfMaterials, billOfMaterials } from '../../release/billOfMaterials.ts';
import { type Built, type Inventory, writeInventory } from '../../release/writeInventory.ts';
import { tagCommand } from '../../sdk/cli/tagCommand.ts';
import { run } from '../cli/command.ts';

// Needs what `npm run build` makes; `npm test` does that first.
const top = fileURLToPath(new URL('../../', import.meta.url));
const built = join(top, 'dist/cdn');
const inventory = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8')) as Inventory; // written by the build
const scripts = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const textOf = (name: string): string => readFileSync(join(built, name), 'utf8');

function integrityOf(name: string): string {
  return `sha384-${createHash('sha384').update(readFileSync(join(built, name))).digest('base64')}`;
}

/** What a script imports, at once or later; an address that is only worked out there comes as it is written. */
function importedBy(script: string): string[] {
  const paths: string[] = [];
  // Of an import, whichever its kind, this is the key of what it imports.
  JSON.stringify(parseAst(script), (key, node: { start: number; end: number } | null) => {
    if (key === 'source' && node) paths.push(script.slice(node.start + 1, node.end - 1));
    return node;
  });
  return paths;
}

describe('the inventory', () => {
  it('has every script that was built, and no other', () => {
    expect(inventory.scripts.map(({ name }) => name).toSorted()).toEqual(scripts.toSorted());
    expect(inventory.version).toBe(manifest.version);
  });

  it('has the size and the hash of each', () => {
    const told = inventory.scripts.map(({ name, bytes, integrity }) => ({ name, bytes, integrity }));
    expect(told).toEqual(told.map(({ name }) => ({ name, bytes: readFileSync(join(built, name)).length, integrity: integrityOf(name) })));
  });

  it('says of each in one line what it is for', () => {
    for (const { name, purpose } of inventory.scripts) expect(purpose, name).toMatch(/^[A-Z][^\n]{20,}\.$/);
  });

  it('is told of in docs/security.md', () => {
    const page = readFileSync(join(top, 'docs/security.md'), 'utf8');
    const rows = inventory.scripts.filter(({ purpose }) => !purpose.startsWith('Words in ')).map(({ loaded, purpose }) => `| ${loaded} | ${purpose} |`);
    expect(rows.filter((row) => !page.includes(row))).toEqual([]);
    expect(inventory.scripts.flatMap(({ name }) => /^chunk\/([\w-]+)-[\w-]{8}\.js$/.exec(name)?.[1] ?? []).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  it('names Stripe for the payment step alone, and says that no card is read', () => {
    const withStripe = inventory.scripts.filter(({ hosts }) => hosts.some((host) => host.includes('stripe')));
    expect(withStripe.map(({ loaded }) => loaded)).toEqual(['when a card is entered']);
    expect(scripts.filter((name) => textOf(name).includes('js.stripe.com'))).toEqual(withStripe.map(({ name }) => name));
  });

  it('has scripts that load each other by relative names that carry a hash, and nothing else', () => {
    for (const name of scripts) {
      const imported = importedBy(textOf(name));
      for (const path of imported) expect(path, name).toMatch(/^\.\/(chunk\/)?[\w-]+-[\w-]{8}\.js$/);
      expect(scripts, name).toEqual(expect.arrayContaining(imported.map((path) => join(dirname(name), path))));
    }
    expect(importedBy(textOf('goodterms.js')).map((path) => path.replace(/-[\w-]{8}\.js$/, '')).toSorted()).toEqual(['./chunk/doctor', './chunk/reveal', './chunk/start']);
  });

  it('has a source map beside each script, which no script names', () => {
    for (const name of scripts.filter((script) => !script.startsWith('goodterms-'))) {
      expect(textOf(name)).not.toContain('sourceMappingURL');
      const { sources } = JSON.parse(textOf(`${name}.map`)) as { sources: string[] }; // by the format of source maps
      expect(sources.filter((source) => !source.startsWith('../')), name).toEqual([]);
    }
  });
});

describe('a build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'goodterms-release-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const loader: Built = { type: 'chunk', fileName: 'goodterms.js', name: 'goodterms', facadeModuleId: join(top, 'widget/loader.ts'), moduleIds: [] };
  const build = (...files: Built[]): void => {
    for (const { fileName } of files) writeFileSync(join(folder, fileName), '1;');
    writeInventory(folder, files);
  };

  it('fails when nobody has said what a script is for', () => {
    const unknown: Built = { type: 'chunk', fileName: 'surprise.js', name: 'surprise', facadeModuleId: null, moduleIds: [] };
    expect(() => build(loader, unknown)).toThrow(/"surprise".*release\/purposes\.ts/);
    expect(() => build(loader, { type: 'asset', fileName: 'surprise.css' })).toThrow(/surprise\.css/);
  });

  it('gives each loader a name of its own', () => {
    build(loader);
    expect(readdirSync(folder)).toContainEqual(expect.stringMatching(/^goodterms-\d+\.\d+\.\d+-[\da-f]{8}\.js$/));
    const read = (): Inventory => JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Inventory; // written a line above
    const first = read().tag.name;
    writeFileSync(join(folder, 'goodterms.js'), '2;');
    writeInventory(folder, [loader]);
    expect(read().tag.name).not.toBe(first);
    expect(readFileSync(join(folder, first), 'utf8')).toBe('1;');
  });
});

describe('goodterms tag', () => {
  it('names a file that was built, with the hash of that file', async () => {
    const { output, code } = await run(['tag', '--api', 'https://api.example/billing/', '--files', '/goodterms/']);
    expect(code).toBe(0);
    const [, name = '', integrity] = /src="\/goodterms\/([^"]+)"\s+integrity="([^"]+)" crossorigin="anonymous"/.exec(output) ?? [];
    expect(integrity).toBe(integrityOf(name));
    expect(textOf(name)).toBe(textOf('goodterms.js'));
    expect(output).toContain('data-api="https://api.example/billing"');
    expect(output).toContain("\nscript-src 'self'; connect-src 'self' https://api.example; img-src 'self'\n");
    expect(output).toContain("\nscript-src 'self' https://js.stripe.com https://*.js.stripe.com; frame-src https://js.stripe.com https://*.js.stripe.com https://hooks.stripe.com; connect-src 'self' https://api.example https://api.stripe.com; img-src 'self' https://*.stripe.com\n");
  });

  it('takes the address that mails bear, unless told otherwise, for both', () => {
    const printed = printedFor({}, { GOODTERMS_PUBLIC_URL: 'https://api.example' });
    expect(printed).toMatch(/src="https:\/\/api\.example\/goodterms-/);
    expect(printed).toContain("\nscript-src https://api.example; connect-src 'self' https://api.example; img-src 'self'\n");
  });

  it.each([{}, { api: 'api.example' }, { api: '//api.example' }, { api: 'javascript:alert(1)' }, { api: '/api', files: 'goodterms' }])('refuses %j, and says what it needs', (options) => {
    expect(() => printedFor(options)).toThrow(/^--(api|files) is .*https:\/\/goodterms\.example\.com/);
  });

  it('writes nothing into the page that ends its attribute', () => {
    expect(printedFor({ api: '/a"><b>' })).toContain('data-api="/a%22%3E%3Cb%3E"');
  });

  function printedFor(options: { api?: string; files?: string }, environment = {}): string {
    const printed: string[] = [];
    tagCommand(environment, options, (line) => printed.push(line));
    return `${printed.join('\n')}\n`;
  }
});

describe('the bill of materials', () => {
  const { components, dependencies, metadata } = billOfMaterials();
  const names = components.map(({ name }) => name);
  const inWidget = components.filter(({ properties }) => properties).map(({ name }) => name);

  it('has all that a site is sent, and nothing that only development needs', () => {
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(Object.keys(manifest.devDependencies).filter((name) => names.includes(name))).toEqual([]);
    const wanted = dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(components.map((component) => component['bom-ref']).filter((ref) => !wanted.includes(ref))).toEqual([]);
    expect(wanted.filter((ref) => !components.some((component) => component['bom-ref'] === ref))).toEqual([]);
  });

  it('has the version, the licence, the address and the hash of each', () => {
    const { version, license } = JSON.parse(readFileSync(join(top, 'node_modules/@preact/signals/package.json'), 'utf8')) as { version: string; license: string }; // every package has both
    expect(components.find(({ name }) => name === '@preact/signals')).toMatchObject({ version, purl: `pkg:npm/%40preact/signals@${version}`, licenses: [{ license: { id: license } }] });
    for (const { name, licenses, hashes } of components) {
      expect(licenses, name).toHaveLength(1);
      expect(hashes, name).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/) }]);
    }
    expect(metadata.component).toMatchObject({ name: 'goodterms', version: manifest.version });
  });

  it('says which of them are in the widget', () => {
    expect(inWidget).toEqual(['@preact/signals', '@preact/signals-core', '@stripe/stripe-js', 'preact']);
  });

  it('is written into the package by npm run sbom, the same each time', () => {
    expect(spawnSync(process.execPath, [join(top, 'release/main.ts')]).status).toBe(0);
    const written = JSON.parse(readFileSync(join(top, 'dist/lib/sbom.cdx.json'), 'utf8')) as BillOfMaterials; // written a line above
    expect(written).toEqual(billOfMaterials());
  });
});
