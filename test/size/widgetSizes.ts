import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** The part of Vite's manifest that says which file needs which. */
interface Chunk {
  file: string;
  imports?: string[];
}

const folder = new URL('../../dist/cdn/', import.meta.url);
const manifest = readManifest();

/** Bytes of a built file as a web server would send it (brotli 11). */
function sizeOf(file: string): number {
  return brotliCompressSync(readFileSync(new URL(file, folder))).length;
}

/** The files that these sources need, themselves included, without those that `known` holds already. */
function filesFor(sources: string[], known: ReadonlySet<string> = new Set()): string[] {
  const files = new Set<string>();
  const visit = (key: string): void => {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no chunk for ${key}. Run: npm run build`);
    if (files.has(chunk.file) || known.has(chunk.file)) return;
    files.add(chunk.file);
    for (const imported of chunk.imports ?? []) visit(imported);
  };
  for (const source of sources) visit(source);
  return [...files];
}

const sum = (files: string[]): number => files.reduce((bytes, file) => bytes + sizeOf(file), 0);
const widget = (path: string): string => `../widget/${path}`;

export const languages = ['en', 'es', 'ar'];

export const loader = (): number => sizeOf('goodterms.js');

/** The loader, the screens' frame, the letter, and the frame's words. */
export function firstMessage(language: string): number {
  return sum(firstFiles(language));
}

function firstFiles(language: string): string[] {
  return filesFor([widget('loader.ts'), widget('start.ts'), widget(`words/${language}.ts`)]);
}

/** Every screen that is loaded when it is chosen: its own chunk and its words. What screens share is counted once, in `wholeWidget`. */
export function screens(language: string): { name: string; bytes: number }[] {
  return screenSources().map((source) => {
    const name = source.replace(/.*\/(\w+)\.tsx$/, '$1');
    const words = widget(`words/${language}/${name[0]?.toLowerCase()}${name.slice(1)}.ts`);
    const files = [source, words].flatMap((key) => manifest[key]?.file ?? []);
    return { name, bytes: sum(files) };
  });
}

/** Everything that one member can come to load in one language. */
export function wholeWidget(language: string): number {
  const others = languages.filter((other) => other !== language);
  const sources = Object.keys(manifest).filter((key) => key.startsWith('../widget/') && !others.some((other) => key.includes(`/words/${other}`)));
  return sum(filesFor(sources));
}

function screenSources(): string[] {
  return Object.keys(manifest).filter((key) => /\/screens\/[A-Z]\w+\.tsx$/.test(key));
}

function readManifest(): Record<string, Chunk> {
  try {
    return JSON.parse(readFileSync(new URL('.vite/manifest.json', folder), 'utf8')) as Record<string, Chunk>; // written by Vite
  } catch {
    throw new Error('The widget is not built. Run: npm run build');
  }
}
