import type { Charge } from '../../terms/charge.ts';
import type { Kit } from '../kit.ts';

/** Whether what is agreed about these charges is collected by itself: where all of them may be, and there is a card for each. */
export function isCollected({ billing }: Pick<Kit, 'billing'>, charges: Charge[]): boolean {
  return billing.till !== undefined && charges.every(({ control, hasCard }) => control !== 'link_only' && hasCard);
}
