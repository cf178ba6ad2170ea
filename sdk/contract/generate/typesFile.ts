import * as z from 'zod/mini';
import type { Route } from '../route.ts';
import { routes } from '../routes.ts';
import '../schemas/problem.ts';
import { outputName, schemaName } from './names.ts';

/** The part of JSON Schema that our schemas come out as. */
interface JsonSchema {
  $ref?: string;
  type?: string | string[];
  const?: string | number | boolean;
  enum?: string[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: JsonSchema | boolean;
  description?: string;
}

/** Writes the contract's types out, so that an editor never has to infer them from the schemas. */
export function typesFile(): string {
  const { schemas } = z.toJSONSchema(z.globalRegistry, { io: 'input' });
  const named = Object.entries(schemas).map(([name, schema]) => declaration(name, schema as JsonSchema)); // the writer's own output
  return [
    '// Written by `npm run generate` from sdk/contract/schemas. Do not edit.\n',
    ...named,
    pageType,
    routeTypes(),
  ].join('\n');
}

const pageType = `/** One page of a list. */
export interface Page<Item> {
  items: Item[];
  /** Pass it as \`cursor\` to read on; null on the last page. */
  nextCursor: string | null;
}
`;

function declaration(name: string, schema: JsonSchema): string {
  const comment = doc(schema.description, '');
  if (schema.type === 'object' && schema.properties) return `${comment}export interface ${name} ${object(schema, '')}\n`;
  return `${comment}export type ${name} = ${type(schema, '')};\n`;
}

function object(schema: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const lines = Object.entries(schema.properties ?? {}).map(([key, value]) => {
    const optional = schema.required?.includes(key) ? '' : '?';
    return `${doc(value.description, inner)}${inner}${key}${optional}: ${type(value, inner)};\n`;
  });
  return `{\n${lines.join('')}${indent}}`;
}

function type(schema: JsonSchema, indent: string): string {
  if (schema.$ref) return schema.$ref.replace('#/$defs/', '');
  if (schema.const !== undefined) return literal(schema.const);
  if (schema.enum) return schema.enum.map(literal).join(' | ');
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return union(choices, indent);
  if (schema.type === 'array' && schema.items) return list(type(schema.items, indent));
  if (schema.type === 'object' && schema.properties) return object(schema, indent);
  if (schema.type === 'object') return `Record<string, ${typeof schema.additionalProperties === 'object' ? type(schema.additionalProperties, indent) : 'unknown'}>`;
  if (Array.isArray(schema.type)) return schema.type.map(plainType).join(' | ');
  return plainType(schema.type);
}

function plainType(name: string | undefined): string {
  return name === 'integer' ? 'number' : (name ?? 'unknown');
}

/** An enumeration that may grow keeps its known values in the editor's list: `'a' | 'b' | (string & {})`. */
function union(choices: JsonSchema[], indent: string): string {
  const open = choices.some((choice) => choice.enum) && choices.some((choice) => choice.type === 'string' && !choice.enum);
  return choices.map((choice) => (open && choice.type === 'string' && !choice.enum ? '(string & {})' : type(choice, indent))).join(' | ');
}

function list(item: string): string {
  return item.includes('|') ? `(${item})[]` : `${item}[]`;
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? `'${value}'` : String(value);
}

function doc(description: string | undefined, indent: string): string {
  return description ? `${indent}/** ${description} */\n` : '';
}

/** What each route takes and answers, by its name in the table. */
function routeTypes(): string {
  const lines = Object.entries<Route>(routes).map(([name, route]) => {
    return `  ${name}: { input: ${route.input ? schemaName(route.input) : 'undefined'}; output: ${outputName(route)} };\n`;
  });
  return `/** What each route takes and answers. */\nexport interface RouteTypes {\n${lines.join('')}}\n`;
}
