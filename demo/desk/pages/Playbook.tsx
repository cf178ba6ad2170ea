import { later } from '../parts/later.tsx';
import { words } from '../words.ts';

/** The playbook. It alone brings what reads YAML and checks it. */
export const Playbook = later(words.pages.playbook, async () => (await import('./playbook/PlaybookPage.tsx')).PlaybookPage);
