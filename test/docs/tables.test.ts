import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { problems } from '../../sdk/contract/problems.ts';
import { mergeFields } from '../../sdk/server/playbook/mergeFields.ts';
import { type Playbook, PlaybookSchema, situations } from '../../sdk/server/playbook/playbook.ts';
import { describeFaults, readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { attributeNames } from '../../widget/state/settings.ts';
import { blocksOf, read, top } from './pages.ts';

it('docs/problems.md explains every code, with its status, once', () => {
  const listed = [...read('docs/problems.md').matchAll(/^### (\w+)\n(\d{3})\. \S/gm)].map(([, code = '', status]) => [code, Number(status)] as const);
  const known = Object.entries(problems).map(([code, { status }]) => [code, status] as const);
  expect(Object.fromEntries(listed)).toEqual(Object.fromEntries(known));
  expect(listed).toHaveLength(known.length);
});

describe('docs/playbook.md', () => {
  const example = parse(read('demo/playbook.yaml')) as Playbook; // the example passes its checks in another test
  const shown = Object.assign({}, ...blocksOf('docs/playbook.md', 'yaml').map(({ text }) => parse(text) as Partial<Playbook>)) as Partial<Playbook>;

  it('shows every part of a playbook', () => {
    expect(Object.keys(shown).toSorted()).toEqual(Object.keys(PlaybookSchema.shape).toSorted());
  });

  it('shows parts that pass the checks together', () => {
    const reading = readPlaybook(JSON.stringify({ ...shown, messages: { ...example.messages, ...shown.messages } }));
    expect(reading.ok ? '' : describeFaults('docs/playbook.md', reading.faults)).toBe('');
  });

  it('names every situation and every field of a letter', () => {
    const text = read('docs/playbook.md');
    expect(situations.filter((situation) => !text.includes(`| \`${situation}\` |`))).toEqual([]);
    expect(mergeFields.filter((field) => !text.includes(`\`{${field}}\``))).toEqual([]);
  });
});

describe('docs/embedding.md', () => {
  it('lists every attribute of the element', () => {
    const cells = read('docs/embedding.md');
    expect(attributeNames.filter((name) => !cells.includes(`| \`${name}\` |`))).toEqual([]);
  });
});

describe('docs/colours.md', () => {
  const firstCells = (name: RegExp): string[] => namesIn(read('docs/colours.md'), new RegExp(`^\\| \`(${name.source})\` \\|`, 'gm'));

  it('lists every custom property of the styles, and no other', () => {
    const styles = sources('widget/styles', '.css').join('\n');
    expect(firstCells(/--goodterms-[\w-]+/)).toEqual(namesIn(styles, /(--goodterms-[\w-]+)/g));
  });

  it('lists every part of the screens, and no other', () => {
    const screens = sources('widget', '.tsx').join('\n');
    expect(firstCells(/[a-z]+(?:-[a-z]+)*/)).toEqual(namesIn(screens, /\bpart(?:="|: ')([\w-]+)/g));
  });
});

it.each(['README.md', 'docs/embedding.md'])('%s promises the browsers that the widget is built for', (page) => {
  const [, list = ''] = /^const browsers = \[(.+)\];$/m.exec(read('vite.config.ts')) ?? [];
  const [chrome, edge, firefox, safari] = ['chrome', 'edge', 'firefox', 'safari'].map((name) => new RegExp(`'${name}([\\d.]+)'`).exec(list)?.[1]);
  expect(edge).toBe(chrome);
  for (const promise of [`Chrome and Edge ${chrome}`, `Firefox ${firefox}`, `Safari ${safari}`]) expect(read(page)).toContain(promise);
});

it('README.md lists every variable of the environment that the command line reads, and no other', () => {
  const rows = read('README.md').split('\n').filter((line) => line.startsWith('| `')).join('\n');
  const variable = /['`]((?:GOODTERMS_[A-Z_]+)|PORT|HOST|DATABASE_URL)['`]/g;
  expect(namesIn(rows, variable)).toEqual(namesIn(sources('sdk/cli', '.ts').join('\n'), variable));
});

it('docs/server.md lists every kind of webhook that the server tells', () => {
  const server = sources('sdk/server', '.ts').join('\n');
  const told = namesIn(server, /tell\(\s*records,\s*call,\s*['`]([a-z_]+\.[a-z_]+)['`]/g);
  expect(told.length).toBeGreaterThan(10);
  const listed = namesIn(read('docs/server.md'), /^\| (`.+)$/gm).join('\n');
  expect(told.filter((kind) => !listed.includes(`\`${kind}\``))).toEqual([]);
});

describe('docs/accessibility.md', () => {
  const rows = [...read('docs/accessibility.md').matchAll(/^\| (\d\.\d\.\d+) [^|]*\|[^|]*\| (.+) \|$/gm)].map(([, criterion = '', held = '']) => ({ criterion, held }));
  /** Where each guideline of WCAG 2.2 has criteria of the levels A and AA; 4.1.1 is gone. */
  const criteria = {
    '1.1': [1], '1.2': [1, 2, 3, 4, 5], '1.3': [1, 2, 3, 4, 5], '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
    '2.1': [1, 2, 4], '2.2': [1, 2], '2.3': [1], '2.4': [1, 2, 3, 4, 5, 6, 7, 11], '2.5': [1, 2, 3, 4, 7, 8],
    '3.1': [1, 2], '3.2': [1, 2, 3, 4, 6], '3.3': [1, 2, 3, 4, 7, 8], '4.1': [2, 3],
  };

  it('has a row for each criterion of WCAG 2.2, A and AA, in their order', () => {
    expect(rows.map(({ criterion }) => criterion)).toEqual(Object.entries(criteria).flatMap(([guideline, ends]) => ends.map((end) => `${guideline}.${end}`)));
  });

  it('names tests that are there, or says why a criterion does not apply', () => {
    for (const { criterion, held } of rows) {
      const tests = [...held.matchAll(/`(test\/[\w/]+\.test\.tsx?)` "([^"]+)"/g)];
      expect(tests.length > 0 || held.startsWith('does not apply, because '), criterion).toBe(true);
      for (const [, file = '', name = ''] of tests) expect(read(file).includes(`('${name}'`), `${criterion}: ${file} "${name}"`).toBe(true);
    }
  });
});

function namesIn(text: string, pattern: RegExp): string[] {
  return [...new Set([...text.matchAll(pattern)].map(([, name = '']) => name))].toSorted();
}

/** The texts of all files below a folder that end like this. */
function sources(folder: string, ending: string): string[] {
  return readdirSync(top + folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => read(`${folder}/${name}`));
}
