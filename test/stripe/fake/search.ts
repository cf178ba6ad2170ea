import type { Stripe } from 'stripe';
import type { Books } from './books.ts';
import { numberOf, textOf, type Params } from './params.ts';
import { invalidRequest } from './stripeFailure.ts';

/**
 * What a search finds: what the objects were like some time ago (https://docs.stripe.com/search). Clauses joined by AND:
 * `email:"a"`, `-status:"paid"`, `metadata["key"]:"value"`, `created>1`.
 */
export function search(books: Books, object: 'customer' | 'invoice', params: Params, url: string): object {
  if (books.options.search === 'unavailable') throw invalidRequest('The search feature is temporarily unavailable in your region. Please use list instead.');
  const clauses = clausesOf(textOf(params, 'query') ?? '');
  const matching = [...visible(books, object)].filter((one) => clauses.every((clause) => matches(one, clause)));
  const limit = numberOf(params, 'limit') ?? 10;
  const from = Number(textOf(params, 'page') ?? 0);
  const hasMore = matching.length > from + limit;
  return { object: 'search_result', data: matching.slice(from, from + limit), has_more: hasMore, next_page: hasMore ? String(from + limit) : null, url };
}

/** The last state of each object that the index has come to know. */
function visible(books: Books, kind: 'customer' | 'invoice'): Iterable<Stripe.Customer | Stripe.Invoice> {
  const now = books.clock.now().getTime();
  const known = books.index.filter(({ visibleFrom, object }) => visibleFrom <= now && object.object === kind);
  const living = kind === 'customer' ? books.customers : books.invoices;
  return new Map(known.filter(({ object }) => living.has(object.id)).map(({ object }) => [object.id, object])).values();
}

interface Clause {
  isNegated: boolean;
  field: string;
  key: string | undefined;
  operator: string;
  value: string;
}

const clause = /^(?<not>-)?(?<field>\w+)(\["(?<key>(?:[^"\\]|\\.)*)"\])?(?<operator>:|~|[<>]=?)("(?<text>(?:[^"\\]|\\.)*)"|(?<plain>[^\s"]+))(?:\s+AND\s+|$)/;

function clausesOf(query: string): Clause[] {
  const clauses: Clause[] = [];
  for (let rest = query.trim(); rest !== ''; ) {
    const match = clause.exec(rest);
    const { not, field, key, operator, text, plain } = match?.groups ?? {};
    if (!match || field === undefined || operator === undefined) throw invalidRequest(`We were unable to parse your search query: ${rest}`, { param: 'query' });
    clauses.push({ isNegated: not !== undefined, field, key: key === undefined ? undefined : unescaped(key), operator, value: unescaped(text ?? plain ?? '') });
    rest = rest.slice(match[0].length);
  }
  return clauses;
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1');
}

function matches(object: Stripe.Customer | Stripe.Invoice, { isNegated, field, key, operator, value }: Clause): boolean {
  // By a name that the query gives there is no type to hold.
  const found = (object as unknown as Record<string, unknown>)[field];
  const actual = key === undefined ? found : (found as Record<string, string> | null)?.[key];
  const text = typeof actual === 'object' ? null : actual;
  return compare(text as Parameters<typeof compare>[0], operator, value) !== isNegated; // what can be searched for is text or a number
}

function compare(actual: string | number | boolean | null | undefined, operator: string, value: string): boolean {
  if (operator === '>' || operator === '>=') return Number(actual) > Number(value) || (operator === '>=' && Number(actual) === Number(value));
  if (operator === '<' || operator === '<=') return Number(actual) < Number(value) || (operator === '<=' && Number(actual) === Number(value));
  if (actual === undefined || actual === null) return value === 'null';
  const [text, asked] = [String(actual).toLowerCase(), value.toLowerCase()];
  return operator === '~' ? text.includes(asked) : text === asked;
}
