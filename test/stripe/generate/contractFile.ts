import type { Contract } from '../contract.ts';

/** The contract as the text of its file: an operation or a field a line, so that a new version of `stripe` reads well as a change. */
export function contractFile({ operations, shapes, ...versions }: Contract): string {
  const lines = (of: object, indent: string): string =>
    Object.entries(of).map(([name, value]) => `${indent}${JSON.stringify(name)}: ${JSON.stringify(value)}`).join(',\n');
  const written = Object.entries(shapes).map(([name, { required, fields }]) =>
    `    ${JSON.stringify(name)}: {\n      "required": ${JSON.stringify(required)},\n      "fields": {\n${lines(fields, '        ')}\n      }\n    }`);
  return `{\n${lines(versions, '  ')},\n  "operations": {\n${lines(operations, '    ')}\n  },\n  "shapes": {\n${written.join(',\n')}\n  }\n}\n`;
}
