import * as z from 'zod/mini';
import type { Route } from '../route.ts';

/** A property of a query, as JSON Schema tells of it. */
export interface QueryProperty {
  name: string;
  required: boolean;
  schema: { type?: string; enum?: string[]; [keyword: string]: unknown };
}

/** What a route's query takes; paging first. */
export function queryProperties(route: Route): QueryProperty[] {
  if (!route.query) return [];
  const { properties = {}, required = [] } = z.toJSONSchema(route.query, { io: 'input', metadata: z.registry() }) as ObjectSchema; // every query is an object
  return Object.entries(properties).map(([name, schema]) => ({ name, required: required.includes(name), schema }));
}

interface ObjectSchema {
  properties?: Record<string, QueryProperty['schema']>;
  required?: string[];
}

/** Whether the query is that of a list. */
export function isPaged(route: Route): boolean {
  return queryProperties(route).some(({ name }) => name === 'cursor');
}

/** The type of a route's query as TypeScript: `PageQuery` for what every list takes, and what else it takes. */
export function queryType(route: Route): string {
  const others = queryProperties(route).filter(({ name }) => name !== 'limit' && name !== 'cursor');
  const own = others.map(({ name, schema }) => `${name}?: ${schema.enum?.map((value) => `'${value}'`).join(' | ') ?? 'string'} | undefined`);
  return [...(isPaged(route) ? ['PageQuery'] : []), ...(own.length > 0 ? [`{ ${own.join('; ')} }`] : [])].join(' & ');
}
