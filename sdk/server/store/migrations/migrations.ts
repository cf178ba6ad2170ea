import type { Dialect } from '../sql/dialect.ts';
import { tables } from './0001-tables.ts';
import { touches } from './0002-touches.ts';
import { desk } from './0003-desk.ts';

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
];
