import { numberOf, objectOf, textOf, type Params } from './params.ts';
import { invalidRequest } from './stripeFailure.ts';

/** One page of a list, newest first (https://docs.stripe.com/api/pagination): `limit` of 1 to 100, else 10. */
export function pageOf<T extends { id: string }>(objects: Iterable<T>, params: Params, url: string, createdOf: (object: T) => number): object {
  const sorted = [...objects].toReversed().toSorted((a, b) => createdOf(b) - createdOf(a)).filter((object) => isInRange(createdOf(object), params));
  const limit = numberOf(params, 'limit') ?? 10;
  if (limit < 1 || limit > 100) throw invalidRequest('This value must be between 1 and 100.', { code: 'parameter_invalid_integer', param: 'limit' });
  const after = textOf(params, 'starting_after');
  const before = textOf(params, 'ending_before');
  const from = after === undefined ? 0 : placeOf(sorted, after, 'starting_after') + 1;
  const to = before === undefined ? sorted.length : placeOf(sorted, before, 'ending_before');
  const start = before === undefined ? from : Math.max(from, to - limit);
  const data = sorted.slice(start, Math.min(to, start + limit));
  return { object: 'list', data, has_more: before === undefined ? to > start + limit : start > from, url };
}

function placeOf(sorted: ReadonlyArray<{ id: string }>, id: string, param: string): number {
  const place = sorted.findIndex((object) => object.id === id);
  if (place < 0) throw invalidRequest(`No such object: '${id}'`, { code: 'resource_missing', param });
  return place;
}

/** `created` as a second, or as bounds. */
function isInRange(created: number, params: Params): boolean {
  const exact = numberOf(params, 'created');
  const bounds = objectOf(params, 'created');
  const [gt = -Infinity, gte = -Infinity, lt = Infinity, lte = Infinity] = ['gt', 'gte', 'lt', 'lte'].map((name) => numberOf(bounds, name));
  return exact === undefined ? created > gt && created >= gte && created < lt && created <= lte : created === exact;
}
