/** The methods of the contract. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Which try of which request: what the hooks are told of and what errors are made from. */
export interface AttemptFacts {
  readonly method: Method;
  /** Without the query. */
  readonly path: string;
  /** How many attempts were made, this one included; 0 when the call ended before its first. */
  readonly attempts: number;
  /** The same for all attempts of a write; undefined for reads. */
  readonly idempotencyKey: string | undefined;
}
