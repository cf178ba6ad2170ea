import { createConfig, lintFromString, stringifyYaml } from '@redocly/openapi-core';
import { expect, it } from 'vitest';
import { openApi } from '../../sdk/contract/openApi.ts';
import { problems } from '../../sdk/contract/problems.ts';
import { isKeyed, type Route } from '../../sdk/contract/route.ts';
import { routes } from '../../sdk/contract/routes.ts';

const document = openApi() as { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> } };

interface Operation {
  operationId: string;
  parameters: { name: string; in: string }[];
  responses: Record<string, { content?: Record<string, unknown>; description: string }>;
}

it('passes the recommended rules of the OpenAPI linter', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const found = await lintFromString({ source: stringifyYaml(document), config });
  expect(found.map(({ ruleId, message, location }) => `${ruleId}: ${message} at ${location[0]?.pointer}`)).toEqual([]);
});

it.each(Object.entries<Route>(routes))('%s is documented with its path, its key and its problems', (name, route) => {
  const operation = document.paths[route.path]?.[route.method.toLowerCase()];
  expect(operation?.operationId).toBe(name);
  expect(operation?.parameters.some((parameter) => parameter.name === 'Idempotency-Key')).toBe(isKeyed(route));
  expect(operation?.responses[route.status]).toBeDefined();
  for (const code of route.problems) expect(operation?.responses[problems[code].status]?.description).toContain(code);
});

it('refuses no unknown field in an answer, so that the contract can grow', () => {
  // Words alone, and nothing about anybody: who sends more is told.
  const { OpenConversation, WriteMessage, WidgetEvents, WidgetEvent, ...others } = document.components.schemas;
  for (const closed of [OpenConversation, WriteMessage, WidgetEvents, WidgetEvent]) expect(closed).toMatchObject({ additionalProperties: false });
  expect(JSON.stringify(others)).not.toContain('"additionalProperties":false');
});
