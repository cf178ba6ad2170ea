import { checkShape, jsonValues, type ShapeFault } from './checkShape.ts';
import { readContract } from './contract.ts';
import type { OperationName } from './operations.ts';

const contract = readContract();

/** Holds an answer of the fake to the types of the installed `stripe` package: every field that it requires, and none that it does not know. */
export function checkReply(operation: OperationName, body: unknown): ShapeFault[] {
  return checkShape(contract.shapes, jsonValues, contract.operations[operation].reply, body);
}
