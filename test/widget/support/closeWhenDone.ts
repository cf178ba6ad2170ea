import { expect } from 'vitest';
import { type Portal, soon } from './portal.tsx';

/** Presses the main "Close", which does what the small one in the corner does, and waits until the panel is gone. */
export async function closeWhenDone(portal: Portal): Promise<void> {
  portal.screen.getAllByRole('button', { name: 'Close' }).at(-1)?.click();
  await soon(() => expect(portal.screen.queryByRole('heading')).toBeNull());
}
