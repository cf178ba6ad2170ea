import type { OperationName } from '../../operations.ts';
import type { Books } from '../books.ts';
import type { Params } from '../params.ts';

/** One call that has passed the contract. */
export interface Call {
  /** The id in the path; empty where it has none. */
  id: string;
  /** Without the query: what a list calls its `url`. */
  path: string;
  params: Params;
}

/** Answers one kind of call: the object, as the books have it, or a StripeFailure that is thrown. */
export type Handler = (books: Books, call: Call) => object;

/** The handlers of some calls. */
export type Handlers = Partial<Record<OperationName, Handler>>;
