import { readFileSync } from 'node:fs';
import type { OperationName } from './operations.ts';

/** What the installed `stripe` package says of the calls that we make. */
export interface Contract {
  /** The version of the `stripe` package that it was read from. */
  stripe: string;
  /** The version of the API that this package speaks. */
  apiVersion: string;
  operations: Record<OperationName, Operation>;
  /** The named shapes that others refer to. */
  shapes: Record<string, Fields>;
}

/** One call: where it goes, what it may send and what it answers. */
export interface Operation {
  method: 'GET' | 'POST' | 'DELETE';
  /** With its ids in braces: `/v1/invoices/{id}/pay`. */
  path: string;
  /** What may be sent, or null where nothing may. */
  params: Shape | null;
  reply: Shape;
}

/** An object of known fields; no others are allowed. */
export interface Fields {
  required: readonly string[];
  fields: Record<string, Shape>;
}

/** What a value may be. */
export type Shape =
  | 'string'
  | 'number'
  | 'boolean'
  | 'null'
  | 'anything'
  | { literal: string | number | boolean }
  /** One of these strings. */
  | { enum: readonly string[] }
  | { anyOf: readonly Shape[] }
  | { list: Shape }
  /** An object with any keys. */
  | { map: Shape }
  | { ref: string }
  /** An object of the API that we have no need to look into, by its `object`. */
  | { resource: string };

/** Reads the contract that was generated. */
export function readContract(): Contract {
  // The generator writes this file as a Contract, and a test holds the two together.
  return JSON.parse(readFileSync(new URL('./contract.generated.json', import.meta.url), 'utf8')) as Contract;
}
