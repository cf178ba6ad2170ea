import * as z from 'zod/mini';
import type { Route } from '../route.ts';

/** The published name of a route's answer: a named schema, or a page of one. */
export function outputName(route: Route): string {
  const item = itemOfPage(route);
  return item ? `Page<${item}>` : schemaName(route.output);
}

/** The name of what a route lists, or undefined when it answers one thing. */
export function itemOfPage(route: Route): string | undefined {
  const def: unknown = route.output._zod.def;
  return isPage(def) ? schemaName(def.shape.items._zod.def.element) : undefined;
}

/** The name that a schema was given with named(). */
export function schemaName(schema: z.ZodMiniType): string {
  const id = z.globalRegistry.get(schema)?.id;
  if (typeof id !== 'string') throw new Error('A schema in the table of routes has no name: give it one with named().');
  return id;
}

interface PageDefinition {
  shape: { items: { _zod: { def: { element: z.ZodMiniType } } }; nextCursor: unknown };
}

function isPage(def: unknown): def is PageDefinition {
  return typeof def === 'object' && def !== null && 'shape' in def && typeof def.shape === 'object' && def.shape !== null && Object.keys(def.shape).join() === 'items,nextCursor';
}
