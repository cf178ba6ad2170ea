import { isMap, isSeq, parseDocument } from 'yaml';
import type { DemoPages } from './demoPlaybook.ts';

/** The example playbook as its owner would edit it, comments and all, with the addresses of this run of the demo in it. */
export function demoPlaybookText(text: string, { payPage, site, base }: DemoPages): string {
  const document = parseDocument(text);
  if (site) document.setIn(['owner', 'site'], site);
  document.setIn(['owner', 'paymentLink'], `${payPage}?reference={reference}&amount={amount}&currency={currency}`);
  const people = document.get('people');
  for (const person of isSeq(people) ? people.items : []) {
    const photo: unknown = isMap(person) ? person.get('photo') : undefined;
    if (isMap(person) && typeof photo === 'string') person.set('photo', photo.replace(/^\//, base));
  }
  return document.toString({ lineWidth: 120, flowCollectionPadding: false });
}
