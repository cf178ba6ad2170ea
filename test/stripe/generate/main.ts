import { writeFileSync } from 'node:fs';
import { contractFile } from './contractFile.ts';
import { generateContract } from './generateContract.ts';

// Writes what the installed `stripe` package says of the calls in `operations.ts`.
writeFileSync(new URL('../contract.generated.json', import.meta.url), contractFile(await generateContract()));
