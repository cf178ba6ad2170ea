import { expect, it } from 'vitest';
import { comeAndGo } from './support/comeAndGo.ts';
import { inRecipe } from './support/inRecipe.ts';

// Effects run twice only in React's own development build, which is told by NODE_ENV.
const development = { name: 'react', build: [['vite', 'build', '--mode', 'development']], start: ['node', 'server.js'], environment: () => ({ NODE_ENV: 'development' }) };

inRecipe(development, (visit) => {
  it('shows one note in the strict mode of development, whose effects run twice', () =>
    visit(async (page) => {
      let tokens = 0;
      page.on('request', (request) => (tokens += request.url().endsWith('/goodterms-token') ? 1 : 0));
      await comeAndGo(page, { isSoft: { moving: true, signing: true } });
      // Twice for each of the two members: it was really strict.
      expect(tokens).toBe(4);
    }));
});
