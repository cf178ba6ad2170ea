import { blocksOf } from '../../../docs/pages.ts';

/** A recipe's own code, off its page: what a reader pastes is what is tried. Throws when the page has not just one such block. */
export function recipeCode(recipe: string, language: string, holding = ''): string {
  const found = blocksOf(`docs/recipes/${recipe}.md`, language).filter(({ text }) => text.includes(holding));
  const [block, ...more] = found;
  if (!block || more.length > 0) throw new Error(`docs/recipes/${recipe}.md has ${found.length} blocks of ${language} with "${holding}"; one is tried here.`);
  return block.text;
}

/** Puts something in the place of what a reader replaces. Throws when it is not there, so that a page cannot lose it unnoticed. */
export function fillIn(code: string, written: string, real: string): string {
  if (!code.includes(written)) throw new Error(`The recipe's code has no "${written}" to be replaced.`);
  return code.replaceAll(written, real);
}
