import type { Route } from '../route.ts';
import { routes } from '../routes.ts';
import { itemOfPage, outputName, schemaName } from './names.ts';
import { queryType } from './queryType.ts';

const header = '// Written by `npm run generate` from sdk/contract/routes.ts. Do not edit.\n';

interface Operation {
  name: string;
  doc: string;
  /** The parameters after the core, as TypeScript. */
  parameters: string;
  answer: string;
  /** The call on the core, as TypeScript. */
  call: string;
}

/** One function for each route, so that a page bundles only those it calls. */
export function operationsFile(): string {
  const functions = operations().map(
    ({ name, doc, parameters, answer, call }) => `${doc}\nexport const ${name} = (core: Core, ${parameters}): ${answer} =>\n  ${call};\n`,
  );
  return [
    header + typeImport(),
    `import type { Call } from './call.ts';\nimport type { Core } from './core.ts';\nimport type { CallOptions } from './options.ts';\nimport { type PageQuery, type Pages, pages } from './pages.ts';\nimport { path } from './path.ts';\nimport { toSearch } from './toSearch.ts';\n`,
    ...functions,
  ].join('\n');
}

/** The client with a method for each route, its type written out. */
export function clientFile(): string {
  const methods = operations().map(({ name, doc, parameters, answer }) => `  ${doc}\n  ${name}(${parameters}): ${answer};\n`);
  return `${header}${typeImport()}
import type { Call } from './call.ts';
import { createCore } from './core.ts';
import { bindRoutes } from './bindRoutes.ts';
import type { CallOptions, ClientOptions } from './options.ts';
import type { PageQuery, Pages } from './pages.ts';

/** Every operation of the API as a method. */
export interface Client {
${methods.join('\n')}}

/**
 * Makes a client with every operation of the API.
 *
 * @throws {TypeError} when \`baseUrl\` is no URL, or one with a user name and password in it.
 */
export const createClient = (options: ClientOptions): Client =>
  bindRoutes(createCore(options), {
${boundRoutes().join('')}  }) as Client; // both are written from the one table of routes
`;
}

/** The routes as `bindRoutes` reads them, sorted, for those alike compress better beside each other. */
function boundRoutes(): string[] {
  const bound = Object.entries<Route>(routes).map(([name, route]) => ({ name, text: boundRoute(route) }));
  return bound.toSorted((a, b) => (a.text < b.text ? -1 : 1)).map(({ name, text }) => `    ${name}: '${text}',\n`);
}

function boundRoute(route: Route): string {
  const hasBody = route.input !== undefined || route.bodyType !== undefined;
  const kind = route.query ? 'LIST' : route.method === 'POST' && !hasBody ? 'DO' : route.method;
  return `${kind} ${route.path.replace('/v1/', '').replaceAll(/\{\w+\}/g, '*')}`;
}

function operations(): Operation[] {
  return Object.entries<Route>(routes).map(([name, route]) => operation(name, route));
}

function operation(name: string, route: Route): Operation {
  const item = itemOfPage(route);
  const ids = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, id]) => `${id}: string`);
  const body = route.bodyType ? ['body: string | Blob'] : route.input ? [`body: ${schemaName(route.input)}`] : [];
  const query = route.query ? [`query?: ${queryType(route)}`] : [];
  return {
    name,
    doc: `/** ${route.summary}. \`${route.method} ${route.path}\` */`,
    parameters: [...ids, ...body, ...query, 'options?: CallOptions'].join(', '),
    answer: item ? `Pages<${item}>` : `Call<${outputName(route)}>`,
    call: item ? `pages(core, ${pathOf(route)}, query, options)` : `core('${route.method}', ${pathOf(route)}, options${body.length > 0 ? ', body' : route.query ? ', undefined, toSearch(query)' : ''})`,
  };
}

function pathOf(route: Route): string {
  return route.path.includes('{') ? `path\`${route.path.replaceAll('{', '${')}\`` : `'${route.path}'`;
}

function typeImport(): string {
  const names = new Set<string>();
  for (const route of Object.values<Route>(routes)) {
    if (route.input) names.add(schemaName(route.input));
    names.add(itemOfPage(route) ?? schemaName(route.output));
  }
  return `import type {\n${[...names].toSorted().map((name) => `  ${name},\n`).join('')}} from '../contract/types.ts';`;
}
