import type { Summary } from './summarise.ts';

/** A line of the table. */
export interface Result extends Summary {
  name: string;
  title: string;
  /** The package that was measured, with its version. */
  from?: string;
  remark?: string;
  /** Whether it is there to compare with, and not to be beaten. */
  isYardstick: boolean;
}
