import type { AuditEntry } from '../../../sdk/contract/types.ts';
import { writeDate } from '../../../sdk/terms/writeDate.ts';
import { addressOf } from '../state/place.ts';
import { writeInstant } from '../state/writeTime.ts';
import { words } from '../words.ts';
import { Amount } from './Amount.tsx';

interface AuditListProps {
  entries: AuditEntry[];
  /** The first name of a member. */
  nameOf: (memberId: string) => string;
  /** Whether each says whom it is about, with the way to them. */
  isAboutMany?: boolean;
}

/** The trail of changes, newest first. Among many, whoever asked to meet a peer keeps the name they chose for it. */
export function AuditList({ entries, nameOf, isAboutMany }: AuditListProps) {
  return (
    <ol class="trail">
      {entries.map((entry) => (
        <li key={entry.id}>
          <time dateTime={entry.at}>{writeInstant(entry.at)}</time>
          <div>
            <span class="deed">{words.trail.deeds[entry.action] ?? entry.action}</span>
            <Details entry={entry} />
          </div>
          <span class="who">
            {isAboutMany && entry.memberId !== null && !entry.action.startsWith('introduction.') ? (
              <a href={addressOf('people', entry.memberId)} dir="auto">
                {nameOf(entry.memberId)}
              </a>
            ) : null}
            <span>{entry.by === 'member' ? (isAboutMany ? '' : nameOf(entry.memberId ?? '')) : (words.trail.by[entry.by] ?? entry.by)}</span>
          </span>
        </li>
      ))}
    </ol>
  );
}

/** What can be said of it in a word: a day, a sum, a note. Everything else in it is for machines. */
function Details({ entry: { details } }: { entry: AuditEntry }) {
  const { amount, currency } = details;
  const day = details['dueOn'] ?? details['resumesOn'] ?? details['endsOn'] ?? details['until'];
  const said = details['note'];
  return (
    <span class="details">
      {typeof amount === 'number' && typeof currency === 'string' && <Amount amount={amount} currency={currency} />}
      {typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && <span>{writeDate(day, words.locale, 'long')}</span>}
      {typeof said === 'string' && said !== '' && <q dir="auto">{said}</q>}
    </span>
  );
}
