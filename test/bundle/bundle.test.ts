import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';

const top = fileURLToPath(new URL('../../', import.meta.url));

/** Bundles an entry as a site would, and answers its chunks. */
async function bundle(entry: string): Promise<Rolldown.OutputChunk[]> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { write: false, target: 'es2022', lib: { entry: `${top}${entry}`, formats: ['es'], fileName: 'out' }, rolldownOptions: { output: { minify: true } } },
  });
  const [output] = result as Rolldown.RolldownOutput[]; // a build that is not watched, of one format
  return (output?.output ?? []).flatMap((part) => (part.type === 'chunk' ? [part] : []));
}

function modulesOf(chunks: Rolldown.OutputChunk[]): string[] {
  return chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => !id.startsWith('\0')).map((id) => id.replace(top, '').replace(/\?.*$/, ''));
}

describe('the widget', () => {
  let chunks: Rolldown.OutputChunk[];
  beforeAll(async () => {
    chunks = await bundle('widget/loader.ts');
  });

  it('is made of the widget, the client, the terms, its version, Preact and Stripe’s loader, and of nothing else', () => {
    const known = /^(package\.json$|widget\/|sdk\/client\/|sdk\/terms\/|node_modules\/preact\/|node_modules\/@preact\/signals(-core)?\/|node_modules\/@stripe\/stripe-js\/dist\/pure\.mjs|node_modules\/@stripe\/stripe-js\/pure\/)/;
    expect(modulesOf(chunks).filter((module) => !known.test(module))).toEqual([]);
    expect(modulesOf(chunks).length).toBeGreaterThan(50);
  });

  it('loads nothing but the loader until there is something to say', () => {
    const entry = chunks.find(({ isEntry }) => isEntry);
    expect(entry?.imports).toEqual([]);
    expect(modulesOf(entry ? [entry] : []).some((module) => module.includes('node_modules'))).toBe(false);
  });

  it('has Stripe’s loader in one file with the payment step alone', () => {
    const apart = chunks.filter((chunk) => modulesOf([chunk]).some((module) => module.includes('@stripe')));
    expect(apart.map(({ isDynamicEntry }) => isDynamicEntry)).toEqual([true]);
    expect(modulesOf(apart)).toContain('widget/payment/ByCard.tsx');
  });

  it('has no way to run text as code or markup, and none to touch the host\'s styles', () => {
    const code = chunks.map((chunk) => chunk.code).join('\n');
    // Preact knows the property by name for those who use it; we never do, which the next test holds.
    for (const forbidden of [/\beval\(/, /new Function\b/, /document\.write/, /insertAdjacentHTML/, /outerHTML/, /createElement\(["'`]style/, /\drem\b/]) expect(code).not.toMatch(forbidden);
  });
});

describe('the client', () => {
  it('is made of itself: no dependency, no zod, no rules', async () => {
    const modules = modulesOf(await bundle('sdk/client/index.ts'));
    expect(modules.filter((module) => !module.startsWith('sdk/client/'))).toEqual([]);
    expect(modules.length).toBeGreaterThan(10);
  });
});

describe('the server', () => {
  it('needs nothing of Node but where a database or a port is opened', async () => {
    const modules = modulesOf(await bundle('sdk/testing/index.ts'));
    expect(modules.filter((module) => /store\/(sqlite|postgres)|\/cli\//.test(module))).toEqual([]);
    expect(modules.filter((module) => module.includes('__vite-browser-external'))).toEqual([]);
  });

  it('uses the small build of zod alone', async () => {
    const modules = modulesOf(await bundle('sdk/contract/index.ts'));
    expect(modules.filter((module) => /zod\/v4\/classic/.test(module))).toEqual([]);
  });
});
