import { writeMoney } from '../../sdk/terms/writeMoney.ts';
import type { OpenDesk } from './openDesk.ts';

/** What is not asked for meanwhile. A conversation's hold ends with the conversation, so it is not in this list. */
export function Holds({ desk }: { desk: OpenDesk }) {
  const holds = desk.papers.value.holds.filter(({ hold }) => hold.reason !== 'conversation');
  return (
    <section aria-labelledby="holds">
      <h2 id="holds">On hold</h2>
      {holds.length === 0 && <p>Nothing is on hold.</p>}
      {holds.map(({ memberName, hold, charges }) => (
        <article key={hold.id}>
          <h3>{memberName}</h3>
          <p>
            {hold.reason === 'dispute' ? 'Says that something is not right:' : 'Has breathing space.'} {hold.endsOnText && `Until ${hold.endsOnText}.`}
          </p>
          <ul>
            {charges.map((charge) => (
              <li key={charge.id}>
                <span dir="auto">{charge.description}</span>, due on {charge.dueOn}, {writeMoney({ amount: charge.amount - charge.paid, currency: charge.currency }, 'en')} open
              </li>
            ))}
          </ul>
          <button type="button" onClick={() => void desk.work('release', { holdId: hold.id, note: 'Looked into at the desk' })}>
            Looked into it: end the hold
          </button>
        </article>
      ))}
    </section>
  );
}
