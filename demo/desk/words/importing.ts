import { counted } from './counted.ts';

/** A file of people and payments, and what it would change. */
export const importing = {
  lead: 'Bring in people and what was asked of them. First you see what would change; nothing is taken until you say so.',
  choose: 'CSV file',
  chooseHint: 'In the form of the template, or invoices as Stripe exports them. UTF-8, up to 20 MB.',
  fileMissing: 'Choose a file first.',
  look: 'Show what would change',
  looking: 'Reading the file…',
  preview: 'What would change',
  take: 'Take it',
  sumsHidden: 'Sums are hidden. Show them to see what each line says.',
  taken: 'Taken',
  nothingChanges: 'Everything in this file is known already. Taking it would change nothing.',
  counts: { added: 'New', changed: 'Changed', unchanged: 'Known already', withdrawn: 'Asked for no more' },
  members: 'People',
  charges: 'Sums asked for',
  firstOf: (shown: number, all: number) => `The first ${shown} of ${all}.`,
  report: (members: number, charges: number, unchanged: number) => `Written: ${counted(members, 'person', 'people')} and ${counted(charges, 'sum', 'sums')}. Known already: ${counted(unchanged, 'row', 'rows')}.`,
  skippedTitle: 'Lines that were left out',
  line: 'Line',
  why: 'Why',
  faults: 'The file has faults, so nothing of it was taken. Mend these lines, save the file, and choose it again.',
  faultsCut: 'The first hundred are listed.',
  unread: 'The file could not be read. Choose it again: it may have been moved or changed meanwhile.',
};
