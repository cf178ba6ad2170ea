import type { Playbook } from '../../sdk/server/playbook/playbook.ts';
import { describeFaults, readPlaybook } from '../../sdk/server/playbook/readPlaybook.ts';

/** Where this run of the demo has its pages. */
export interface DemoPages {
  /** The pretend payment page, without a query: `http://localhost:4173/pay`. */
  payPage: string;
  /** The member site that letters by mail link to: `http://localhost:4173/`; the written one when left out. */
  site?: string;
  /** What comes before `people/dana.svg`: `/`, or the folder that a static demo is served from. */
  base: string;
}

/** The example playbook, with the addresses of this run of the demo in place of the written ones. */
export function demoPlaybook(text: string, { payPage, site, base }: DemoPages): Playbook {
  const reading = readPlaybook(text);
  if (!reading.ok) throw new Error(`The demo's playbook has faults.\n${describeFaults('demo/playbook.yaml', reading.faults)}`);
  const { owner, people, ...rest } = reading.playbook;
  return {
    ...rest,
    owner: { ...owner, ...(site && { site }), paymentLink: `${payPage}?reference={reference}&amount={amount}&currency={currency}` },
    people: people.map((person) => (person.photo ? { ...person, photo: person.photo.replace(/^\//, base) } : person)),
  };
}
