import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import manifest from '../../custom-elements.json' with { type: 'json' };
import { attributeNames } from '../../widget/state/settings.ts';
import { top } from '../docs/pages.ts';

/** What React, Vue and Svelte declare of what ours builds on, since they are not installed here; Preact is. */
const standIns = {
  'react.d.ts': `declare module 'react' {
    interface HTMLAttributes<T> { className?: string; onClick?: (event: { currentTarget: T }) => void }
    interface ClassAttributes<T> { ref?: (element: T | null) => void }
    type DetailedHTMLProps<E extends HTMLAttributes<T>, T> = ClassAttributes<T> & E;
    namespace JSX { interface IntrinsicElements { div: HTMLAttributes<HTMLDivElement> } }
  }`,
  'vue.d.ts': `declare module 'vue' { export type DefineComponent<Props> = new () => { $props: Props }; export interface GlobalComponents {} }`,
  'svelte.d.ts': `declare module 'svelte/elements' { export interface HTMLAttributes<T extends EventTarget> { onclick?: (event: Event & { currentTarget: T }) => void } export interface SvelteHTMLElements {} }`,
};

/** Wrong attributes are refused: where one is not, the compiler says that the line expects an error and has none. */
const using = (entry: string, type: string): string => `import type {} from 'goodterms/${entry}';
type Attributes = ${type};
export const right: Attributes = { api: 'https://api.example', 'token-url': '/token', theme: 'dark', density: 'compact', placement: 'corner' };
// @ts-expect-error no such theme
export const theme: Attributes = { theme: 'blue' };
// @ts-expect-error no such placement
export const placement: Attributes = { placement: 'left' };
// @ts-expect-error a number is no locale
export const locale: Attributes = { locale: 7 };
`;

const programs = {
  'react.ts': using('react', "import('react').JSX.IntrinsicElements['goodterms-widget']"),
  'preact.ts': using('preact', "import('preact').JSX.IntrinsicElements['goodterms-widget']"),
  'vue.ts': using('vue', "InstanceType<import('vue').GlobalComponents['goodterms-widget']>['$props']"),
  'svelte.ts': using('svelte', "import('svelte/elements').SvelteHTMLElements['goodterms-widget']"),
};

let folder = '';
let complaints = '';
beforeAll(async () => {
  const cache = join(top, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  folder = mkdtempSync(join(cache, 'goodterms-types-'));
  for (const [name, text] of Object.entries(standIns)) writeFileSync(join(folder, name), text);
  for (const [name, text] of Object.entries(programs)) writeFileSync(join(folder, `using-${name}`), text);
  const paths = { 'goodterms/widget': [`${top}widget/index.ts`], 'goodterms/*': [`${top}types/*.d.ts`], preact: [`${top}node_modules/preact`] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: `${top}tsconfig.json`, compilerOptions: { paths, types: [`${top}node_modules/vite/client`] }, include: ['*.ts'], exclude: [] }));
  complaints = await new Promise((resolve) => execFile(join(top, 'node_modules/.bin/tsc'), ['-p', '.', '--pretty', 'false'], { cwd: folder }, (_error, stdout, stderr) => resolve(stdout + stderr)));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('React, Preact, Vue and Svelte know the element, and refuse a wrong attribute', () => {
  expect(complaints.split('\n').filter((line) => /error/.test(line))).toEqual([]);
});

it('custom-elements.json has each attribute of the element, and no other', () => {
  const [element] = manifest.modules.flatMap(({ declarations }) => declarations);
  expect(element?.attributes.map(({ name }) => name)).toEqual(attributeNames);
});
