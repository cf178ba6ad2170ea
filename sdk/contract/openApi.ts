import * as z from 'zod/mini';
import { type ProblemName, problems } from './problems.ts';
import { commonProblems, isKeyed, type Route } from './route.ts';
import { routes } from './routes.ts';
import { itemOfPage, outputName, schemaName } from './generate/names.ts';
import { queryProperties } from './generate/queryType.ts';
import './schemas/problem.ts';

type Json = { [key: string]: unknown };

/** The OpenAPI 3.1 document of the API, read off the table of routes and its schemas. */
export function openApi(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Goodterms',
      version: '1.0.0',
      description: 'How things stand for a member whose account is in arrears, and the ways forward they can choose.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    tags: [
      { name: 'member', description: 'Called for the signed-in member, by the widget or a portal.' },
      { name: 'owner', description: "Called with the owner key, which no browser page keeps, or by the desk with the owner's session." },
      { name: 'anyone', description: 'Called without a proof of who asks; from a page, by an allowed origin.' },
    ],
    paths: pathsOf(Object.entries(routes)),
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        member: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'A member token: `sub` the member id, `aud` `goodterms`, at most 15 minutes.' },
        session: { type: 'apiKey', in: 'cookie', name: 'session', description: "The site's own session, for an API on the same origin. The cookie's name is the site's." },
        owner: { type: 'http', scheme: 'bearer', description: 'The owner key.' },
        desk: { type: 'apiKey', in: 'cookie', name: 'goodterms_desk', description: 'The session of the owner at the desk, from pages of the same origin alone. `POST /desk/session` with the key begins one.' },
      },
    },
  };
}

function pathsOf(entries: [string, Route][]): Json {
  const paths: Record<string, Json> = {};
  for (const [name, route] of entries) {
    const path = (paths[route.path] ??= {});
    path[route.method.toLowerCase()] = operation(name, route);
  }
  return paths;
}

const security: Record<Route['by'], Json[]> = { member: [{ member: [] }, { session: [] }], owner: [{ owner: [] }, { desk: [] }], anyone: [] };

function operation(name: string, route: Route): Json {
  return {
    operationId: name,
    summary: route.summary,
    tags: [route.by],
    security: security[route.by],
    parameters: parametersOf(route),
    ...bodyOf(route),
    responses: { [route.status]: answerOf(route), ...problemsOf(route) },
  };
}

function parametersOf(route: Route): Json[] {
  const inPath = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string', minLength: 1, maxLength: 128 } }));
  const key = { name: 'Idempotency-Key', in: 'header', required: true, description: 'The same for every attempt of one intention.', schema: { type: 'string', minLength: 1, maxLength: 255 } };
  const locale = { name: 'Goodterms-Locale', in: 'header', required: false, description: 'The language to answer in, BCP 47, instead of the one that is known of the member.', schema: { type: 'string' } };
  const query = queryProperties(route).map(({ name, required, schema }) => pageParameters.find((parameter) => parameter.name === name) ?? { name, in: 'query', required, schema });
  return [...inPath, ...(isKeyed(route) ? [key] : []), ...(route.by === 'member' ? [locale] : []), ...query];
}

const pageParameters = [
  { name: 'limit', in: 'query', required: false, schema: { type: 'integer', minimum: 1, maximum: 100, default: 25 } },
  { name: 'cursor', in: 'query', required: false, description: '`nextCursor` of the page before.', schema: { type: 'string', maxLength: 1024 } },
];

function bodyOf(route: Route): Json {
  if (route.input) {
    const body = { schema: reference(schemaName(route.input)) };
    return { requestBody: { required: true, content: { 'application/json': body, ...(route.isBeacon && { 'text/plain': body }) } } };
  }
  if (route.bodyType) return { requestBody: { required: true, content: { [route.bodyType]: { schema: { type: 'string' } } } } };
  return {};
}

function answerOf(route: Route): Json {
  return {
    description: route.summary,
    headers: {
      'Request-Id': { schema: { type: 'string' } },
      ...(isKeyed(route) && { 'Idempotency-Replayed': { description: '`true` when this answer was given before under the same key.', schema: { type: 'string' } } }),
      ...(route.method === 'GET' && { ETag: { schema: { type: 'string' } } }),
    },
    content: { 'application/json': { schema: answerSchema(route) } },
  };
}

function answerSchema(route: Route): Json {
  const item = itemOfPage(route);
  if (!item) return reference(outputName(route));
  return {
    type: 'object',
    required: ['items', 'nextCursor'],
    properties: { items: { type: 'array', items: reference(item) }, nextCursor: { type: ['string', 'null'] } },
  };
}

/** One answer for each status, listing the codes that it may carry. */
function problemsOf(route: Route): Json {
  const names = [...new Set<ProblemName>([...commonProblems(route), ...route.problems])];
  const byStatus = new Map<number, ProblemName[]>();
  for (const name of names) byStatus.set(problems[name].status, [...(byStatus.get(problems[name].status) ?? []), name]);
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, problemAnswer(status, codes)]));
}

function problemAnswer(status: number, codes: ProblemName[]): Json {
  const retry = status === 429 || status === 503 ? { headers: { 'Retry-After': { description: 'Seconds.', schema: { type: 'string' } } } } : {};
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('\n'),
    ...retry,
    content: { 'application/problem+json': { schema: reference('Problem') } },
  };
}

function componentSchemas(): Json {
  const written = z.toJSONSchema(z.globalRegistry, { io: 'input', uri: (id) => `#/components/schemas/${id}`, override: tidy });
  return written.schemas;
}

/** What JSON Schema says of our schemas beyond what helps a reader, or leaves out. */
function tidy({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodTypes; jsonSchema: Json }): void {
  delete jsonSchema['$schema'];
  delete jsonSchema['$id'];
  delete jsonSchema['id'];
  const { def } = zodSchema._zod;
  if (def.type === 'union' && 'discriminator' in def) jsonSchema['discriminator'] = { propertyName: def.discriminator };
}

function reference(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}
