import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import type { Subject } from './subjects/subject.ts';

/** The text of each file, by the address that it is served at. */
export type Files = ReadonlyMap<string, string>;

/** Bundles a subject's own modules as a site would that has no more than this, minified, for browsers of es2022. */
export async function bundle({ folder, modules = {}, classics = {} }: Subject): Promise<Files> {
  const files = new Map<string, string>();
  const all = [...Object.entries(modules).map(([...entry]) => [...entry, 'es'] as const), ...Object.entries(classics).map(([...entry]) => [...entry, 'iife'] as const)];
  for (const [address, source, format] of all) {
    for (const output of await bundleOne(fileURLToPath(new URL(source, folder)), format)) {
      if (output.type !== 'chunk') continue;
      files.set(output.isEntry ? address : `/${output.fileName}`, output.code);
    }
  }
  return files;
}

async function bundleOne(entry: string, format: 'es' | 'iife'): Promise<Rolldown.OutputChunk[] | Rolldown.RolldownOutput['output']> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      // Library mode leaves out Vite's own helper for preloading, which no subject needs.
      lib: { entry, formats: [format], name: 'subject', fileName: 'entry' },
      rolldownOptions: { output: { minify: true, comments: false, chunkFileNames: 'chunk/[name]-[hash].js' } },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[]; // a build that is not watched, of one format
  if (!output) throw new Error(`Vite made nothing of ${entry}.`);
  return output.output;
}
