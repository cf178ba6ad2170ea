import { existsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Does this once in a run. All files of a run have the same parent process: where the first could not do it, the others do not wait for that again. */
export async function onceInRun(name: string, task: () => Promise<void>): Promise<void> {
  const tried = join(tmpdir(), `goodterms-${name}-${process.ppid}`);
  if (existsSync(tried)) return;
  writeFileSync(tried, '');
  await task();
}
