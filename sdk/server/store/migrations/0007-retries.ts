import type { Dialect } from '../sql/dialect.ts';

/** The day on which a charge is asked for again by itself. */
export function retries({ text }: Dialect): string[] {
  return [`alter table goodterms_charges add column retry_on ${text}`];
}
