import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    sveltekit({
      adapter: adapter(),
      paths: { origin: process.env.ORIGIN }, // https://members.example.com
      csp: {
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self', 'unsafe-inline'], // SvelteKit's own
          'connect-src': ['self', 'https://goodterms.example.com'],
          'img-src': ['self', 'data:', 'https://goodterms.example.com'], // wherever your helper's photo is
        },
      },
    }),
  ],
});
