import { mkdirSync, writeFileSync } from 'node:fs';
import { billOfMaterials } from './billOfMaterials.ts';

// `npm run sbom`: not beside the widget's files, because those are public and this names what runs on the server.
const folder = new URL('../dist/lib/', import.meta.url);
mkdirSync(folder, { recursive: true });
writeFileSync(new URL('sbom.cdx.json', folder), `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
