import { expectFocusOn, type Portal, soon } from './portal.tsx';

/** Waits for a screen with this heading, on which the focus has moved to it. */
export async function expectFocusOnHeading(portal: Portal, name: string): Promise<void> {
  const heading = await portal.heading(name);
  await soon(() => expectFocusOn(heading));
}
