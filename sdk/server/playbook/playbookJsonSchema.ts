import * as z from 'zod/mini';
import { phraseShapes } from './phraseShapes.ts';
import { phraseKey, PlaybookSchema } from './playbook.ts';

/**
 * The format of a playbook as JSON Schema (draft 2020-12), so that an editor completes and marks it while it is written. What a
 * schema cannot say, names that point at each other and the voice, `readPlaybook` checks.
 */
export function playbookJsonSchema(): object {
  return {
    title: 'A Goodterms playbook',
    ...z.toJSONSchema(PlaybookSchema, {
      io: 'input',
      unrepresentable: 'any',
      override({ zodSchema, jsonSchema }) {
        if (zodSchema === phraseKey) jsonSchema.enum = Object.keys(phraseShapes);
      },
    }),
  };
}
