import { describe } from 'vitest';
import type { Store } from '../../sdk/server/store/store.ts';
import { accountLaws } from './accountLaws.ts';
import { attemptLaws } from './attemptLaws.ts';
import { booksLaws } from './booksLaws.ts';
import { experimentLaws } from './experimentLaws.ts';
import { countLaws } from './countLaws.ts';
import { pageLaws } from './pageLaws.ts';
import { playbookLaws } from './playbookLaws.ts';
import { recordLaws } from './recordLaws.ts';
import { takingLaws } from './takingLaws.ts';
import { transactionLaws } from './transactionLaws.ts';

/**
 * What every store promises, but for what happens when many want the same at once (`raceLaws`).
 * @param open answers an empty store of its own for each test, on the clock of the factories
 */
export function storeLaws(name: string, open: () => Promise<Store>): void {
  describe(`${name}: transactions`, () => transactionLaws(open));
  describe(`${name}: records`, () => recordLaws(open));
  describe(`${name}: accounts`, () => accountLaws(open));
  describe(`${name}: experiments`, () => experimentLaws(open));
  describe(`${name}: counts`, () => countLaws(open));
  describe(`${name}: books kept elsewhere`, () => booksLaws(open));
  describe(`${name}: attempts to take money`, () => attemptLaws(open));
  describe(`${name}: pages`, () => pageLaws(open));
  describe(`${name}: playbooks`, () => playbookLaws(open));
  describe(`${name}: keys, wake-ups and messages`, () => takingLaws(open));
}
