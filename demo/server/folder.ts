import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { languages } from '../scenes/language.ts';

const Kept = z.object({ daysAhead: z.int(), language: z.enum(languages) });

/** What the demo remembers over a restart beside its database. */
export type Kept = z.infer<typeof Kept>;

/** The folder that the demo keeps its things in. */
export interface Folder {
  /** The database's file. */
  database: string;
  /** Null when the demo has not been played here, or only in part. */
  recall(): Promise<Kept | null>;
  remember(kept: Kept): Promise<void>;
  /** Forgets everything and leaves an empty folder. */
  empty(): Promise<void>;
}

export function folderAt(path: string): Folder {
  const notes = join(path, 'demo.json');
  return {
    database: join(path, 'goodterms.sqlite'),
    async recall() {
      const text = await readFile(notes, 'utf8').catch(() => 'null');
      const reading = z.nullable(Kept).safeParse(JSON.parse(text));
      return reading.success ? reading.data : null;
    },
    async remember(kept) {
      await writeFile(notes, JSON.stringify(kept));
    },
    async empty() {
      await rm(path, { recursive: true, force: true });
      await mkdir(path, { recursive: true });
    },
  };
}
