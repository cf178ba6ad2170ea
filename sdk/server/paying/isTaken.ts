import type { Charge } from '../../terms/charge.ts';
import type { Kit } from '../kit.ts';

/** Whether a charge is paid through the provider that keeps it; if not, it is on the owner's own page. */
export function isTaken({ billing }: Kit, { control }: Charge): boolean {
  return billing.till !== undefined && control !== 'link_only';
}
