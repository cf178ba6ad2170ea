import { cpus, type, release } from 'node:os';

/** What the numbers were measured on, in one line. */
export function describeMachine(chromium: string): string {
  const [first] = cpus();
  return `Chromium ${chromium} on ${type()} ${release()}, ${cpus().length} × ${first?.model.trim() || 'an unknown processor'}`;
}
