import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read, top } from './pages.ts';

const sites = join(top, 'test/recipes/sites');

/** A block of code that belongs into a file: the line above it is the file’s name in backticks and a colon. */
const named = /^`([^`\n]+)`:\n\n```\w+\n(.*?)^```$/gms;

/** What belongs into no file: what is typed into a shell, and lines of a header. */
const unnamed = /```(?!sh$|text$|\n|$)\w+\n/gm;

describe.each(readdirSync(sites))('docs/recipes/%s.md', (site) => {
  const page = read(`docs/recipes/${site}.md`);
  const blocks = [...page.matchAll(named)].map(([, file = '', text = '']) => ({ file, text }));

  it('names the file of every block of code', () => {
    expect(blocks.length).toBeGreaterThan(0);
    expect(page.match(unnamed)).toHaveLength(blocks.length);
  });

  it.each(blocks)('shows $file as it was tried', ({ file, text }) => {
    const tried = join(sites, site, file);
    expect(existsSync(tried), `test/recipes/sites/${site}/${file} is not there`).toBe(true);
    // A page may show a part of a file, and indents it by less.
    expect(flat(readFileSync(tried, 'utf8'))).toContain(flat(text));
  });
});

function flat(text: string): string {
  return text.replace(/^[ \t]+/gm, '').trim();
}
