import type { Contract, Shape } from './contract.ts';

/** What is wrong with a value, and where. The codes are Stripe's (https://docs.stripe.com/error-codes). */
export interface ShapeFault {
  /** As Stripe writes it: `pause_collection[behavior]`. Empty for the whole. */
  param: string;
  code: 'parameter_unknown' | 'parameter_missing' | 'parameter_invalid';
  message: string;
}

/** How plain values look: in a form everything is text, in JSON it is not. */
export interface PlainValues {
  isNumber(value: unknown): boolean;
  isBoolean(value: unknown): boolean;
  isNull(value: unknown): boolean;
}

/** Plain values in a form body or a query. Empty text stands for null. */
export const formValues: PlainValues = {
  isNumber: (value) => typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value),
  isBoolean: (value) => value === 'true' || value === 'false',
  isNull: (value) => value === '',
};

/** Plain values in JSON. */
export const jsonValues: PlainValues = {
  isNumber: (value) => typeof value === 'number' && Number.isFinite(value),
  isBoolean: (value) => typeof value === 'boolean',
  isNull: (value) => value === null,
};

/** Everything in which a value is not of its shape. */
export function checkShape(shapes: Contract['shapes'], plain: PlainValues, shape: Shape, value: unknown, param = ''): ShapeFault[] {
  const check = (of: Shape, inner: unknown, at: string): ShapeFault[] => checkShape(shapes, plain, of, inner, at);
  const invalid = (expected: string): ShapeFault[] => {
    const found = JSON.stringify(value)?.slice(0, 80);
    return [{ param, code: 'parameter_invalid', message: `Invalid ${param || 'value'}: must be ${expected}, not ${found}.` }];
  };

  if (shape === 'anything') return [];
  if (shape === 'string') return typeof value === 'string' ? [] : invalid('a string');
  if (shape === 'number') return plain.isNumber(value) ? [] : invalid('a number');
  if (shape === 'boolean') return plain.isBoolean(value) ? [] : invalid('true or false');
  if (shape === 'null') return plain.isNull(value) ? [] : invalid('empty');
  if ('literal' in shape) return String(shape.literal) === String(value) ? [] : invalid(String(shape.literal));
  if ('enum' in shape) return typeof value === 'string' && shape.enum.includes(value) ? [] : invalid(`one of ${shape.enum.map((one) => `'${one}'`).join(', ')}`);
  if ('list' in shape) return Array.isArray(value) ? value.flatMap((one, at) => check(shape.list, one, `${param}[${at}]`)) : invalid('a list');
  if ('resource' in shape) return isObject(value) && value['object'] === shape.resource ? [] : invalid(`a ${shape.resource}`);
  if ('anyOf' in shape) return checkAnyOf(shape.anyOf);
  if (!isObject(value)) return invalid('an object');
  if ('map' in shape) return Object.entries(value).flatMap(([key, one]) => check(shape.map, one, within(param, key)));

  const { fields, required } = shapes[shape.ref] ?? { fields: {}, required: [] };
  const missing = required.filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name): ShapeFault => ({ param: within(param, name), code: 'parameter_missing', message: `Missing required param: ${within(param, name)}.` })),
    ...Object.entries(value).flatMap(([key, one]): ShapeFault[] => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      const at = within(param, key);
      return field === undefined ? [{ param: at, code: 'parameter_unknown', message: `Received unknown parameter: ${at}` }] : check(field, one, at);
    }),
  ];

  /** The faults against the variant that was meant: of several objects, the one with the fewest. */
  function checkAnyOf(variants: readonly Shape[]): ShapeFault[] {
    const tries = variants.map((variant) => check(variant, value, param));
    if (tries.some((faults) => faults.length === 0)) return [];
    const deeper = tries.filter((faults) => faults.some((fault) => fault.param !== param)).toSorted((a, b) => a.length - b.length);
    return deeper[0] ?? tries.flat();
  }
}

function within(param: string, key: string): string {
  return param === '' ? key : `${param}[${key}]`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
