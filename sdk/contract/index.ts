export { openApi } from './openApi.ts';
export { type ProblemName, problems } from './problems.ts';
export { isKeyed, type Route } from './route.ts';
export { type RouteName, routes } from './routes.ts';
export type * from './types.ts';
