import * as z from 'zod/mini';

/** Gives a schema the name and description it has in the OpenAPI document and in the published types. */
export function named<S extends z.ZodMiniType>(id: string, description: string, schema: S): S {
  z.globalRegistry.add(schema, { id, description });
  return schema;
}

/** A field's schema with the sentence that explains it. Returns a copy, so that a shared schema keeps its own description. */
export function field<S extends z.ZodMiniType>(description: string, schema: S): S {
  return schema.check(z.describe(description));
}

/** An answer's enumeration. Later versions may add values, so any string is accepted: show the nearest safe thing, or leave it out. */
export function openEnum<const V extends readonly [string, ...string[]]>(values: V) {
  return z.union([z.enum(values), z.string()]);
}
