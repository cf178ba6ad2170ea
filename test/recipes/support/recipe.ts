/** A site made of a recipe's code: a folder in `test/recipes/sites`, and the framework's own commands for it. */
export interface Recipe {
  /** The folder's name, and the name of the page in `docs/recipes`. */
  name: string;
  /** What checks and builds it for production, one after the other. */
  build: string[][];
  /** What serves it; it listens on `PORT`. */
  start: string[];
  /** What the framework has to be told besides. */
  environment?: (address: string) => Record<string, string>;
}
