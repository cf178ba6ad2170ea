import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** The part of Vite's manifest that says which file needs which. */
interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
}

const folder = new URL('../../dist/cdn/', import.meta.url);
const manifest = readManifest();

export const languages = ['ar', 'de', 'en', 'es', 'fr', 'he', 'it', 'ja', 'nl', 'pl', 'pt'];

export const loader = (): number => sizeOf('goodterms.js');

/** The loader, what waits on the page, and its few words. */
export function firstMessage(language: string): number {
  return sum(filesFor([named('goodterms'), named('start'), words(language)]));
}

/** What opening adds to what is there already: the panel and the letter. Its words are counted in `catalogue`. */
export function letter(): number {
  return sum(filesFor([named('letter')], filesFor([named('start')])));
}

/** All further words of a language, in one file: it comes with the letter. */
export function catalogue(language: string): number {
  return sum(filesFor([`${words(language).slice(0, -3)}/catalogue.ts`]));
}

/** What screens share, the way to call the API among it: it comes once the letter is there. */
export function shared(): number {
  return sum(filesFor([named('parts')], filesFor([named('letter')])));
}

/** Every file of screens (`widget/screens/*.ts`) that is loaded when one of them is chosen, with what it needs beyond what is there by then. */
export function screens(): { name: string; bytes: number }[] {
  const known = filesFor([named('parts')]);
  return Object.entries(manifest)
    .filter(([key]) => key.startsWith('../widget/screens/'))
    .map(([key, { name = '' }]) => ({ name, bytes: sum(filesFor([key], known)) }));
}

/** The payment step with Stripe's own loader, when a card is entered. What that loads from Stripe is not counted. */
export function payment(): number {
  return sum(filesFor(['../widget/payment/ByCard.tsx'], filesFor([named('parts')])));
}

/** What looks at how a page is set up, for its owner. */
export function doctor(): number {
  return sum(filesFor([doctorKey]));
}

/** What shows the owner's own element in place of the note; on a site that asks for that, it comes on top of the whole widget. */
export function reveal(): number {
  return sum(filesFor([revealKey]));
}

/** Everything that one member can come to load in one language, where the note is ours. */
export function wholeWidget(language: string): number {
  const isOfOther = (key: string) => key === doctorKey || key === revealKey || (/\/words\/[a-z]{2}\b/.test(key) && !key.startsWith(words(language).slice(0, -3)));
  return sum(filesFor(Object.keys(manifest).filter((key) => !isOfOther(key))));
}

const doctorKey = '../widget/doctor/doctor.ts';
const revealKey = '../widget/reveal.ts';

/** How often the hashes in a file are drawn anew: a small file's size goes up and down by 40 bytes with their luck. */
const draws = 9;

const sizes = new Map<string, number>();

/**
 * Bytes of a built file as a web server would send it (brotli 11). The hashes in the names of its neighbours depend on where
 * the build ran; others take their place, as long and as random, and the median of some draws is the same on every machine.
 */
function sizeOf(file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(new URL(file, folder), 'utf8');
  const drawn = Array.from({ length: draws }, (_, draw) => brotliCompressSync(withHashes(text, draw)).length);
  const [median = 0] = drawn.toSorted((one, other) => one - other).slice((draws - 1) / 2);
  sizes.set(file, median);
  return median;
}

function withHashes(text: string, draw: number): string {
  return text.replace(/(\w+)-[\w-]{8}\.js/g, (_whole, name: string) => `${name}-${hashOf(`${name} ${draw}`)}.js`);
}

function hashOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url').slice(0, 8);
}

/** The files that these need, themselves included, without those that are there already. */
function filesFor(keys: string[], known: string[] = []): string[] {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk for ${key}. Run: npm run build`);
    if (files.has(chunk.file) || known.includes(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const key of keys) visit(key);
  return [...files];
}

const sum = (files: string[]): number => files.reduce((bytes, file) => bytes + sizeOf(file), 0);

const words = (language: string): string => `../widget/words/${language}.ts`;

/** The manifest's key of a file that was named in `vite.config.ts`. */
function named(name: string): string {
  const key = Object.keys(manifest).find((candidate) => manifest[candidate]?.name === name);
  if (!key) throw new Error(`The build has no chunk called ${name}. Run: npm run build`);
  return key;
}

function readManifest(): Record<string, Chunk> {
  try {
    return JSON.parse(readFileSync(new URL('.vite/manifest.json', folder), 'utf8')) as Record<string, Chunk>; // written by Vite
  } catch {
    throw new Error('The widget is not built. Run: npm run build');
  }
}
