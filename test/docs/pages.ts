import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The top of the repository. */
export const top = fileURLToPath(new URL('../../', import.meta.url));

/** The recipes for sites of each kind. Their code belongs to files in `test/recipes`. */
export const recipes = pagesIn('docs/recipes');

export const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...pagesIn('docs'), ...recipes];

/** A fenced block of a page. */
export interface Block {
  page: string;
  /** Of its first fence; 1 is the first line. */
  line: number;
  /** What is written behind the fence: `sh`, `ts`, `yaml` … */
  language: string;
  text: string;
}

function pagesIn(folder: string): string[] {
  return readdirSync(top + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);
}

export function read(page: string): string {
  return readFileSync(top + page, 'utf8');
}

export function blocksOf(page: string, language?: string): Block[] {
  const blocks = [...read(page).matchAll(/^```(\w*)\n(.*?)^```$/gms)].map(({ 1: name = '', 2: text = '', index }) => ({
    page,
    line: read(page).slice(0, index).split('\n').length,
    language: name,
    text,
  }));
  return language === undefined ? blocks : blocks.filter((block) => block.language === language);
}

/** What a person reads: the page without its fenced blocks. */
export function proseOf(page: string): string {
  return read(page).replace(/^```.*?^```$/gms, '');
}
