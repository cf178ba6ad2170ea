import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedFiles } from '../../sdk/contract/generate/generatedFiles.ts';

it.each(Object.entries(generatedFiles()))('%s is what the table of routes says; run `npm run generate`', (file, text) => {
  expect(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')).toBe(text);
});
