import { it } from 'vitest';
import { comeAndGo, expectGuardedToken } from './support/comeAndGo.ts';
import { inRecipe } from './support/inRecipe.ts';

inRecipe({ name: 'astro', build: [['astro', 'build']], start: ['node', 'dist/server/entry.mjs'] }, (visit) => {
  it('shows each member their own note, without a page load', () => visit((page) => comeAndGo(page, { isSoft: { moving: true, signing: true } })));
  it('signs for who is signed in', () => visit(expectGuardedToken));
});
