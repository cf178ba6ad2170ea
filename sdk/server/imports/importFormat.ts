import type { CivilDate } from '../../terms/calendar.ts';
import type { ColumnNames } from './columns.ts';
import type { Row } from './row.ts';
import type { Taken } from './taken.ts';

/** What a file does not say by itself. */
export interface ImportOptions {
  /** The day of the import where the owner is: a due date more than ten years after it is taken for a slip. */
  today: CivilDate;
  defaults: {
    /** BCP 47. The language of "Invoice 0042", where an invoice has no description. */
    locale: string;
    /** IANA name. The zone in which an instant of a Stripe export is a day. */
    timeZone: string;
    /** For rows of our own CSV that name none. Without it, each row names one. */
    currency?: string;
  };
}

/** One kind of file: its columns, and how a row of it is taken. */
export interface ImportFormat<K extends string> {
  name: 'goodterms' | 'stripe_invoices';
  /** What an owner calls it. */
  title: string;
  columns: ColumnNames<K>;
  /** What a file of this kind has; of each group, one is enough. */
  needed(options: ImportOptions): readonly (readonly [K, ...K[]])[];
  /** What to do when a needed column is missing. */
  remedy: string;
  /** Reads a row into what has been taken; its faults go to the row. */
  take(row: Row<K>, taken: Taken, options: ImportOptions): void;
}
