import { defineConfig } from 'vite';

const browsers = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];

export default defineConfig({
  root: 'demo',
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: ['es2022', ...browsers], cssTarget: browsers },
});
