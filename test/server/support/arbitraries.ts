import fc from 'fast-check';
import * as z from 'zod/mini';

interface JsonSchema {
  type?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  pattern?: string;
  allOf?: JsonSchema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  maxItems?: number;
}

/** Input that a schema of the contract most likely takes. */
export function inputsOf(schema: z.ZodMiniType): fc.Arbitrary<unknown> {
  // Written without references, so that every part of it stands where it is used.
  return arbitraryOf(z.toJSONSchema(schema, { io: 'input', metadata: z.registry() }) as JsonSchema);
}

function arbitraryOf(schema: JsonSchema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(arbitraryOf));
  if (schema.type === 'object') return objectOf(schema);
  if (schema.type === 'array') return fc.array(arbitraryOf(schema.items ?? {}), { maxLength: schema.maxItems ?? 5 });
  if (schema.type === 'integer') return integerOf(schema);
  if (schema.type === 'boolean') return fc.boolean();
  return textOf(schema);
}

function objectOf({ properties = {}, required = [] }: JsonSchema): fc.Arbitrary<unknown> {
  const values = Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, arbitraryOf(property)]));
  return fc.record(values, { requiredKeys: required });
}

function integerOf({ minimum = -100, maximum = 100 }: JsonSchema): fc.Arbitrary<number> {
  return fc.oneof(fc.constantFrom(minimum, maximum), fc.integer({ min: Math.max(minimum, -1e6), max: Math.min(maximum, 1e6) }));
}

const days = fc.constantFrom('2026-11-24', '2026-11-25', '2026-11-26', '2026-12-01', '2026-12-31', '2027-01-24', '2028-02-29', '9999-12-31', '0099-01-01', '0000-01-01');
const currencies = fc.constantFrom('USD', 'EUR', 'GBP', 'JPY', 'ISK', 'KWD', 'XXX', 'ZZZ');

function textOf(schema: JsonSchema): fc.Arbitrary<string> {
  const patterns = [schema.pattern, ...(schema.allOf ?? []).map(({ pattern }) => pattern)].join(' ');
  if (patterns.includes('\\d{4}')) return days;
  if (patterns.includes('[A-Z]{3}')) return currencies;
  if (patterns.includes('[A-Z]{2}')) return fc.constantFrom('US', 'GB', 'ES', 'ZZ');
  if (patterns.includes('[A-Za-z]{2,3}')) return fc.constantFrom('en', 'es-MX', 'ar-EG', 'de', 'EN-us', 'ar-u-nu-latn', 'en-aa-bb-cc', 'zzz-ZZ-zz');
  if (schema.maxLength === 64) return fc.constantFrom('Europe/Madrid', 'America/New_York', 'Pacific/Kiritimati', 'Etc/GMT+12', 'Asia/Kathmandu', 'utc', '+05:30');
  const { minLength = 0, maxLength = 50 } = schema;
  return fc.oneof(fc.string({ minLength, maxLength: Math.min(maxLength, 200) }), fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 40) }), fc.constantFrom(...oddTexts));
}

/** What has broken other people's servers. */
export const oddTexts = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', '\udfff\ud800', '\ufeff', '\u202eevil', '\u200b', 'İstanbul ß ﬁ', '👩‍👩‍👧‍👦', 'e\u0301'.repeat(40), '\r\n', '\u2028\u2029', '\u0085', '\u007f',
  "'; drop table goodterms_members; --", '" or 1=1', '<script>alert(1)</script>', '{{7*7}}', '${7*7}', '%s%n', '../../etc/passwd', '$1', '{firstName}', '{reference}', '$&', '__proto__', 'constructor', 'toString', 'null', 'undefined', 'NaN', '-0', '1e400', 'x'.repeat(5000),
];

export const oddValues = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 0.5, 1e-7, 1e21, 1e308, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1, Number.MIN_SAFE_INTEGER, 2 ** 31, 2 ** 63, [], {}, [[]], [null], { length: 3 }, { toString: 1 }, { then: 'x' }),
  fc.constantFrom(...oddTexts),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.jsonValue({ maxDepth: 4 }),
);

/** The JSON of a value after something was done to it that a fitting client would not do. */
export function mutationsOf(values: fc.Arbitrary<unknown>): fc.Arbitrary<string> {
  const place = fc.nat();
  return fc.oneof(
    fc.tuple(values, oddValues, place).map(([value, odd, at]) => JSON.stringify(withReplaced(value, odd, at))),
    fc.tuple(values, place).map(([value, at]) => JSON.stringify(without(value, at))),
    fc.tuple(values, fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'memberId', 'state', 'paid', 'unknown'), oddValues).map(([value, key, odd]) => withFirst(value, `${JSON.stringify(key)}:${JSON.stringify(odd) ?? 'null'}`)),
    fc.tuple(values, fc.integer({ min: 100, max: 20_000 })).map(([value, depth]) => withFirst(value, `"deep":${'['.repeat(depth)}${']'.repeat(depth)}`)),
    fc.tuple(values, place, fc.constantFrom('"__proto__":{"isAdmin":true}', '"constructor":{"prototype":{"isAdmin":true}}')).map(([value, , pollution]) => withFirst(value, pollution)),
    fc.tuple(values, place).map(([value, at]) => cut(JSON.stringify(value), at)),
  );
}

function withReplaced(value: unknown, odd: unknown, at: number): unknown {
  const entries = Object.entries(Object(value));
  const [key, inner] = entries[at % Math.max(1, entries.length)] ?? [];
  if (key === undefined) return odd;
  return { ...(value as object), [key]: typeof inner === 'object' && inner !== null && at % 2 === 0 ? withReplaced(inner, odd, at >> 1) : odd };
}

function without(value: unknown, at: number): unknown {
  const entries = Object.entries(Object(value));
  return Object.fromEntries(entries.filter((_entry, index) => index !== at % Math.max(1, entries.length)));
}

/** An object's JSON with one more property in front. */
function withFirst(value: unknown, property: string): string {
  const json = JSON.stringify(value);
  return json === '{}' ? `{${property}}` : `{${property},${json.slice(1)}`;
}

function cut(json: string, at: number): string {
  return json.slice(0, at % (json.length + 1));
}
