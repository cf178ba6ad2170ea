import type { RouteName } from '../contract/routes.ts';
import type { RouteTypes } from '../contract/types.ts';
import type { Call } from './kit.ts';
import type { Records } from './store/store.ts';

type Input<Name extends RouteName> = RouteTypes[Name]['input'];
type Output<Name extends RouteName> = RouteTypes[Name]['output'];

/** Answers without changing anything. */
export interface Reading<Name extends RouteName> {
  read(call: Call<Input<Name>>): Promise<Output<Name>>;
}

/** Answers and changes, in one transaction with its idempotency key, its audit rows and what is to be sent because of it. */
export interface Writing<Name extends RouteName, Prepared = undefined> {
  /** What has to be read from the request before the transaction, which may run more than once. */
  prepare?(call: Call<Input<Name>>): Promise<Prepared>;
  /**
   * In the place of `prepare`, what takes calls to somebody else, with transactions of its own between them. A call that was
   * answered under its key before does not do it again; else it may be done again, also by two at once, and comes to the same.
   */
  work?(call: Call<Input<Name>>): Promise<Prepared>;
  write(call: Call<Input<Name>>, records: Records, prepared: Prepared): Promise<Output<Name>>;
  /** Told once what was written is there for others, before it is answered. */
  committed?(call: Call<Input<Name>>): void;
  /** Adds to an answer, fresh or kept under its key, what is not to be kept: a secret, an address that ends. Outside of the transaction. */
  finish?(call: Call<Input<Name>>, output: Output<Name>): Promise<Output<Name>>;
}

/** The use case of each route. */
export type Handlers = { [Name in RouteName]: Name extends keyof HandedOver ? Writing<Name, HandedOver[Name]> : Reading<Name> | Writing<Name> };

/** What some hand from before the transaction into it. */
interface HandedOver {
  importFile: import('./owner/importFile.ts').ImportReading;
  confirmPayment: import('./paying/takePayment.ts').Progress;
}
