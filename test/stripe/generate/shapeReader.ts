import { SymbolFlags, type Checker, type Symbol, type Type } from 'typescript/unstable/sync';
import type { Fields, Shape } from '../contract.ts';

/** Reads shapes off types, and keeps each named one once. */
export interface ShapeReader {
  read(type: Type): Shape;
  /** What the shapes that were read refer to. */
  readonly shapes: Record<string, Fields>;
}

/**
 * A reader of the shapes of types.
 *
 * @param resources The objects of the API (by their `object`) to look into; without an end one invoice brings in the whole API.
 */
export function shapeReader(checker: Checker, resources: ReadonlySet<string>): ShapeReader {
  const shapes: Record<string, Fields> = {};
  const typeIds = new Map<string, number>();

  function read(type: Type): Shape {
    if (type.isUnionType()) return readUnion(type.getTypes());
    if (type.isStringLiteralType()) return { enum: [type.value] };
    if (type.isBooleanLiteralType()) return { literal: type.value };
    if (type.isIntrinsicType()) return intrinsic(type.intrinsicName);
    if (type.isIntersectionType()) return readIntersection(type.getTypes());
    const [element] = checker.isArrayType(type) && type.isTypeReference() ? checker.getTypeArguments(type) : [];
    return element ? { list: read(element) } : readObject(type);
  }

  function readUnion(types: readonly Type[]): Shape {
    // An open enumeration ends with a type that takes every string; what is sent and answered here is held to its names.
    const closed = types.filter((type) => !isAnyOtherString(type) && !isIntrinsic(type, 'undefined'));
    const texts = closed.filter((type) => type.isStringLiteralType()).map(({ value }) => value);
    const booleans = closed.filter((type) => type.isBooleanLiteralType());
    const rest = closed.filter((type) => !type.isStringLiteralType() && (booleans.length < 2 || !type.isBooleanLiteralType()));
    const found = rest.map(read);
    if (texts.length > 0) found.unshift({ enum: texts.toSorted() });
    if (booleans.length === 2) found.push('boolean');
    const [first = 'anything', ...more] = [...new Map(found.map((shape) => [JSON.stringify(shape), shape])).values()];
    return more.length === 0 ? first : { anyOf: [first, ...more] };
  }

  /** `Response<Invoice>` is an invoice and what the package adds to it; the other intersections are any other string. */
  function readIntersection(types: readonly Type[]): Shape {
    const object = types.find((type) => type.isObjectType() && objectOf(type) !== undefined);
    return object ? read(object) : 'string';
  }

  function readObject(type: Type): Shape {
    if (type.getSymbol()?.name === 'Decimal') return 'string';
    const object = objectOf(type);
    if (object !== undefined && !object.endsWith('list') && object !== 'search_result' && !resources.has(object)) return { resource: object };
    const [index] = checker.getIndexInfosOfType(type);
    if (index) return { map: read(index.valueType) };
    const name = nameOf(type);
    if ((typeIds.get(name) ?? type.id) !== type.id) throw new Error(`The stripe package has two types that are called ${name} here. Tell them apart in nameOf.`);
    if (!Object.hasOwn(shapes, name)) {
      // Its name is taken first: a shape may hold itself.
      const shape: Fields = { required: [], fields: {} };
      shapes[name] = shape;
      typeIds.set(name, type.id);
      Object.assign(shape, fieldsOf(type));
    }
    return { ref: name };
  }

  function fieldsOf(type: Type): Fields {
    const properties = checker.getPropertiesOfType(type);
    const types = checker.getTypeOfSymbol(properties);
    const typed = properties.map((property, at) => ({ property, type: types[at] ?? checker.getUnknownType() }));
    // The package's own additions are never on the wire: what it keeps of the reply, and `deleted?: void` on what is not deleted.
    const sent = typed.filter((field) => field.property.name !== 'lastResponse' && !isIntrinsic(field.type, 'void'));
    return {
      required: sent.filter(({ property }) => !isOptional(property)).map(({ property }) => property.name),
      fields: Object.fromEntries(sent.map((field) => [field.property.name, read(field.type)])),
    };
  }

  /** The value of `object`, by which the API names the kind of an object. */
  function objectOf(type: Type): string | undefined {
    const property = checker.getPropertyOfType(type, 'object');
    const object = property && checker.getTypeOfSymbol(property);
    return object?.isStringLiteralType() ? object.value : undefined;
  }

  /** `Invoice.StatusTransitions` rather than `StatusTransitions`, of which there may be many. */
  function nameOf(type: Type): string {
    const symbol = type.getSymbol();
    if (!symbol || symbol.name.startsWith('__') || (type.isTypeReference() && checker.getTypeArguments(type).length > 0)) return checker.typeToString(type);
    const names: string[] = [];
    for (let at: Symbol | undefined = symbol; at && !at.name.startsWith('"'); at = at.getParent()) names.unshift(at.name);
    return names.join('.');
  }

  function isAnyOtherString(type: Type): boolean {
    return type.isIntersectionType() && readIntersection(type.getTypes()) === 'string';
  }

  return { read, shapes };
}

function isIntrinsic(type: Type, name: string): boolean {
  return type.isIntrinsicType() && type.intrinsicName === name;
}

function intrinsic(name: string): Shape {
  return name === 'string' || name === 'number' || name === 'boolean' || name === 'null' ? name : 'anything';
}

function isOptional(property: Symbol): boolean {
  return (property.flags & SymbolFlags.Optional) !== 0;
}
