import type { Dialect } from '../sql/dialect.ts';
import { tables } from './0001-tables.ts';
import { touches } from './0002-touches.ts';
import { desk } from './0003-desk.ts';
import { playbooks } from './0004-playbooks.ts';
import { experiments } from './0005-experiments.ts';
import { introductions } from './0006-introductions.ts';
import { retries } from './0007-retries.ts';
import { books } from './0008-books.ts';
import { collecting } from './0009-collecting.ts';
import { screenCounts } from './0010-screen-counts.ts';

/** One step of the schema. Once released it never changes: what comes later is a step of its own. */
export interface Migration {
  name: string;
  statements(dialect: Dialect): string[];
}

/** In order: the first is version 1. */
export const migrations: readonly Migration[] = [
  { name: 'tables', statements: tables },
  { name: 'touches', statements: touches },
  { name: 'desk', statements: desk },
  { name: 'playbooks', statements: playbooks },
  { name: 'experiments', statements: experiments },
  { name: 'introductions', statements: introductions },
  { name: 'retries', statements: retries },
  { name: 'books', statements: books },
  { name: 'collecting', statements: collecting },
  { name: 'screen counts', statements: screenCounts },
];
