import * as fc from 'fast-check';

// In CI properties are tried with the same cases every time, so that a red run is about the change; on a laptop with others each run.
const seed = process.env['GOODTERMS_SEED'] ?? (process.env['CI'] ? '20261121' : undefined);
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
