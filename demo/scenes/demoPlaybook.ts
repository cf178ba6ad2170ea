import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { describeFaults, readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';
import { type DemoPages, demoPlaybookText } from './demoPlaybookText.ts';

/** The example playbook, with the addresses of this run of the demo in place of the written ones and its letters in every language of the demo. */
export function demoPlaybook(text: string, pages: DemoPages): Playbook {
  const reading = readPlaybook(demoPlaybookText(text, pages));
  if (!reading.ok) throw new Error(`The demo's playbook has faults.\n${describeFaults('demo/playbook.yaml with the demo\'s letters', reading.faults)}`);
  return reading.playbook;
}
