import type { MemberSummary } from '../../../../sdk/contract/types.ts';
import { words } from '../../words.ts';

export const filters = ['all', 'needs_conversation', 'in_arrears', 'in_plan', 'paused', 'on_hold'] as const;

export type Filter = (typeof filters)[number];

/** Who may need somebody comes first. What is owed has no say in it. */
const order = ['needs_conversation', 'in_arrears', 'on_hold', 'in_plan', 'paused', 'processing', 'current'];

/** Those who fit, in the order of who may need somebody, then by name. */
export function inOrder(members: MemberSummary[], search: string): MemberSummary[] {
  const wanted = plain(search);
  const names = new Intl.Collator(words.locale);
  return members
    .filter(({ firstName, id }) => plain(firstName).includes(wanted) || plain(id).includes(wanted))
    .toSorted((a, b) => rank(a) - rank(b) || names.compare(a.firstName, b.firstName) || names.compare(a.id, b.id));
}

function rank({ status }: MemberSummary): number {
  const at = order.indexOf(status);
  return at < 0 ? order.length : at;
}

/** "Zoë" is found by "zoe". */
function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();
}
