import { clientFile, operationsFile } from './clientFiles.ts';
import { typesFile } from './typesFile.ts';

/** Every file that is written from the table of routes, by its path from the top. A test holds them to be as this says. */
export function generatedFiles(): Record<string, string> {
  return {
    'sdk/contract/types.ts': typesFile(),
    'sdk/client/operations.ts': operationsFile(),
    'sdk/client/client.ts': clientFile(),
  };
}
