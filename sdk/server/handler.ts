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
  write(call: Call<Input<Name>>, records: Records, prepared: Prepared): Promise<Output<Name>>;
  /** Told once what was written is there for others, before it is answered. */
  committed?(call: Call<Input<Name>>): void;
}

/** The use case of each route. */
export type Handlers = { [Name in RouteName]: Name extends 'importFile' ? Writing<Name, ImportReading> : Reading<Name> | Writing<Name> };

type ImportReading = import('./owner/importFile.ts').ImportReading;
