import node from '@astrojs/node';
import { defineConfig, envField } from 'astro/config';

export default defineConfig({
  output: 'server',
  adapter: node({ mode: 'standalone' }),
  env: { schema: { GOODTERMS_TOKEN_SECRET: envField.string({ context: 'server', access: 'secret' }) } },
  devToolbar: { enabled: false },
});
