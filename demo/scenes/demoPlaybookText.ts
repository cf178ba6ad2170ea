import { isMap, isSeq, parseDocument } from 'yaml';
import { addLetters } from './addLetters.ts';

/** Where this run of the demo has its pages. */
export interface DemoPages {
  /** The pretend payment page, without a query: `http://localhost:4173/pay`. */
  payPage: string;
  /** The member site that letters by mail link to: `http://localhost:4173/`; the written one when left out. */
  site?: string;
  /** What comes before `people/dana.svg`: `/`, or the folder that a static demo is served from. */
  base: string;
}

/** The example playbook as its owner would edit it, comments and all, with the addresses of this run of the demo in it, and its letters in every language of the demo. */
export function demoPlaybookText(text: string, { payPage, site, base }: DemoPages): string {
  const document = parseDocument(text);
  addLetters(document);
  if (site) document.setIn(['owner', 'site'], site);
  document.setIn(['owner', 'paymentLink'], `${payPage}?reference={reference}&amount={amount}&currency={currency}`);
  const people = document.get('people');
  for (const person of isSeq(people) ? people.items : []) {
    const photo: unknown = isMap(person) ? person.get('photo') : undefined;
    if (isMap(person) && typeof photo === 'string') person.set('photo', photo.replace(/^\//, base));
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
