import { readFileSync } from 'node:fs';
import { describeFaults, readPlaybook } from '../server/playbook/readPlaybook.ts';
import type { Playbook } from '../server/playbook/playbook.ts';

/** What is wrong with how a command was called: printed as it is, with exit code 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}

export type Environment = Record<string, string | undefined>;

export function required(environment: Environment, name: string, howToGetOne: string): string {
  const value = environment[name];
  if (value) return value;
  throw new UsageError(`${name} is not set. ${howToGetOne}`);
}

export function tokenSecret(environment: Environment): string {
  return required(environment, 'GOODTERMS_TOKEN_SECRET', 'It signs member tokens; share it with the site that mints them. Make one with: openssl rand -base64 32');
}

export function ownerKey(environment: Environment): string {
  return required(environment, 'GOODTERMS_OWNER_KEY', 'It opens the owner routes. Make one with: openssl rand -base64 32');
}

/** The playbook of GOODTERMS_PLAYBOOK, checked, with its text. Every fault is named with its line. */
export function playbook(environment: Environment): { playbook: Playbook; text: string } {
  const file = required(environment, 'GOODTERMS_PLAYBOOK', 'It is the path of your playbook file; start from demo/playbook.yaml, which comes with the package.');
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`GOODTERMS_PLAYBOOK names ${file}, which cannot be read.`);
  }
  const reading = readPlaybook(text);
  if (reading.ok) return { playbook: reading.playbook, text };
  throw new UsageError(`The playbook has ${reading.faults.length} faults, so nothing speaks to anyone yet:\n${describeFaults(file, reading.faults)}`);
}

export function port(environment: Environment): number {
  const value = Number(environment['PORT'] ?? 8787);
  if (Number.isInteger(value) && value >= 0 && value <= 65_535) return value;
  throw new UsageError(`PORT is ${environment['PORT']}; it has to be a number from 0 to 65535 (0 takes any free one).`);
}

/** `https://a.example, https://b.example` */
export function allowedOrigins(environment: Environment): string[] {
  const origins = (environment['GOODTERMS_ALLOWED_ORIGINS'] ?? '').split(',').map((origin) => origin.trim()).filter(Boolean);
  for (const origin of origins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) throw new UsageError(`GOODTERMS_ALLOWED_ORIGINS has ${origin}; an origin looks like https://members.example, without a path.`);
  }
  return origins;
}
