import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { playbookJsonSchema } from '../../sdk/server/playbook/playbookJsonSchema.ts';

it('is published as it is: node sdk/cli/main.ts playbook schema > docs/playbook.schema.json writes it', () => {
  expect(JSON.parse(readFileSync('docs/playbook.schema.json', 'utf8'))).toEqual(playbookJsonSchema());
});

it('names every part of the file, and allows no other', () => {
  expect(playbookJsonSchema()).toMatchObject({ additionalProperties: false, required: expect.arrayContaining(['version', 'owner', 'people', 'programs', 'messages', 'offers', 'resources', 'circles', 'rhythm']) });
});
