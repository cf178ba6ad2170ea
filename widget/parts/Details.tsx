import type { Arrears } from '../../sdk/contract/types.ts';
import { useSession } from '../state/useSession.ts';
import { useFrameWords } from '../words/useFrameWords.ts';
import { intoSight } from './intoSight.ts';

/** What for, since when, and how much: only after the member has asked. */
export function Details({ arrears: { charges, totals } }: { arrears: Arrears }) {
  const { isRevealed } = useSession();
  const words = useFrameWords();
  const isShown = isRevealed.value;
  return (
    <>
      <button
        type="button"
        class="plain" part="button"
        aria-expanded={isShown}
        onClick={() => {
          isRevealed.value = !isShown;
        }}
      >
        {isShown ? words.hideDetails : words.showDetails}
      </button>
      {isShown && (
        <dl class="details" part="details" ref={intoSight}>
          {charges.map((charge) => (
            <div key={charge.id}>
              <dt>
                {charge.description}
                <small>{words.charges[charge.state] ?? words.since(charge.dueOnText)}</small>
              </dt>
              <dd>{charge.owed.text}</dd>
            </div>
          ))}
          {totals.map(({ currency, text }) => (
            <div key={currency}>
              <dt>{words.inAll}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
