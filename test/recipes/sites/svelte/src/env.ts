import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  GOODTERMS_TOKEN_SECRET: {},
});
