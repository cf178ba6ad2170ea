import { Money } from './Money.tsx';
import { useSession } from '../state/useSession.ts';

interface DatesProps {
  rows: { seq: number; day: string; note?: string | undefined; amount: string }[];
  total: { label: string; note?: string; amount: string };
}

/** Days one below the other, and what they come to. Amounts only once the member has asked for amounts. */
export function Dates({ rows, total }: DatesProps) {
  const { isRevealed } = useSession();
  return (
    <dl class="details" part="details">
      {rows.map(({ seq, day, note, amount }) => (
        <div key={seq}>
          <dt>
            {day}
            {note && <small>{note}</small>}
          </dt>
          {isRevealed.value && <dd>{amount}</dd>}
        </div>
      ))}
      <div>
        <dt>
          {total.label}
          {total.note && <small>{total.note}</small>}
        </dt>
        <dd>
          <Money text={total.amount} />
        </dd>
      </div>
    </dl>
  );
}
