import { writeFileSync } from 'node:fs';
import { languages, type ToneLanguage } from './examples.ts';
import { toneModule } from './toneModule.ts';

// `npx node test/terms/voice/tone/fit.ts spanish` weighs a language's words anew, after its sentences have changed.
const language = process.argv[2] ?? '';
if (!isLanguage(language)) {
  const known = Object.keys(languages).join(', ');
  throw new Error(`There is no tone to fit for "${language}". Name a language that has one: ${known}.`);
}
writeFileSync(new URL(`../../../../sdk/terms/voice/${language}/tone.ts`, import.meta.url), toneModule(language));

function isLanguage(name: string): name is ToneLanguage {
  return Object.hasOwn(languages, name);
}
