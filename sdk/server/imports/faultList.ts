import type { ImportFault } from './importResult.ts';

/** More than a person reads at once; a wrong column repeats the same fault on every line anyway. */
const MOST_LISTED = 100;

/** The first 100 faults, and how many there are. */
export interface FaultList {
  readonly listed: ImportFault[];
  total: number;
}

/** Counts the fault, and keeps it while there is room. */
export function addFault(faults: FaultList, fault: ImportFault): void {
  faults.total += 1;
  if (faults.listed.length < MOST_LISTED) faults.listed.push(fault);
}
