import { type RouteName, routes } from '../../contract/routes.ts';
import type { Route } from '../../contract/route.ts';

export interface FoundRoute {
  name: RouteName;
  route: Route;
  params: Record<string, string>;
}

interface Pattern {
  name: RouteName;
  route: Route;
  segments: string[];
}

const patterns: Pattern[] = Object.entries(routes).map(([name, route]) => ({ name: name as RouteName, route, segments: route.path.split('/') })); // keys of the table

/** The route for a method and path; `methods` when the path exists but not for this method; null when neither does. */
export function findRoute(method: string, path: string): FoundRoute | { methods: string[] } | null {
  const segments = path.split('/');
  const matches = patterns.flatMap((pattern) => {
    const params = match(pattern.segments, segments);
    return params ? [{ ...pattern, params }] : [];
  });
  // `/v1/plans/quote` is also a `/v1/plans/{id}`: the one with fewer blanks is meant.
  const [fewest] = matches.map((found) => Object.keys(found.params).length).sort((a, b) => a - b);
  const meant = matches.filter((found) => Object.keys(found.params).length === fewest);
  return meant.find((found) => found.route.method === method) ?? (meant.length > 0 ? { methods: meant.map((found) => found.route.method) } : null);
}

function match(pattern: string[], segments: string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) return null;
  const params: Record<string, string> = {};
  for (const [index, expected] of pattern.entries()) {
    const actual = segments[index] ?? '';
    if (!expected.startsWith('{')) {
      if (expected !== actual) return null;
      continue;
    }
    const value = decode(actual);
    if (!value) return null;
    params[expected.slice(1, -1)] = value;
  }
  return params;
}

/** Null for what is not an id: empty, broken escapes, control characters, or longer than any of ours. */
function decode(segment: string): string | null {
  try {
    const value = decodeURIComponent(segment);
    return value.length <= 128 && !/\p{Cc}/u.test(value) ? value : null;
  } catch {
    return null;
  }
}
