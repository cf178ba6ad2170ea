import type { Call } from './call.ts';
import type { Core } from './core.ts';
import type { CallOptions } from './options.ts';
import { type PageQuery, pages } from './pages.ts';
import { path } from './path.ts';

/**
 * Makes a method of each route. A route says what it does and where below `/v1/`, with `*` for an id: `GET` reads one
 * thing, `LIST` takes a query, `DO` posts nothing, `POST` and `PUT` send a body. So written, all operations together cost
 * half the bytes of a function each.
 */
export function bindRoutes(core: Core, routes: Readonly<Record<string, string>>): unknown {
  return Object.fromEntries(Object.entries(routes).map(([name, route]) => [name, bind(core, route)]));
}

function bind(core: Core, route: string): (...args: unknown[]) => Call<unknown> {
  const [kind, ...fixed] = route.split(/[ *]/);
  return (...args) => {
    // The published type of the method says what the arguments are.
    const url = '/v1/' + path({ raw: fixed }, ...(args.splice(0, fixed.length - 1) as string[]));
    const [first, second] = args as [CallOptions?, CallOptions?];
    if (kind === 'LIST') return pages(core, url, first as PageQuery, second);
    if (kind === 'GET') return core(kind, url, first);
    return kind === 'DO' ? core('POST', url, first) : core(kind as 'POST' | 'PUT', url, second, first);
  };
}
