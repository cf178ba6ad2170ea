import type { Helper } from '../../sdk/contract/types.ts';

/** How the helper is spoken of in sentences and on buttons: as the API does in its own. The panel's head has the whole name. */
export function firstNameOf({ name }: Helper): string {
  return name.replace(/ .*/, '');
}
