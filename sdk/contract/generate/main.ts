import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generatedFiles.ts';

// `npm run generate`: writes what is read off the table of routes.
for (const [file, text] of Object.entries(generatedFiles())) writeFileSync(new URL(`../../../${file}`, import.meta.url), text);
