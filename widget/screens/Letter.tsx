import type { Offer } from '../../sdk/contract/types.ts';
import { Card } from '../parts/Card.tsx';
import { Details } from '../parts/Details.tsx';
import { LetterText } from '../parts/LetterText.tsx';
import { Page } from '../parts/Page.tsx';
import { firstNameOf } from '../state/firstNameOf.ts';
import { useSession } from '../state/useSession.ts';
import { useStanding } from '../state/useStanding.ts';
import { useFrameWords } from '../words/useFrameWords.ts';

const screenOf = { plan: 'spread', pause: 'pause', pay: 'pay', resources: 'help', talk: 'talk', circle: 'people' } as const;

/** The letter: a few kind sentences, and every way forward side by side. */
export function Letter() {
  const { go, prefetch, isRevealed } = useSession();
  const words = useFrameWords();
  const { message, program, offers, arrears, helper } = useStanding();
  const isSplit = offers.filter(({ kind }) => kind === 'plan').length > 1;

  function toCard(offer: Offer) {
    // A later version of the API may offer what this one does not know.
    if (!(offer.kind in screenOf)) return null;
    const about = offer.kind === 'plan' ? offer.total.currency : undefined;
    const title = words.offers[offer.kind](firstNameOf(helper));
    const name = screenOf[offer.kind];
    return (
      <Card
        key={name + about}
        title={isSplit && about ? `${title} (${about})` : title}
        line={isRevealed.value ? offer.lineWithAmounts : offer.line}
        press={() => go(name, about)}
        intend={() => prefetch(name)}
      />
    );
  }

  return (
    <Page heading={message.greeting}>
      <LetterText />
      {program && (
        <div class="row small">
          <p>{program.progress}</p>
          <button type="button" class="plain" part="button" onClick={() => go('goal')}>
            {program.goal ? words.changeGoal : words.writeGoal}
          </button>
        </div>
      )}
      {arrears.charges.length > 0 && <Details arrears={arrears} />}
      <h3>{words.whatWouldHelp}</h3>
      {offers.map(toCard)}
      <div class="row">
        <button type="button" class="plain" part="button" onClick={() => go('notNow')}>
          {words.notNow}
        </button>
        <button type="button" class="plain" part="button" onClick={() => go('notRight')}>
          {words.notRight}
        </button>
      </div>
    </Page>
  );
}
