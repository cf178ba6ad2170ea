import { it } from 'vitest';
import { comeAndGo, expectGuardedToken } from './support/comeAndGo.ts';
import { inRecipe } from './support/inRecipe.ts';

inRecipe({ name: 'vue', build: [['vue-tsc'], ['vite', 'build']], start: ['node', 'server.js'] }, (visit) => {
  it('shows each member their own note, without a page load', () => visit((page) => comeAndGo(page, { isSoft: { moving: true, signing: true } })));
  it('signs for who is signed in', () => visit(expectGuardedToken));
});
