import { writeFileSync } from 'node:fs';
import { phraseFiles } from './phraseFiles.ts';

// Writes what is read off the widget's catalogues.
for (const [file, text] of Object.entries(await phraseFiles())) writeFileSync(new URL(`../../../${file}`, import.meta.url), text);
