import { it } from 'vitest';
import { comeAndGo, expectGuardedToken } from './support/comeAndGo.ts';
import { inRecipe } from './support/inRecipe.ts';

inRecipe({ name: 'html', build: [], start: ['node', 'server.js'] }, (visit) => {
  it('shows each member their own note, from page to page', () => visit((page) => comeAndGo(page, { isSoft: { moving: false, signing: false } })));
  it('signs for who is signed in', () => visit(expectGuardedToken));
});
