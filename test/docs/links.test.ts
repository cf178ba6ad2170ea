import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages, proseOf, read, top } from './pages.ts';

describe.each(pages)('%s', (page) => {
  const links = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);

  it('links to files that are there, and to headings that they have', () => {
    for (const target of links.filter((link) => !/^(https|mailto):/.test(link))) {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      expect(existsSync(join(top, file)), `${target} in ${page}`).toBe(true);
      if (anchor !== undefined) expect(anchorsOf(file), `${target} in ${page}`).toContain(anchor);
    }
  });

  it('names files that are there', () => {
    const named = [...proseOf(page).matchAll(/`((?:sdk|widget|demo|docs|test)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    expect(named.filter((path) => !existsSync(join(top, path)))).toEqual([]);
  });

  it('links to other sites by https', () => {
    expect(links.filter((link) => link.startsWith('http:'))).toEqual([]);
  });
});

/** As GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading.toLowerCase().replace(/[^\w\s-]/g, '').replaceAll(' ', '-'));
}
