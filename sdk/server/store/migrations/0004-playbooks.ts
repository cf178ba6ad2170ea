import type { Dialect } from '../sql/dialect.ts';

/** Every text of the playbook that was published. One text is replaced by one other at most, so that they are a chain. */
export function playbooks({ text, position }: Dialect): string[] {
  return [
    `create table goodterms_playbooks (
      position ${position},
      id ${text} not null unique,
      replaces ${text} not null unique,
      version ${text} not null,
      text ${text} not null,
      published_at ${text} not null,
      published_by ${text} not null
    )`,
  ];
}
