import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';

/** Bytes of a program that uses the client, bundled and minified as a site would (brotli 11). */
export async function clientSize(program: 'oneOperation' | 'allOperations'): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(`programs/${program}.ts`, import.meta.url)), formats: ['es'], fileName: 'out' },
      rolldownOptions: { output: { minify: true } },
    },
  });
  const [output] = result as Rolldown.RolldownOutput[]; // a build that is not watched, of one format
  const [chunk] = output?.output ?? [];
  if (!chunk || chunk.type !== 'chunk') throw new Error('The bundle of the client is empty.');
  return brotliCompressSync(chunk.code).length;
}
